import { type Element, h } from '../../html/element.ts';
import { english, type PageParts, section } from './parts.ts';

/** How a judgement is recorded, with lines that can be copied: bound to the text of this very publication. */
export function recordSection(parts: PageParts): Element {
  const { evidence, labels } = parts;
  const example = `judgements:
  - who: Ada Example
    when: 2025-06-28
    checkpoints: [1.1.1, 13-005]
    outcome: passed
    tool: NVDA 2025.1 and Thorium 3.2
    note: Each description says what its picture says.
    of: ${evidence.publication.textSha256}
  - who: Ada Example
    when: 2025-06-28
    checkpoints: all
    format: epub
    outcome: passed
    credential: Certified by Example Institute
    of: ${evidence.publication.textSha256}
`;
  return section('record', labels.record, [
    h('p', labels.recordLead),
    h('div', { className: ['wide'], tabIndex: 0, role: 'group', ariaLabel: labels.record }, [
      english(parts, 'pre', [h('code', example)]),
    ]),
    h('p', labels.recordThen),
  ]);
}
