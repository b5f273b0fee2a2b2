import type { EpubContents } from '../contents.ts';
import { defineRule, type EpubRule, epub33, epubAccessibility, failed, type Remark, unsure } from './rule.ts';

const mimetype = defineRule(
  'epub-media-type',
  [epub33, '4.3.3'],
  'The archive begins with a file named mimetype, neither packed nor padded, that says application/epub+zip.',
  ({ entries }) => {
    const [first] = entries;
    if (first?.name !== 'mimetype') return [failed('The first file of the archive is not mimetype.', 'mimetype')];
    const text = new TextDecoder().decode(first.bytes);
    const remarks: Remark[] = [];
    if (text !== 'application/epub+zip')
      remarks.push(failed(`It says ${JSON.stringify(text.slice(0, 40))}.`, 'mimetype'));
    if (!first.stored) remarks.push(failed('It is packed.', 'mimetype'));
    if (first.extra > 0) remarks.push(failed('It has an extra field.', 'mimetype'));
    return remarks;
  },
);

const wellFormed = defineRule(
  'epub-well-formed',
  [epub33, '3.9'],
  'Every document of the book is well-formed XML.',
  ({ damages }) =>
    damages.map(({ file, line, message }) => ({
      outcome: 'failed',
      message,
      place: line === null ? file : `${file}, line ${line}`,
    })),
);

/** Fonts are made unreadable to others by these alone, which keeps nobody from reading (EPUB 3.3, 4.4). */
const obfuscation: ReadonlySet<string> = new Set([
  'http://www.idpf.org/2008/embedding',
  'http://ns.adobe.com/pdf/enc#RC',
]);

const unlocked = defineRule(
  'epub-not-locked',
  [epubAccessibility, '5'],
  'Nothing that is read is encrypted, so that assistive technologies reach it.',
  ({ encrypted }) =>
    [...encrypted]
      .filter(([, algorithm]) => !obfuscation.has(algorithm))
      .map(([file]) => unsure('It is encrypted; whether a screen reader reaches it is for a person to try.', file)),
);

/** Whether anything but a font is encrypted. */
export function isLocked({ encrypted }: EpubContents): boolean {
  return [...encrypted.values()].some((algorithm) => !obfuscation.has(algorithm));
}

export const containerRules: readonly EpubRule[] = [mimetype, wellFormed, unlocked];
