import { describe, expect, test } from 'vitest';
import type { Evaluation } from '../../src/check/outcome.ts';
import type { SaidDocument } from '../../src/check/said.ts';
import { evidenceOf, writeEvidenceHtml } from '../../src/evidence/evidence.ts';
import type { EvidenceInput } from '../../src/evidence/types.ts';
import { evidenceLabelsFor } from '../../src/language/evidence-labels.ts';
import type { Finding } from '../../src/model/finding.ts';
import { readSidecar } from '../../src/read/sidecar/read.ts';
import { evaluations, inputWith, judged, outcome, pdfSays, said } from './fixture.ts';

function page(fields: Partial<EvidenceInput> = {}): string {
  return new TextDecoder().decode(writeEvidenceHtml(evidenceOf(inputWith(fields))));
}

/** What a reader reads between two headings, on one line. */
function sectionOf(html: string, id: string): string {
  const from = html.indexOf(`<h2 id="${id}"`);
  return textOf(html.slice(from, html.indexOf('</section>', from)));
}

function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

test('the same evidence gives the same bytes', () => {
  expect(page()).toBe(page());
});

test('nothing is loaded, run or sent', () => {
  const html = page();
  expect(html).not.toMatch(/<(script|link|iframe|form|img)\b/);
  expect(html).not.toMatch(/(src|action)=|url\(|@import/);
  const addresses = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href ?? '');
  expect(addresses.filter((href) => /^[a-z]+:|^\/\//i.test(href))).toEqual([]);
});

test('every link within the page leads to something in it, and every id stands once', () => {
  const html = page();
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(ids).toHaveLength(new Set(ids).size);
  const within = [...html.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
  expect(within.length).toBeGreaterThan(10);
  expect(within.filter((id) => !ids.includes(id))).toEqual([]);
});

describe('what machines found', () => {
  const words = sectionOf(page(), 'machines');

  test('is counted first, by file and program', () => {
    expect(words).toContain('harbour.pdf ✗ 3 rules checked, 1 failed (Imprint 0.1.0)');
    expect(words).toContain('harbour.epub ✓ 2 rules checked, none failed (Imprint 0.1.0)');
  });

  test('has failures with their places before what holds, which is folded', () => {
    const html = page();
    expect(words.indexOf('The picture is called ferry.png.')).toBeLessThan(words.indexOf('Rules that hold (2)'));
    expect(html).toContain('<a href="harbour.pdf#page=3"><span>page 3</span></a>');
    expect(html).toMatch(/<details><summary>Rules that hold \(2\)<\/summary>/);
  });

  test('is nothing where no program read a file', () => {
    expect(sectionOf(page({ evaluations: [] }), 'machines')).toContain('No program has read this file back.');
  });

  test('is not tried where the program is not installed, and told of files that were compared', () => {
    const rule = { id: 'veraPDF', says: 'veraPDF finds nothing.', standard: 'veraPDF', clause: '' };
    const message = 'veraPDF is not installed.';
    const absent: Evaluation = {
      tool: { name: 'veraPDF', version: '' },
      file: 'harbour.pdf',
      outcomes: [{ rule, outcome: 'untested', message, place: null }],
    };
    const compared: Evaluation = {
      tool: { name: 'Imprint', version: '0.1.0' },
      file: 'harbour.pdf and harbour.epub',
      outcomes: [outcome('words-of-editions', 'passed')],
    };
    const said = sectionOf(page({ evaluations: [...evaluations, absent, compared] }), 'machines');
    expect(said).toContain('○ not tried (veraPDF) ○ not tried : veraPDF finds nothing. veraPDF is not installed.');
    expect(said).toContain('harbour.pdf and harbour.epub ✓ 1 rule checked, none failed (Imprint 0.1.0)');
  });

  test('has the rules that hold for several files once, and each file leads to them', () => {
    const html = page(severalPdfs(pdfSays));
    const words = sectionOf(html, 'machines');
    expect(words.split('The rule reading-order holds.')).toHaveLength(2);
    expect(words).toContain('Rules that hold harbour.pdf , harbour-large-print.pdf : Rules that hold (2)');
    expect(html.match(/<a href="#holding-[\w-]+-harbour-pdf">Rules that hold \(2\)<\/a>/g)).toHaveLength(2);
    // Those of the e-book are others, and stand with it.
    expect(words).toMatch(
      /harbour\.epub ✓ 2 rules checked, none failed \(Imprint 0\.1\.0\) Rules that hold \(2\) Rule/,
    );
  });

  test('has why a claim was withdrawn', () => {
    const finding: Finding = {
      code: 'missing-alternative',
      severity: 'warning',
      message: 'The picture a.png has no text alternative.',
      hint: null,
      file: 'a.txt',
      line: 4,
      column: 1,
    };
    const said = sectionOf(
      page({ findings: [finding, { ...finding, severity: 'note', message: 'A note.' }] }),
      'machines',
    );
    expect(said).toContain('The picture a.png has no text alternative. ( a.txt:4 )');
    expect(said).not.toContain('A note.');
  });
});

describe('what only a person can judge', () => {
  test('is a list to tick, with the places of each thing to look at', () => {
    const html = page();
    const words = sectionOf(html, 'people');
    expect(words).toContain('Is each picture described in words, and not only the writing in it repeated?');
    expect(words).toContain('Matterhorn Protocol 1.1, 13-005; ISO 14289-1, 7.3-4 ; ○ not judged yet');
    expect(words).toContain('WCAG 2.2, level A, 1.1.1 ; ○ not judged yet');
    expect(words).toContain('page 3 : A ferry at the quay. page 3 : no description');
    expect(words).toContain('EPUB/article.xhtml:41 : A ferry at the quay.');
    const boxes = html.match(/<label><input type="checkbox">/g) ?? [];
    const asked = evidenceOf(inputWith()).assertions.filter(
      ({ mode, outcome }) => mode === 'manual' && outcome !== 'inapplicable',
    );
    expect(boxes).toHaveLength(asked.length);
  });

  test('folds away what does not arise, with why', () => {
    const words = sectionOf(page(), 'people');
    expect(words).toContain('Imprint writes no scripts.');
    expect(words).toMatch(/Questions that do not arise \(\d+\)/);
  });

  test('counts what was judged, and says by whom, when, and of which text', () => {
    const judgements = [
      judged({ checkpoints: ['13-005'], tool: 'NVDA 2025.1', note: 'Well described.' }),
      judged({ who: 'Bo', checkpoints: ['1.3.1'], outcome: 'failed', of: '0'.repeat(64) }),
    ];
    const words = sectionOf(page({ judgements }), 'people');
    expect(words).toMatch(/1 of \d+ questions judged.*0 of \d+ questions judged/);
    expect(words).toContain(
      'Ada Example , 2025-06-28: ✓ passed ; 13-005; NVDA 2025.1; Well described. The text may have changed since.',
    );
    expect(words).toContain('Bo , 2025-06-28: ✗ failed ; 1.3.1. About another text than this one; it does not count.');
    expect(sectionOf(page(), 'people')).toContain('Nobody has recorded a judgement.');
  });

  test('asks once about several PDFs, and lists what they have in common once, with its page in each', () => {
    const words = sectionOf(page(severalPdfs(pdfSays)), 'people');
    expect(words.split('13-005; ISO')).toHaveLength(2);
    expect(words).toContain(
      'Tables (1) Crossing Fare ( harbour.pdf page 3 , harbour-large-print.pdf page 3 ) Links (1)',
    );
    expect(words.split('le dernier bac ( harbour.pdf')).toHaveLength(2);
  });

  test('lists the places of a PDF that differs by themselves, and names the file', () => {
    const [heading, ...rest] = pdfSays.root.children;
    if (heading?.role !== 'heading') throw new Error('no heading');
    const other = { ...heading, children: said('heading', {}, 'A vote').children };
    const words = sectionOf(
      page(severalPdfs({ ...pdfSays, root: { ...pdfSays.root, children: [other, ...rest] } })),
      'people',
    );
    expect(words).toContain('harbour.pdf : Headings (1) 2: The vote ( harbour.pdf page 2 )');
    expect(words).toContain('harbour-large-print.pdf : Headings (1) 2: A vote ( harbour-large-print.pdf page 2 )');
    expect(words).toContain('Tables (1) Crossing Fare ( harbour.pdf page 3 , harbour-large-print.pdf page 3 )');
  });
});

/** Two PDFs and an e-book; the second PDF says `second`. */
function severalPdfs(second: SaidDocument): Partial<EvidenceInput> {
  const { editions, documents } = inputWith();
  const [pdf, epub] = editions;
  if (!pdf || !epub) throw new Error('no editions');
  const large = { ...pdf, name: 'large-print', file: 'harbour-large-print.pdf' };
  const [first] = evaluations;
  if (!first) throw new Error('no evaluation');
  return {
    editions: [pdf, large, epub],
    documents: new Map([...documents, [large.file, second]]),
    evaluations: [...evaluations, { ...first, file: large.file }],
  };
}

test('the lines to record a judgement are a sidecar as it should be, about this very text', () => {
  const example = /<pre[^>]*><code>([\s\S]*?)<\/code>/.exec(page())?.[1] ?? '';
  const findings: Finding[] = [];
  const sidecar = readSidecar('harbour.yaml', example, (finding) => findings.push(finding));
  expect(findings).toEqual([]);
  const { textHash } = inputWith().content;
  expect(sidecar?.judgements.map(({ of }) => of)).toEqual([textHash, textHash]);
});

test('each item that the Accessibility Act asks of e-books has an answer', () => {
  const evidence = evidenceOf(inputWith());
  expect(evidence.accessibilityAct.map(({ item }) => item)).toEqual([
    ...['i', 'ii', 'iii', 'iv', 'v', 'vi'].map((number) => `IV (f) (${number})`),
    'III (b)',
    'III (c)',
    'III (d)',
  ]);
  const words = sectionOf(page(), 'act');
  for (const { item, asks, answer } of evidence.accessibilityAct) expect(words).toContain(`${item}: ${asks} ${answer}`);
  // What programs found and what people judged stand apart.
  expect(words).toMatch(
    /IV \(f\) \(iii\).*✓ 2 rules checked, none failed ○ 0 of \d+ questions judged .*IV \(f\) \(iv\)/,
  );
  expect(words).toContain('Barriers can be reported to access@gazette.example.');
});

describe('in another language', () => {
  test.each(['fr', 'de', 'es', 'ru', 'pl', 'ja', 'ar', 'hi'])(
    '%s: its words are its own, those of rules are marked as English',
    (language) => {
      const { metadata } = inputWith();
      const direction = language === 'ar' ? 'rtl' : 'ltr';
      const html = page({ metadata: { ...metadata, language, direction } });
      const { labels } = evidenceLabelsFor(language);
      expect(html).toContain(`<html lang="${language}" dir="${direction}">`);
      for (const words of [labels.machines, labels.people, labels.record, labels.act, labels.listening]) {
        expect(html).toContain(`>${words}</h2>`);
      }
      expect(html).toContain(`<p>${labels.inEnglish}</p>`);
      expect(html).toContain('<span lang="en" dir="ltr">Is every part announced as what it is');
    },
  );

  test('without words of its own the page is English, and the title keeps its language', () => {
    const { metadata } = inputWith();
    const html = page({ metadata: { ...metadata, language: 'mt' }, title: 'Il-vapur' });
    expect(html).toContain('<html lang="en" dir="ltr">');
    expect(html).toContain('<h1 lang="mt" dir="ltr">Il-vapur</h1>');
  });
});
