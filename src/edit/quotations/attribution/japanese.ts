import { japaneseHonorifics, japaneseVerbs } from '../../../language/attribution/japanese.ts';
import type { Attributor } from './index.ts';
import type { Match } from './match.ts';
import type { Phrase } from './noun-phrase.ts';

const verbs = japaneseVerbs.join('|');
const honorifics = [...japaneseHonorifics].sort((a, b) => b.length - a.length).join('|');
const window = 160;

/** `Xは「…」と照れた`: any verb after と, where a person is the topic and the words end like a sentence. */
const anyVerbBehind =
  /^と(?!いう|いっ|呼|名|題|なっ|なる|して|し、|同|は|も|の|か|書かれ|書いてあ|表記|され|記され|刻)[^。「」『』、]{0,10}?(\p{sc=Han}[\p{sc=Han}\p{sc=Hira}]{0,5}?[ただるうくす])(?=[。、と])/u;

function isPersonsWords(text: string, prefix: string, end: number): boolean {
  const topic =
    /([^。、「」『』\s\u3000]+?)(?:（[^）]*）|\([^)]*\))?[はが][^。「」『』]{0,8}$/u.exec(prefix)?.[1] ?? '';
  return honorificEnd.test(topic) && /[\p{sc=Hira}。！？][」』]$/u.test(text.slice(Math.max(0, end - 2), end));
}

/** `Xは「…」と述べた`, `「…」とXは話す`, `「…」。Xはそう話す。` */
export const japanese: Pick<Attributor, 'after' | 'before'> = {
  after: (text, at) => sentenceAfter(text, at) ?? cleftAfter(text, at) ?? topicAfter(text, at),
  before: (text, least, at, whole, end) =>
    toldBefore(text, least, at, end) ??
    topicBefore(text, least, at, end) ??
    sourceBefore(text, least, at, end) ??
    (whole ? sentenceBefore(text, least, at) : null),
};

const spoken = new RegExp(
  `(?:そう|こう|このように|次のように|と)?(?:[^。「」『』、]{0,8}?)(${verbs})[^。「」『』]{0,12}`,
  'u',
);

const anyVerb = new RegExp(`(${verbs})[ぁ-ん]*`, 'u');
const honorificEnd = new RegExp(`(?:${honorifics})$`, 'u');
const honorificJoined = new RegExp(`(?:${honorifics})[とや、]`, 'u');
const cleft = new RegExp(`^と((?:${verbs})[ぁ-ん]{0,4}?)のは、?([^。、「」『』]{1,40}?)(?:だった|だ|です)?。`, 'u');
const personSpoke = new RegExp(
  `^。\\s*([^。、「」『』]{1,30}?(?:${honorifics})(?:（[^）]*）)?)は、?[^。「」『』]{0,24}?((?:語|話|述べ|言|答え|振り返|説明し|強調し)[^。「」『』、]{0,4})。`,
  'u',
);
const bareName = new RegExp(`^と、?([^。、「」『』]{1,30}(?:${honorifics}))(?:（[^）]*）|\\([^)]*\\))?。`, 'u');
const verbBehind = new RegExp(
  `^(?:など)?と(?:(して?い[たる])|(?:の[^。「」]{0,12}?)?[^。「」『』]{0,14}?((?:${verbs})[てただ]?))`,
  'u',
);
const namedPhrase = new RegExp(
  `^(?:(.*)の)?([\\p{sc=Han}々ヶヵー・\\p{sc=Kana}\\p{sc=Hira}=＝A-Za-z]{1,16}?)(${honorifics})$`,
  'u',
);

const told =
  /^と[^。「」『』、]{0,8}?(言われ|聞かれ|尋ねられ|問われ|教わ|教えられ|頼まれ|励まされ|告げられ|叱られ|怒られ|声をかけられ|声を掛けられ)/u;

/** `Xから「…」と言われた`: the words are X's, not the subject's; without X nobody's. */
function toldBefore(text: string, least: number, at: number, end: number): Match | null {
  const verb = told.exec(text.slice(end, end + 24));
  if (!verb?.[1]) return null;
  const verbFrom = end + verb[0].length - verb[1].length;
  const verbTo = end + verb[0].length;
  const prefix = text.slice(Math.max(least, at - window), at);
  const source = /([^。、「」『』はがも\s\u3000]{1,24})(?:から|に)(?:は|も)?、?(?:[^。、「」『』]{0,6}、?)?$/u.exec(
    prefix,
  );
  if (!source?.[1] || /^(?:これ|それ|あれ|ここ|そこ|あそこ|昔|前|以前|先|今|最初|いつ)$/u.test(source[1])) {
    return {
      pattern: 'dropped',
      phrase: null,
      verb: { from: verbFrom, to: verbTo },
      span: { from: at, to: verbTo },
      sure: false,
    };
  }
  const from = at - prefix.length + source.index;
  return matchOf(text, from, from + source[1].length, verbFrom, verbTo, from, false);
}

/** `。Xはそう話す。`: the next sentence is nothing but the attribution. */
function sentenceAfter(text: string, at: number): Match | null {
  const rest = text.slice(at, at + window);
  const found = /^。?\s*([^。、「」『』]{1,40}?)(?:は|が)、?((?:そう|こう|このように)[^。「」『』]{0,30})。/u.exec(
    rest,
  );
  const verb = found && anyVerb.exec(found[2] ?? '');
  if (!found || !verb) return personAfter(text, at, rest);
  const from = at + found[0].indexOf(found[1] ?? '');
  const verbFrom = at + found[0].indexOf(found[2] ?? '') + verb.index;
  return matchOf(text, from, from + (found[1]?.length ?? 0), verbFrom, verbFrom + verb[0].length, at, true);
}

/** `。X会長（68）は見送りながら語った。`: the next sentence says of a person that he spoke, and quotes nothing. */
function personAfter(text: string, at: number, rest: string): Match | null {
  const found = personSpoke.exec(rest);
  if (!found?.[1] || !found[2]) return null;
  const from = at + found[0].indexOf(found[1]);
  const verbFrom = at + found[0].lastIndexOf(found[2]);
  return matchOf(text, from, from + found[1].length, verbFrom, verbFrom + found[2].length, at, false);
}

/** `」と語るのは、Xだ。` */
function cleftAfter(text: string, at: number): Match | null {
  const rest = text.slice(at, at + window);
  const found = cleft.exec(rest);
  if (!found?.[1] || !found[2]) return null;
  const from = at + found[0].indexOf(found[2], found[1].length);
  const verbFrom = at + 1;
  return matchOf(text, from, from + found[2].length, verbFrom, verbFrom + found[1].length, at, true);
}

/** `」とXは述べた`, `」とX氏。` */
function topicAfter(text: string, at: number): Match | null {
  const rest = text.slice(at, at + window);
  const found = /^と、?([^。、「」『』]{1,40}?)(?:は|が)[^。「」『』]{0,24}/u.exec(rest);
  const verb = found && spoken.exec(found[0].slice((found[1]?.length ?? 0) + 2));
  if (found && verb?.[1]) {
    const from = at + found[0].indexOf(found[1] ?? '');
    const verbFrom = at + found[0].lastIndexOf(verb[1]);
    return matchOf(text, from, from + (found[1]?.length ?? 0), verbFrom, verbFrom + verb[1].length, at, true);
  }
  const bare = bareName.exec(rest);
  if (!bare?.[1]) return null;
  const from = at + bare[0].indexOf(bare[1]);
  return matchOf(text, from, from + bare[1].length, null, null, at, true);
}

/** `Xは「…」と述べた`: the topic of the sentence, and a verb of speech after the closing mark. */
function topicBefore(text: string, least: number, at: number, end: number): Match | null {
  const floor = Math.max(least, at - window);
  const start = floor + text.slice(floor, at).lastIndexOf('。') + 1;
  const prefix = text.slice(start, at).replace(/「[^」]*」|『[^』]*』/gu, (quoted) => '〇'.repeat(quoted.length));
  const rest = text.slice(end, end + 40);
  const listed = verbBehind.exec(rest);
  const verb = listed ?? (isPersonsWords(text, prefix, end) ? anyVerbBehind.exec(rest) : null);
  const spokenVerb = verb?.[1] ?? verb?.[2];
  if (!verb || !spokenVerb) return null;
  if (listed?.[1] && !/\p{sc=Hira}[」』]$/u.test(text.slice(Math.max(0, end - 2), end))) return null;
  const topics = [...prefix.matchAll(/([^。、「」『』〇\s\u3000】]+?)(?:は|が)(?=[^。「」『』]{0,90}$)/gu)];
  const topic = topics.findLast(
    (one) =>
      !/^(?:これ|それ|あれ|ここ|そこ|[\d一二三四五六七八九十]+日|今回|当時|今|昨年|今年|一方)$/u.test(one[1] ?? ''),
  );
  if (!topic?.[1]) return null;
  const from = start + topic.index;
  const verbFrom = end + verb[0].length - spokenVerb.length;
  const many = /[とや]/u.test(topic[1].replace(/^.*の/u, '')) && !honorificEnd.test(topic[1]);
  return matchOf(
    text,
    from,
    from + topic[1].length,
    verbFrom,
    verbFrom + spokenVerb.length,
    start,
    !many && listed !== null,
  );
}

/** `Xによると、…「…」という。` */
function sourceBefore(text: string, least: number, at: number, end: number): Match | null {
  if (!/^(?:という|とのこと|のだという|そうだ)/u.test(text.slice(end, end + 8))) return null;
  const floor = Math.max(least, at - window);
  const start = floor + text.slice(floor, at).lastIndexOf('。') + 1;
  const source = /^[\s\u3000]*([^。、「」『』]{1,30}?)(?:によると|によれば)、?/u.exec(text.slice(start, at));
  if (!source?.[1]) return null;
  const from = start + source[0].indexOf(source[1]);
  return { ...matchOf(text, from, from + source[1].length, null, null, from, false), pattern: 'according' };
}

/** `列の先頭は小学四年の女の子だった。「…」`: the sentence before says whose turn it is; no more than a guess. */
function sentenceBefore(text: string, least: number, at: number): Match | null {
  const prefix = text.slice(Math.max(least, at - window), at);
  const found = /(?:^|。)[\s\u3000]*([^。「」『』]*?)(?:は|が)([^。「」『』]*)。$/u.exec(prefix);
  if (!found?.[1]) return null;
  const is = /^(.{2,30}?)(?:だった|でした|です|だ)$/u.exec(found[2] ?? '');
  const named = honorificEnd.test(found[1]);
  const mention = is && !named ? (is[1] ?? '') : named ? found[1].replace(/^.*、/u, '') : '';
  if (mention === '') return null;
  const from = at - prefix.length + prefix.lastIndexOf(mention);
  return { ...matchOf(text, from, from + mention.length, null, null, from, false), pattern: 'nearby' };
}

function matchOf(
  text: string,
  from: number,
  to: number,
  verbFrom: number | null,
  verbTo: number | null,
  spanFrom: number,
  sure: boolean,
): Match {
  const verb = verbFrom !== null && verbTo !== null ? { from: verbFrom, to: verbTo } : null;
  return {
    pattern: 'verb-name',
    phrase: phraseOf(text, from, to),
    verb,
    span: { from: spanFrom, to: verb?.to ?? to },
    sure,
  };
}

/** `三代目店主の佐伯千代さん(74)`: the name stands before the honorific, its role before の. */
function phraseOf(text: string, from: number, until: number): Phrase {
  const words = text.slice(from, until).replace(/^[\s\u3000]+/u, '');
  const start = until - words.length;
  const age = /(?:（[^）]*）|\([^)]*\))$/u.exec(words)?.[0].length ?? 0;
  const mention = words.slice(0, words.length - age);
  const named = namedPhrase.exec(mention);
  const pronoun = /^(?:彼|彼女|同氏|同さん)$/u.test(mention);
  const first = /^(?:私|僕|俺|わたし|我々|私たち)$/u.test(mention);
  return {
    from: start,
    to: start + mention.length,
    kind: first ? 'first' : pronoun ? 'pronoun' : named ? 'name' : 'indefinite',
    name: named?.[2] ?? null,
    role: named?.[1] ?? null,
    gender: mention === '彼女' ? 'f' : mention === '彼' ? 'm' : null,
    coordinated: honorificJoined.test(mention),
  };
}
