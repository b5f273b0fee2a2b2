import { type Element, h, onLines } from '../../html/element.ts';
import { type SharedPlaces, sharedPlaces } from '../shared-places.ts';
import type { Assertion, JudgementEvidence, Subject } from '../types.ts';
import { filesList } from './files-list.ts';
import { english, outcomeMark, type PageParts, placeLink, section, testOf } from './parts.ts';

/** What only a person can judge: the questions of each format, and the places to look at in each file. */
export function peopleSection(parts: PageParts): Element {
  const { evidence, labels } = parts;
  return section('people', labels.people, [
    h('p', labels.peopleLead),
    ...formatQuestions('pdf', labels.pdfQuestions, parts),
    ...formatQuestions('epub', labels.epubQuestions, parts),
    h('h3', labels.judgements),
    ...(evidence.judgements.length === 0
      ? [h('p', labels.noJudgements)]
      : [h('ul', onLines(evidence.judgements.map((one) => judgement(one, parts))))]),
  ]);
}

/** Judgements are about a format: the files of one have the same answers, and places of their own. */
function formatQuestions(format: Subject['format'], heading: string, parts: PageParts): readonly Element[] {
  const { evidence, labels } = parts;
  const subjects = evidence.subjects.filter((subject) => subject.format === format);
  const [first] = subjects;
  if (!first) return [];
  const manual = evidence.assertions.filter(({ mode, subject }) => mode === 'manual' && subject === first.file);
  const asked = manual.filter(({ outcome }) => outcome !== 'inapplicable');
  const rest = manual.filter(({ outcome }) => outcome === 'inapplicable');
  const judged = asked.filter(({ outcome }) => outcome !== 'untested').length;
  const files = subjects.map(({ file }) => file);
  const places = sharedPlaces(evidence.places.filter(({ subject }) => files.includes(subject)));
  return [
    h('h3', heading),
    h('p.summary', labels.judgedOf(judged, asked.length)),
    h('ul.questions', onLines(asked.map((one) => question(one, places, parts)))),
    h('details', [
      h('summary', `${labels.notApplicable} (${rest.length})`),
      h('ul', onLines(rest.map((one) => idleQuestion(one, parts)))),
    ]),
    ...(places.length === 0 ? [] : [h('h4', labels.places), ...places.map((one) => placesList(one, files, parts))]),
  ];
}

function question(one: Assertion, places: readonly SharedPlaces[], parts: PageParts): Element {
  const { says, standard, clause } = testOf(one, parts);
  const look = places.filter(({ kind }) => kind === one.look);
  return h('li', [
    h('label', [h('input', { type: 'checkbox' }), english(parts, 'span', says)]),
    h('p.note', [
      english(parts, 'span', nameOf(one, standard, clause)),
      '; ',
      outcomeMark(one.outcome, parts),
      ...(one.message === null ? [] : [`: ${one.message}`]),
      ...look.flatMap((list) => [
        '; ',
        h('a', { href: `#${idOf(list)}` }, `${kindName(list, parts)} (${list.places.length})`),
      ]),
    ]),
  ]);
}

function idleQuestion(one: Assertion, parts: PageParts): Element {
  const { says, standard, clause } = testOf(one, parts);
  const why = one.message === null ? '' : ` ${one.message}`;
  return h('li', [english(parts, 'span', `${says} (${nameOf(one, standard, clause)}.${why})`)]);
}

/** '13-005, ISO 14289-1, 7.3-4'; 'WCAG 2.2, level A, 1.1.1'. */
function nameOf({ test }: Assertion, standard: string, clause: string | null): string {
  const [family, id = ''] = test.split(':');
  return family === 'wcag' ? `${standard}, ${clause}` : `${standard.split(',')[0]}, ${id}; ISO 14289-1, ${clause}`;
}

/** All places of one kind, folded: they may be many. The files are named where there are others beside them. */
function placesList(list: SharedPlaces, all: readonly string[], parts: PageParts): Element {
  const items = list.places.map(({ words, at }) => {
    const said = words === '' ? parts.labels.noAlternative : h('q', { dir: 'auto' }, words);
    const links = at.flatMap(({ file, place }, index) => [
      ...(index === 0 ? [] : [', ']),
      ...(all.length > 1 ? [h('bdi', file), ' '] : []),
      placeLink(file, place, parts),
    ]);
    return h('li', all.length > 1 ? [said, ' (', ...links, ')'] : [...links, ': ', said]);
  });
  const named = list.files.length < all.length || all.length === 1;
  return h('details', [
    h('summary', [...(named ? [...filesList(list.files), ': '] : []), `${kindName(list, parts)} (${items.length})`]),
    // A link to something folded unfolds it (HTML, 'ancestor details revealing').
    h('ol.places', { id: idOf(list), tabIndex: -1 }, onLines(items)),
  ]);
}

function kindName({ kind }: SharedPlaces, { labels }: PageParts): string {
  return labels[kind];
}

function idOf({ files, kind }: SharedPlaces): string {
  return `${kind}-${(files[0] ?? '').replaceAll(/[^A-Za-z0-9]+/g, '-')}`;
}

function judgement(one: JudgementEvidence, parts: PageParts): Element {
  const { labels } = parts;
  const what = one.checkpoints === 'all' ? labels.allThatApply : one.checkpoints.join(', ');
  const about = [what, one.format, one.tool, one.note].filter((words) => words !== null).join('; ');
  const text = { same: null, unbound: labels.unbound, other: labels.otherText }[one.text];
  return h('li', [
    h('bdi', one.who),
    `, ${one.when}: `,
    outcomeMark(one.outcome, parts),
    `; ${about.replace(/\.$/, '')}.`,
    ...(text === null ? [] : [` ${text}`]),
  ]);
}
