import { primaryOf } from '../language/marks.ts';
import { languageOfScript, scriptsOf } from '../language/scripts.ts';
import type { Article } from '../model/article.ts';
import type { TextBlock } from '../model/block.ts';
import { mapByLanguage } from './by-language.ts';
import { flatten, type Stretch, wrapStretches } from './flat.ts';
import { addressGuard, type Range } from './protected.ts';

/**
 * Words in a script that the language around them isn't written in become spans of the language that the script says
 * (WCAG 3.1.2). Names and words in the same script stay unmarked: nothing sure tells their language.
 */
export function markLanguages(article: Article): Article {
  const patterns = new Map<string, RegExp>();
  const foreignIn = (language: string) => {
    const foreign = patterns.get(language) ?? foreignTo(language);
    patterns.set(language, foreign);
    return foreign;
  };
  const { language } = article.metadata;
  return {
    ...article,
    children: mapByLanguage(article.children, language, (block, own) => spanBlock(block, own, foreignIn(own))),
  };
}

function foreignTo(language: string): RegExp {
  const own = scriptsOf(language).map((script) => `\\p{Script=${script}}`);
  return new RegExp(`[^${own.join('')}\\p{Script=Common}\\p{Script=Inherited}]+`, 'gu');
}

function spanBlock(block: TextBlock, language: string, foreign: RegExp): TextBlock {
  const { text } = flatten(block);
  const runs = foreignRuns(text, foreign);
  if (runs.length === 0) return block;
  const isAddress = addressGuard(text);
  const stretches: Stretch[] = [];
  for (const { from, to } of runs) {
    const other = languageOfScript(text.slice(from, to));
    if (other === null || other === primaryOf(language)) continue;
    if (isAddress(from, to)) continue;
    stretches.push({ from, to, inner: [], wrap: (children) => ({ type: 'languageSpan', language: other, children }) });
  }
  return wrapStretches(block, stretches);
}

/** Neighbouring words of a foreign script are one run, with the spaces, hyphens and apostrophes between them. */
function foreignRuns(text: string, foreign: RegExp): readonly Range[] {
  const runs: Range[] = [];
  for (const found of text.matchAll(foreign)) {
    const last = runs.at(-1);
    const to = found.index + found[0].length;
    if (last && /^[\s'’&-]{1,3}$/u.test(text.slice(last.to, found.index)))
      runs[runs.length - 1] = { from: last.from, to };
    else runs.push({ from: found.index, to });
  }
  return runs;
}
