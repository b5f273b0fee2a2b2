import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/model/block.ts';
import { textOf } from '../../../src/model/visit.ts';
import { read } from '../../../src/read/index.ts';

/** A block as its type and words; the items of a list one by one, a caption with its credit behind a bar. */
function shown(block: Block): readonly string[] {
  if (block.type === 'headline' || block.type === 'kicker' || block.type === 'deck') return [];
  if (block.type === 'list') return block.children.map((item) => `item: ${textOf(item)}`);
  if (block.type !== 'caption') return [`${block.type}: ${textOf(block).slice(0, 28)}`];
  const credit = block.children.find((child) => child.type === 'credit');
  const words = block.children.filter((child) => child !== credit).map((child) => textOf(child));
  return [`caption: ${words.join('').trim()} | ${credit ? textOf(credit) : ''}`];
}

async function readArticle(text: string, language: string) {
  const article = await read({ name: 'article.txt', bytes: new TextEncoder().encode(text), language }, () => {});
  return { ...article.metadata, blocks: article.children.flatMap(shown) };
}

const english =
  'The weir above the mill has held for ninety years, and the two people who look after it say that it will hold for ninety more if somebody clears the grating every autumn.';
const german =
  'Die Brauerei am Unteren Markt hat ihren letzten Kessel verkauft, und wer im Dorf noch Bier trinken will, muss seit dem Frühjahr über die Grenze in die Nachbargemeinde fahren.';
const russian =
  'Старую водонапорную башню в посёлке Ключи решили не сносить, а отдать кружку астрономов, который уже двадцать лет собирается в подвале библиотеки и ни разу не видел неба.';
const japanese =
  '港の倉庫で三十年眠っていた山車が修理を終え、来月の祭りで町を回ることになった。保存会の会員は二十人で、平均年齢は七十歳を超えている。';

describe('questions and answers', () => {
  it('keeps a turn whose question begins with a name', async () => {
    const { byline, blocks } = await readArticle(
      `Звёзды над башней\nБеседовала Нина Ярцева\n7 июля 2021\n\n${russian}\n\nКорреспондент: Лев Андреевич, видно ли отсюда Сатурн?\n\nТокарев: Видно, если не топят баню.\n\nКорреспондент: Лев Андреевич, расскажите о кружке.\n\n${russian}`,
      'ru',
    );
    expect(byline).toEqual(['Нина Ярцева']);
    expect(blocks.filter((block) => block.includes('Корреспондент'))).toHaveLength(2);
  });

  it("reads no question of an interview as a subhead where one of them says 'you'", async () => {
    const { blocks } = await readArticle(
      `The keeper of the weir\nInterview: Joan Pell\n7 July 2021\n\n${english}\n\nWhen did you first come here?\n\n${english}\n\nAnd the floods?\n\n${english}\n\nWhat of the winter?\n\n${english}`,
      'en',
    );
    expect(blocks).toContain('paragraph: And the floods?');
    expect(blocks.some((block) => block.startsWith('heading'))).toBe(false);
  });

  it('leaves the questions of a text without an interviewer as its subheads', async () => {
    const { blocks } = await readArticle(
      `Why the weir matters\nBy Joan Pell\n7 July 2021\n\n${english}\n\nWho pays for the weir?\n\n${english}\n\nWhat happens next?\n\n${english}`,
      'en',
    );
    expect(blocks.filter((block) => block.startsWith('heading'))).toHaveLength(2);
  });
});

describe('subheads, lists, pulled quotations', () => {
  it('reads a subhead above a paragraph that ends in a colon', async () => {
    const { blocks } = await readArticle(
      `Bier aus der Fremde\nVon Lena Moor\n7. Juli 2021\n\n${german}\n\nWas nun fehlt\n\nDrei Dinge vermissen die Leute im Dorf seit dem Frühjahr besonders:\n\n• den Geruch am Dienstag\n• die Treber für die Schweine\n\n${german}`,
      'de',
    );
    expect(blocks.slice(1, 5)).toEqual([
      'heading: Was nun fehlt',
      'paragraph: Drei Dinge vermissen die Leu',
      'item: den Geruch am Dienstag',
      'item: die Treber für die Schweine',
    ]);
  });

  it('finds the source of a pulled quotation in a paragraph that ends in a colon', async () => {
    const { blocks } = await readArticle(
      `Bier aus der Fremde\nVon Lena Moor\n7. Juli 2021\n\n${german}\n\n„Wir haben nie am Dienstag geruht“, sagt der Brauer. Jetzt bleibt ihm nur noch dies:\n\n• ein Kessel aus Kupfer\n• ein Fass ohne Boden\n\n„WIR HABEN NIE AM DIENSTAG GERUHT“\n\n${german}`,
      'de',
    );
    expect(blocks).toContain('pullQuotation: „WIR HABEN NIE AM DIENSTAG G');
  });

  it.each([
    ['・縄　四本\n・太鼓　一つ', ['item: 縄　四本', 'item: 太鼓　一つ']],
    ['１．縄を張る\n２．太鼓を積む', ['item: 縄を張る', 'item: 太鼓を積む']],
    ['一、縄を張る\n二、太鼓を積む', ['item: 縄を張る', 'item: 太鼓を積む']],
  ])('reads a Japanese list: %s', async (list, items) => {
    const { blocks } = await readArticle(
      `山車、三十年ぶりに町へ\n2021年7月7日\n\n　${japanese}\n\n${list}\n\n　${japanese}`,
      'ja',
    );
    expect(blocks.filter((block) => block.startsWith('item'))).toEqual(items);
  });
});

describe('captions', () => {
  it.each([
    [
      'en',
      'The weir in the dry summer of 1976. Credit...Pell family',
      'The weir in the dry summer of 1976. | Pell family',
    ],
    ['fr', 'La vanne du moulin en octobre. | Archives / Le Val', 'La vanne du moulin en octobre. | Archives / Le Val'],
    [
      'fr',
      'La vanne du moulin en octobre. Photo Le Val / Inès Roy',
      'La vanne du moulin en octobre. | Le Val / Inès Roy',
    ],
    ['es', 'La presa del molino, en agosto. / INÉS ROBLES', 'La presa del molino, en agosto. | INÉS ROBLES'],
    ['ru', 'Башня в посёлке Ключи. Фото автора', 'Башня в посёлке Ключи. | автора'],
  ])('%s: %s', async (language, line, caption) => {
    const body = language === 'ru' ? russian : english;
    const { blocks, deck } = await readArticle(
      `${language === 'ru' ? 'Башню отдали астрономам' : 'The weir will hold, its keepers say'}\n${language === 'ru' ? '7 июля 2021' : '2021-07-07'}\n\n${line}\n\n${body}\n\n${body}`,
      language,
    );
    expect(blocks[0]).toBe(`caption: ${caption}`);
    expect(deck).toBeNull();
  });

  it('reads no notice of rights as a caption', async () => {
    const { blocks } = await readArticle(
      `The weir will hold, its keepers say\n7 July 2021\n\n${english}\n\n${english}\n\nTous droits de reproduction réservés. © Agence du Val`,
      'en',
    );
    expect(blocks.some((block) => block.startsWith('caption'))).toBe(false);
  });
});

describe('bylines', () => {
  it.each([
    ['en', 'Marian Hollis Science correspondent', ['Marian Hollis']],
    ['pl', 'Alina Zaremba, Kurier Nadbużański', ['Alina Zaremba']],
    ['ru', 'Пётр Снегов, Ключевской вестник', ['Пётр Снегов']],
    ['ja', '文・早瀬透子', ['早瀬透子']],
    ['ja', '取材・文　早瀬透子', ['早瀬透子']],
    ['ja', '早瀬透子、根岸みのる', ['早瀬透子', '根岸みのる']],
  ])('%s: %s', async (language, line, names) => {
    const heads = {
      en: 'The weir will hold, its keepers say',
      pl: 'Jaz nad młynem przetrwa kolejne lata',
      ru: 'Башню отдали астрономам',
      ja: '山車、三十年ぶりに町へ出る',
    };
    const head = heads[language as keyof typeof heads];
    const body = language === 'ja' ? `　${japanese}` : language === 'ru' ? russian : english;
    const { byline, headline } = await readArticle(`${head}\n${line}\n2021-07-07\n\n${body}\n\n${body}`, language);
    expect(byline).toEqual(names);
    expect(headline).toBe(head);
  });

  it('reads the name below a short last sentence', async () => {
    const { byline } = await readArticle(
      `The weir will hold, its keepers say\n7 July 2021\n\n${english}\n\n${english}\n\nThe grating is cleared on Monday.\n\nJoan Pell`,
      'en',
    );
    expect(byline).toEqual(['Joan Pell']);
  });
});

describe('dates and datelines', () => {
  it.each([
    ['ja', '2021年7月7日（水）午後2時5分配信', '2021-07-07T14:05'],
    ['ja', '2021年7月7日 公開／2021年7月9日 更新', '2021-07-07'],
    ['ru', '7 июля 2021 | 14:05 | 1 308 просмотров', '2021-07-07T14:05'],
  ])('%s: %s', async (language, line, published) => {
    const [head, body] =
      language === 'ja'
        ? ['山車、三十年ぶりに町へ出る', `　${japanese}`]
        : ['Башню отдали астрономам навсегда', russian];
    const article = await readArticle(`${head}\n${line}\n\n${body}\n\n${body}`, language);
    expect(article.published).toBe(published);
    expect(article.deck).toBeNull();
  });

  it('takes the time of an update for the day of publication', async () => {
    const { published, updated, blocks } = await readArticle(
      `La presa del molino aguantará\nPor Inés Robles\n7 de julio de 2021 - 12:35\nActualizado a las 13:10\n\n${english}\n\n${english}`,
      'es',
    );
    expect(published).toBe('2021-07-07T12:35');
    expect(updated).toBe('2021-07-07T13:10');
    expect(blocks).toHaveLength(2);
  });

  it.each([
    [`Obertann – ${german}`, 'Obertann'],
    [`Obertann. – ${german}`, 'Obertann.'],
    [`Kessel – Fässer – Flaschen: ${german}`, null],
  ])('%s', async (paragraph, dateline) => {
    const article = await readArticle(
      `Bier aus der Fremde im Dorf\nVon Lena Moor\n7. Juli 2021\n\n${paragraph}\n\n${german}`,
      'de',
    );
    expect(article.dateline).toBe(dateline);
  });
});

describe('around the headline and below the text', () => {
  it('takes the last of several sections above the headline for a menu', async () => {
    const { kicker, headline } = await readArticle(
      `Home\n\nLocal News\n\nCourts\n\nThe weir will hold, its keepers say\n7 July 2021\n\n${english}\n\n${english}`,
      'en',
    );
    expect([kicker, headline]).toEqual([null, 'The weir will hold, its keepers say']);
  });

  it('reads the press contact of a release as notes', async () => {
    const { blocks } = await readArticle(
      `The weir will hold, its keepers say\n7 July 2021\n\n${english}\n\n${english}\n\nPress contact:\nJoan Pell\nWeir Trust\n(555) 010-0199`,
      'en',
    );
    expect(blocks.slice(2)).toEqual([
      'note: Press contact:',
      'note: Joan Pell',
      'note: Weir Trust',
      'note: (555) 010-0199',
    ]);
  });
});
