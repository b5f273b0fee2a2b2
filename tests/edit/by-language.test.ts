import { expect, test } from 'vitest';
import { setMarks } from '../../src/edit/marks.ts';
import { setSpacing } from '../../src/edit/spacing.ts';
import type { Article } from '../../src/model/article.ts';
import type { Block } from '../../src/model/block.ts';
import { paragraph, text } from '../../src/model/build.ts';
import type { Inline } from '../../src/model/inline.ts';
import { textOf } from '../../src/model/visit.ts';
import { metadata } from '../compose/composing.ts';

function edited(language: string, ...children: readonly Block[]): readonly string[] {
  const article: Article = {
    sources: [],
    metadata: { ...metadata, language },
    children,
    quotations: new Map(),
    setAside: [],
  };
  return setSpacing(setMarks(article)).children.map(textOf);
}

function part(language: string, ...children: readonly Block[]): Block {
  return { type: 'languagePart', language, children };
}

const span = (language: string, words: string): Inline => ({ type: 'languageSpan', language, children: [text(words)] });

test('marks and their spaces are those of the part’s language', () => {
  expect(
    edited('en-GB', paragraph('He asked: "Why?"'), part('fr', paragraph('Il demanda: "Pourquoi?"')), paragraph('"No"')),
  ).toEqual(['He asked: “Why?”', 'Il demanda\u00a0: «\u202fPourquoi\u202f?\u202f»', '“No”']);
  expect(edited('fr', part('de', paragraph('Er fragte: "Warum?"')), paragraph('Pourquoi?'))).toEqual([
    'Er fragte: „Warum?“',
    'Pourquoi\u202f?',
  ]);
});

test('the author’s own habit in one language says nothing of another', () => {
  const german = part('de', paragraph('»Nein«, sagte sie.'), paragraph('Er rief "Halt".'));
  expect(edited('en-GB', german, paragraph('"No"')).at(-1)).toBe('“No”');
});

test('and so are those of a span', () => {
  expect(edited('en-GB', paragraph('She read ', span('fr', '"Pourquoi?"'), ' and "Why?"'))).toEqual([
    'She read «\u202fPourquoi\u202f?\u202f» and “Why?”',
  ]);
  expect(edited('fr', paragraph('Elle lut ', span('en-GB', 'Why not?'), ' hier!'))).toEqual([
    'Elle lut Why not? hier\u202f!',
  ]);
});
