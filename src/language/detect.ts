/** A language with how sure we are, 0 to 1. */
export interface Detection {
  readonly language: string;
  readonly confidence: number;
}

const sampleLength = 6000;

/**
 * The language a text is written in, as an ISO 639 code; null for a text without words. Scripts of one language and
 * common words decide where they are clear; else the tables of `eld`, loaded only then.
 */
export async function detectLanguage(text: string): Promise<Detection | null> {
  return detectClearLanguage(text) ?? (await byTables(sampleOf(text)));
}

/** The language of a text whose script or common words leave no doubt; null for any other, without tables or waiting. */
export function detectClearLanguage(text: string): Detection | null {
  const sample = sampleOf(text);
  return byScript(sample) ?? byCommonWords(sample);
}

/** The beginning and the middle of a long text: scraped pages begin with words of the site. */
function sampleOf(text: string): string {
  if (text.length <= 2 * sampleLength) return text;
  const middle = text.length >> 1;
  return `${text.slice(0, sampleLength)}\n${text.slice(middle, middle + sampleLength)}`;
}

const scripts: readonly (readonly [string, RegExp])[] = [
  ['ko', /\p{Script=Hangul}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['ka', /\p{Script=Georgian}/gu],
];

function byScript(sample: string): Detection | null {
  const letters = countOf(sample, /\p{L}/gu);
  if (letters === 0) return null;
  const kana = countOf(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const han = countOf(sample, /\p{Script=Han}/gu);
  if ((kana + han) / letters > 0.4) {
    return kana / (kana + han) > 0.1 ? { language: 'ja', confidence: 1 } : { language: 'zh', confidence: 0.9 };
  }
  const found = scripts.find(([, script]) => countOf(sample, script) / letters > 0.5);
  return found ? { language: found[0], confidence: 0.95 } : null;
}

const commonWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words('the of and to in that is was for with his her from have has said but not are were which they will who'),
  fr: words('le la les des une est dans que qui pour pas sur avec au aux du par plus cette ses ont été mais ou sont'),
  de: words(
    'der die das und ist nicht den dem des ein eine einen mit auf für von zu sich auch im wird wurde hat sind als',
  ),
  es: words('el la los las del una que en por con para se su más es como pero al fue este ha sus sobre son y'),
  ru: words('и в не на что он с как это по но из за его для был от было она они же так только у к о'),
  pl: words('i w na z się nie do że jest to po jak od przez ale za są był było tym które który dla oraz przy już'),
  ar: words('في من على أن إلى التي الذي عن مع هذا هذه كان بعد قال ما لا كما بين قد أو ذلك إن وقال'),
  hi: words('के में की है और से को का पर ने हैं कि यह भी एक नहीं लिए इस था थे कहा गया साथ तो'),
};

/** A language is clear when its common words are an eighth of all and twice those of the next. */
function byCommonWords(sample: string): Detection | null {
  const all = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (all.length < 20) return null;
  const counted = Object.entries(commonWords).map(([language, common]) => ({
    language,
    share: all.filter((word) => common.has(word)).length / all.length,
  }));
  counted.sort((one, other) => other.share - one.share);
  const [best, next] = counted;
  if (!best || !next || best.share < 0.125 || best.share < 2 * next.share) return null;
  return { language: best.language, confidence: 0.95 };
}

async function byTables(sample: string): Promise<Detection | null> {
  if (!/\p{L}/u.test(sample)) return null;
  const { eld } = await import('eld/small');
  const result = eld.detect(sample);
  if (result.language === '') return null;
  return { language: result.language, confidence: result.isReliable() ? 0.9 : 0.5 };
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
