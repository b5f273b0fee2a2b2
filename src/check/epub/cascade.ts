import type { Element } from 'xast';
import { type ContentDocument, ownStyleOf } from './contents.ts';
import type { Compound, Declaration } from './css.ts';
import { picks, specificityOf } from './selector.ts';
import { UnreadableEpub } from './unreadable.ts';

/** What style sheets and `style` attributes ask of each element of a document, for the properties that are looked at. */
export interface Cascade {
  /** The declaration that wins; null where there is none. Nothing is inherited here. */
  of(element: Element, property: string): Declaration | null;
}

interface Candidate {
  readonly selector: readonly Compound[];
  readonly specificity: number;
  readonly declarations: readonly Declaration[];
}

/** Conditions under which a book is read on a screen, whatever else holds. */
const always = /^@(?:media\s+(?:only\s+)?(?:screen|all)|layer\b.*|media)$/iu;

/** Rules that are tried for elements of one document: as many as 50,000 elements by 200 rules. */
const mostTries = 10_000_000;

/** Resolves these properties alone, so that most rules of a style sheet are never tried. */
export function cascadeOf(document: ContentDocument, properties: readonly string[]): Cascade {
  const asked = new Set(properties);
  const candidates = document.styles
    .filter(({ conditions }) => conditions.every((condition) => always.test(condition)))
    .flatMap(({ selectors, declarations }) => {
      const kept = declarations.filter(({ property }) => asked.has(property));
      if (kept.length === 0) return [];
      return selectors.map((selector) => ({ selector, specificity: specificityOf(selector), declarations: kept }));
    });
  let tried = 0;
  const known = new Map<Element, ReadonlyMap<string, Declaration>>();
  return {
    of: (element, property) => {
      const before = known.get(element);
      if (!before) tried += candidates.length;
      if (tried > mostTries) {
        throw new UnreadableEpub(`${document.file} has more elements and rules of style than can be checked.`);
      }
      const found = before ?? winnersFor(element, document.file, candidates, asked);
      known.set(element, found);
      return found.get(property) ?? null;
    },
  };
}

/** By importance, then specificity, then order (CSS Cascading and Inheritance Level 4, 6.1). */
function winnersFor(
  element: Element,
  file: string,
  candidates: readonly Candidate[],
  asked: ReadonlySet<string>,
): ReadonlyMap<string, Declaration> {
  const winners = new Map<string, { readonly declaration: Declaration; readonly weight: number }>();
  const offer = (declaration: Declaration, specificity: number) => {
    const weight = specificity + (declaration.important ? 1e12 : 0);
    const winner = winners.get(declaration.property);
    if (!winner || weight >= winner.weight) winners.set(declaration.property, { declaration, weight });
  };
  for (const { selector, specificity, declarations } of candidates) {
    if (!picks(selector, element)) continue;
    for (const declaration of declarations) offer(declaration, specificity);
  }
  for (const declaration of ownStyleOf(element, file)) if (asked.has(declaration.property)) offer(declaration, 1e9);
  return new Map([...winners].map(([property, { declaration }]) => [property, declaration]));
}
