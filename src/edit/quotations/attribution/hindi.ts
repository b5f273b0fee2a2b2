import {
  hindiAccording,
  hindiFirst,
  hindiPronouns,
  hindiTitles,
  hindiVerbs,
} from '../../../language/attribution/hindi.ts';
import { once } from '../../../model/once.ts';
import type { Attributor } from './index.ts';
import type { Match } from './match.ts';
import type { Phrase } from './noun-phrase.ts';

const window = 300;
/** Words without nuktas, which are written or left out at will. */
const plain = (word: string) => word.normalize('NFD').replaceAll('\u093c', '');
const titles = once(() => new Set(hindiTitles.map(plain)));

/** `“…” X ने कहा`, `X ने कहा, “…”`, `X का कहना है कि “…”`, `X के अनुसार`. */
export const hindi: Pick<Attributor, 'after' | 'before'> = { after, before };

const patterns = once(() => {
  const verbs = [...hindiVerbs].sort((a, b) => b.length - a.length).join('|');
  const end = '(?![\\p{L}\\p{M}])';
  const subject = `((?:[\\p{L}\\p{M}.]+\\s){1,8}?)ने\\s(?:[\\p{L}\\p{M}]+\\s){0,4}?(${verbs})${end}`;
  const opinion = `((?:[\\p{L}\\p{M}.]+\\s){1,8}?)(?:का|की)\\s((?:कहना|मानना|दावा|राय)\\s(?:है|था|थी))${end}`;
  const pronounSubject = `(${[...hindiPronouns, ...hindiFirst].join('|')})\\s(?:[\\p{L}\\p{M}]+\\s){0,4}?(${verbs})${end}`;
  const plainSubject = `((?:[\\p{L}\\p{M}.]+\\s){1,6}?)(${verbs})${end}`;
  const shapes = [pronounSubject, subject, opinion, plainSubject];
  return {
    behind: shapes.map((shape) => new RegExp(`^(?:यह\\s|ऐसा\\s)?${shape}`, 'u')),
    ahead: shapes.map((shape) => new RegExp(`(?:^|[,;:”"]|\\s(?:और|लेकिन|वहीं)\\s)\\s*${shape}`, 'gu')),
    subjectOpen: /(?:^|[,;])\s*((?:[\p{L}\p{M}.]+\s){1,8}?)ने\s(?:[\p{L}\p{M}]+\s){0,5}$/u,
    verbClose: new RegExp(`^\\s(${verbs})${end}`, 'u'),
    source: new RegExp(`^\\s*((?:[\\p{L}\\p{M}.]+\\s){1,7}?)(?:${hindiAccording.join('|')})`, 'u'),
  };
});

function after(text: string, at: number, ended: boolean): Match | null {
  const rest = text.slice(at, at + window);
  if (ended) return null;
  const lead = /^[\s,–—-]*/u.exec(rest)?.[0].length ?? 0;
  const body = rest.slice(lead).split(/[।.!?“"]/u)[0] ?? '';
  for (const shape of patterns().behind) {
    const found = shape.exec(body);
    if (found?.[1] && found[2]) {
      const from = at + lead + found[0].indexOf(found[1]);
      const to = at + lead + found[0].length;
      return matchOf(text, from, from + found[1].trimEnd().length, to - found[2].length, to, 'name-verb', at, to, true);
    }
  }
  const named = patterns().source.exec(body);
  if (!named?.[1]) return null;
  const from = at + lead;
  return matchOf(
    text,
    from,
    from + named[1].trimEnd().length,
    null,
    null,
    'according',
    at,
    from + named[0].length,
    true,
  );
}

function before(text: string, least: number, at: number, whole: boolean, to: number): Match | null {
  const floor = Math.max(least, at - window);
  const near = text.slice(floor, at);
  const start = floor + Math.max(near.lastIndexOf('।'), near.lastIndexOf('? ')) + 1;
  const prefix = text.slice(start, at);
  const framed = framedMatch(text, start, at, to);
  if (framed) return framed;
  for (const shape of patterns().ahead) {
    const found = [...prefix.matchAll(shape)].at(-1);
    if (!found?.[1] || !found[2]) continue;
    const tail = prefix.slice(found.index + found[0].length);
    const adjacent = /^(?:\sथा|\sहै|\sहैं)?\s*(?:,|:|कि|है\sकि)?[\s,:]*$/u.test(tail);
    if (whole && !adjacent) continue;
    const from = start + found.index + found[0].indexOf(found[1]);
    const to = start + found.index + found[0].length;
    const pattern = adjacent ? 'before' : 'around';
    return matchOf(text, from, from + found[1].trimEnd().length, to - found[2].length, to, pattern, from, at, adjacent);
  }
  const named = patterns().source.exec(prefix);
  if (!named?.[1]) return null;
  const from = start + named[0].indexOf(named[1]);
  return matchOf(text, from, from + named[1].trimEnd().length, null, null, 'according', from, at, false);
}

/** `X ने इसे “…” बताया`: the subject before the marks, its verb behind them. */
function framedMatch(text: string, start: number, at: number, to: number): Match | null {
  const found = patterns().subjectOpen.exec(text.slice(start, at));
  const spoken = patterns().verbClose.exec(text.slice(to, to + 40));
  if (!found?.[1] || !spoken?.[1]) return null;
  const from = start + found.index + found[0].indexOf(found[1]);
  const verbTo = to + spoken[0].length;
  const until = from + found[1].trimEnd().length;
  return matchOf(text, from, until, verbTo - spoken[1].length, verbTo, 'around', from, at, false);
}

function matchOf(
  text: string,
  from: number,
  to: number,
  verbFrom: number | null,
  verbTo: number | null,
  pattern: Match['pattern'],
  spanFrom: number,
  spanTo: number,
  sure: boolean,
): Match {
  const verb = verbFrom !== null && verbTo !== null ? { from: verbFrom, to: verbTo } : null;
  return { pattern, phrase: phraseOf(text, from, to), verb, span: { from: spanFrom, to: spanTo }, sure };
}

function phraseOf(text: string, from: number, until: number): Phrase {
  const to = until - (/\s[\p{L}\p{M}]+(?:ते|ती|ता)\sहु(?:ए|ई|आ)$/u.exec(text.slice(from, until))?.[0].length ?? 0);
  const mention = text.slice(from, to);
  const tokens = mention.split(/\s+/u);
  const first = tokens[0] ?? '';
  const title = tokens.findLastIndex((token) => titles().has(plain(token)));
  const rest = tokens.slice(title + 1);
  const linked = tokens.findLastIndex((token) => /^(?:के|की|का|में|से|वाले|वाली)$/u.test(token));
  const own = title >= linked ? rest : tokens.slice(linked + 1);
  const bare = title < linked && own.length >= 3 ? own.slice(-2) : own;
  const ofTitle = title >= 0 && title >= linked && own.length > 0;
  const named = bare.length > 0 && bare.length <= 3 && (ofTitle || (tokens.length >= 2 && linked < 0) || bare !== own);
  return {
    from,
    to,
    kind: hindiFirst.includes(first)
      ? 'first'
      : hindiPronouns.includes(first)
        ? 'pronoun'
        : named
          ? 'name'
          : 'indefinite',
    name: named && !hindiPronouns.includes(first) ? bare.join(' ') : null,
    role: title >= 0 ? tokens.slice(0, title + 1).join(' ') : null,
    gender: null,
    coordinated: tokens.includes('और') || tokens.includes('व'),
  };
}
