import type { ContentKind } from '../accessibility/content.ts';
import type { SaidDocument, SaidElement, SaidPlace, SaidText } from '../check/said.ts';
import type { EvidencePlace } from './types.ts';

/** Code units of the words that tell one place from others. */
const longest = 160;

/**
 * Every place of a kind of content in a finished file, in its reading order, with what stands there. Contents repeat what
 * stands elsewhere: they have no places of their own.
 */
export function placesIn({ root, language }: SaidDocument, kind: ContentKind): readonly EvidencePlace[] {
  const places: EvidencePlace[] = [];
  const walk = (element: SaidElement, around: string | null) => {
    if (element.role === 'contents') return;
    const words = wordsAt(element, kind, around);
    if (words !== null) places.push({ ...placeOf(element), words: shortened(words) });
    // A reference holds the link that it is, and a figure the picture: each is one place.
    if (words !== null && (kind === 'links' || kind === 'pictures')) return;
    for (const child of element.children) {
      if (child.role !== 'text') walk(child, element.language ?? around);
    }
  };
  walk(root, language);
  return places;
}

/** What stands at an element, where it is content of the kind; null where it isn't. */
function wordsAt(element: SaidElement, kind: ContentKind, around: string | null): string | null {
  const { role, alternative, attributes, level } = element;
  const said = (is: boolean) => (is ? textIn(element) : null);
  switch (kind) {
    case 'pictures':
      return role === 'figure' && alternative !== '' && !holdsFigure(element) ? (alternative ?? '') : null;
    case 'decorativePictures':
      return role === 'artifact' && alternative === '' && element.name.toLowerCase() === 'img' ? '' : null;
    case 'headings':
      return role === 'heading' ? `${level ?? '?'}: ${textIn(element)}` : null;
    case 'longDescriptions':
      return said(role === 'aside');
    case 'captions':
      return said(role === 'caption');
    case 'tables':
      return said(role === 'table');
    case 'lists':
      return said(role === 'list');
    case 'orderedLists':
      return said(role === 'list' && isOrdered(element.name, attributes));
    case 'notes':
      return said(role === 'note');
    case 'links':
      return said(role === 'link' || role === 'noteReference');
    case 'languageParts':
      return element.language === null || element.language === around || role === 'document'
        ? null
        : `${element.language}: ${textIn(element)}`;
    case 'formulas':
      return role === 'formula' ? (alternative ?? textIn(element)) : null;
    case 'code':
      return said(role === 'code');
    case 'quotations':
      return said(role === 'quotation' || role === 'blockQuotation');
  }
}

/** Whether a figure is only the frame of a picture and its caption. */
function holdsFigure({ children }: SaidElement): boolean {
  return children.some((child) => child.role !== 'text' && (child.role === 'figure' || holdsFigure(child)));
}

/** An `ol` of an e-book; a PDF's list that states a way of numbering other than marks. */
function isOrdered(name: string, { ListNumbering = '' }: Readonly<Record<string, string>>): boolean {
  return name.toLowerCase() === 'ol' || /Decimal|Roman|Alpha/.test(ListNumbering);
}

function textIn(element: SaidElement | SaidText): string {
  if (element.role === 'text') return element.text;
  return element.children.map(textIn).join(' ').replaceAll(/\s+/g, ' ').trim();
}

/** Its own place, or that of the first thing in it that has one. */
function placeOf(element: SaidElement): Omit<EvidencePlace, 'words'> {
  const known = knownPlace(element) ?? element.place;
  return { page: known.page, document: known.file, line: known.line };
}

function knownPlace(element: SaidElement | SaidText): SaidPlace | null {
  const { page, file } = element.place;
  if (page !== null || file !== null) return element.place;
  if (element.role === 'text') return null;
  for (const child of element.children) {
    const place = knownPlace(child);
    if (place !== null) return place;
  }
  return null;
}

function shortened(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  return `${line
    .slice(0, longest)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/\s+\S*$/, '')} …`;
}
