import { type Element, type ElementContent, h } from '../../html/element.ts';
import type { ListeningEvidence } from '../types.ts';
import { english, outcomeMark, type PageParts, section, table } from './parts.ts';

/** What people heard of the specimen, program by program; 'not tried' until somebody has recorded it. */
export function listeningSection(parts: PageParts): Element {
  const { evidence, labels } = parts;
  const tools = [...new Set(evidence.listening.map(({ tool }) => tool))];
  const rows = tools.map((tool) =>
    rowOf(
      tool,
      evidence.listening.filter((one) => one.tool === tool),
      parts,
    ),
  );
  return section('listening', labels.listening, [
    h('p', labels.listeningLead),
    table(labels.listening, [labels.program, labels.version, labels.heard], rows),
  ]);
}

function rowOf(
  tool: string,
  all: readonly ListeningEvidence[],
  parts: PageParts,
): readonly (ElementContent | string)[] {
  const { labels } = parts;
  const tried = all.filter(({ outcome }) => outcome !== 'untested');
  if (tried.length === 0) return [tool, '–', outcomeMark('untested', parts, labels.notTried)];
  const versions = [
    ...new Set(tried.map(({ version, environment }) => [version, environment].filter(Boolean).join(', '))),
  ];
  const items = all.map((one) =>
    h('li', [
      english(parts, 'span', `${one.item}: `),
      one.outcome === 'untested' ? outcomeMark('untested', parts, labels.notTried) : outcomeMark(one.outcome, parts),
      ...(one.words === null ? [] : [': ', h('q', { dir: 'auto' }, one.words)]),
      ...(one.who === null ? [] : [` (${[one.who, one.when, one.format].join(', ')})`]),
    ]),
  );
  return [tool, h('bdi', versions.join('; ')), h('ul', items)];
}
