import { statementsOf } from '../package.ts';
import { attribute } from '../tree.ts';
import { isLanguageTag } from './language-tag.ts';
import { cited, defineRule, type EpubRule, epub33, failed, type Remark, unsure, wcag } from './rule.ts';

const title = defineRule('epub-title', [wcag, '2.4.2'], 'The book has a title.', ({ package: opf }) => {
  const titles = statementsOf(opf, 'dc:title');
  const empty = titles.filter(({ value }) => value === '');
  if (titles.length === 0) return [failed('The package names no title.', opf.file)];
  const unnamed = titles.filter(({ value }) => /^(?:untitled|title|unknown|\[no data\])$/iu.test(value));
  return [
    ...empty.map(({ element }) => failed('The title is empty.', opf.file, element)),
    ...unnamed.map(({ value, element }) => unsure(`${cited(value)} is hardly its title.`, opf.file, element)),
  ];
});

const language = defineRule(
  'epub-language',
  [epub33, '5.5.3.3'],
  'The book says what language it is in, by a valid tag of BCP 47.',
  ({ package: opf }) => {
    const languages = statementsOf(opf, 'dc:language');
    if (languages.length === 0) return [failed('The package names no language.', opf.file)];
    return languages
      .filter(({ value }) => !isLanguageTag(value))
      .map(({ value, element }) => failed(`${cited(value)} is no language tag.`, opf.file, element));
  },
);

const identifier = defineRule(
  'epub-identifier',
  [epub33, '5.5.3.1'],
  'The book has an identifier, and the package says which of them is its own.',
  ({ package: opf }) => {
    const identifiers = statementsOf(opf, 'dc:identifier');
    if (identifiers.length === 0) return [failed('The package has no identifier.', opf.file)];
    const own = identifiers.find(({ id }) => id !== null && id === opf.uniqueIdentifier);
    if (!own) return [failed('The package does not say which identifier is its own.', opf.file, opf.xml.top)];
    return own.value === '' ? [failed('The identifier is empty.', opf.file, own.element)] : [];
  },
);

const modified = defineRule(
  'epub-modified',
  [epub33, '5.5.6'],
  'The package says once, to the second and in UTC, when the book was last modified.',
  ({ package: opf }) => {
    if (opf.version.startsWith('2')) return 'inapplicable';
    const dates = statementsOf(opf, 'dcterms:modified');
    if (dates.length !== 1) return [failed(`It says so ${dates.length} times.`, opf.file, dates[1]?.element ?? null)];
    return dates
      .filter(({ value }) => !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u.test(value) || !isDate(value))
      .map(({ value, element }) => failed(`${cited(value)} is no such date.`, opf.file, element));
  },
);

const dates = defineRule(
  'epub-dates',
  [epub33, '5.5.4'],
  'Dates are dates by ISO 8601, and none is later than the book itself.',
  ({ package: opf, documents }) => {
    const stated = statementsOf(opf, 'dc:date');
    const [last] = statementsOf(opf, 'dcterms:modified');
    const remarks: Remark[] = [];
    for (const { value, element } of stated) {
      if (!isDate(value)) remarks.push(failed(`${cited(value)} is no date.`, opf.file, element));
      else if (last && isLater(value, last.value)) {
        remarks.push(unsure(`Published on ${value}, last modified on ${last.value}.`, opf.file, element));
      }
    }
    if (stated.length > 1 && !opf.version.startsWith('2')) {
      remarks.push(failed('The package has more than one date of publication.', opf.file, stated[1]?.element ?? null));
    }
    for (const { file, elements } of documents) {
      for (const element of elements) {
        const value = element.name === 'time' ? attribute(element, 'datetime') : null;
        if (value !== null && /^\d{4}-\d/u.test(value) && !isDate(value)) {
          remarks.push(failed(`${cited(value)} is no date.`, file, element));
        }
      }
    }
    return remarks;
  },
);

/** By the day; two moments by the second, each in its own zone. */
function isLater(one: string, other: string): boolean {
  if (one.length > 10 && other.length > 10)
    return Math.floor(Date.parse(one) / 1000) > Math.floor(Date.parse(other) / 1000);
  const length = Math.min(one.length, other.length, 10);
  return one.slice(0, length) > other.slice(0, length);
}

/** A year, month, day or moment that there is (W3C Date and Time Formats). */
function isDate(value: string): boolean {
  const parts =
    /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/u.exec(value);
  if (!parts) return false;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  const days = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= days && hour < 25 && minute < 60 && second < 61;
}

export const metadataRules: readonly EpubRule[] = [title, language, identifier, modified, dates];
