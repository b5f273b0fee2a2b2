import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/model/visit.ts';
import { read } from '../../../src/read/index.ts';

async function readArticle(text: string, language: string) {
  const article = await read({ name: 'article.txt', bytes: new TextEncoder().encode(text), language }, () => {});
  return {
    ...article.metadata,
    blocks: article.children.map((block) => `${block.type}: ${textOf(block).slice(0, 40)}`),
    aside: article.setAside.map(({ text: words, reason }) => `${reason}: ${words}`),
  };
}

const english =
  'The weir above the mill has held for ninety years, and the two people who look after it say that it will hold for ninety more if somebody clears the grating every autumn.';
const german =
  'Die Brauerei am Unteren Markt hat ihren letzten Kessel verkauft, und wer im Dorf noch Bier trinken will, muss seit dem Frühjahr über die Grenze in die Nachbargemeinde fahren.';

describe('the head of a mail', () => {
  it('gives headline, byline and date, and keeps its lines aside', async () => {
    const { headline, byline, published, blocks, aside } = await readArticle(
      `From: Ada Quill <ada@example.org>\nTo: desk@example.org\nSubject: The weir in autumn\nDate: Tue, 4 Jun 2019 21:14:03 +0100\n\n${english}`,
      'en',
    );
    expect({ headline, byline, published }).toEqual({
      headline: 'The weir in autumn',
      byline: ['Ada Quill'],
      published: '2019-06-04T21:14:03+01:00',
    });
    expect(blocks).toHaveLength(2);
    expect(aside).toContain("mail's header: To: desk@example.org");
    expect(aside).toContain("mail's header: Subject:");
  });

  it('takes no line that only begins as one of its fields does', async () => {
    const { headline } = await readArticle(`From: the weir, with love\n7 July 2021\n\n${english}`, 'en');
    expect(headline).toBe('From: the weir, with love');
  });
});

describe('lines above the headline', () => {
  it('reads the contact of a press release as notes', async () => {
    const { headline, kicker, blocks } = await readArticle(
      `FOR IMMEDIATE RELEASE\n\nMedia Contact:\nAda Quill\nMill Trust\nada@example.org\n+1 (555) 010-4400\n\nMill Trust Orders a Second Grating for the Weir\n\n${english}`,
      'en',
    );
    expect(headline).toBe('Mill Trust Orders a Second Grating for the Weir');
    expect(blocks).toContain('note: +1 (555) 010-4400');
    expect(kicker).toBe('FOR IMMEDIATE RELEASE');
  });

  it('sets a menu in one line aside, and no headline of common words', async () => {
    const menu = await readArticle(
      `Home News Sport Opinion Culture\n\nThe weir that nobody owns\n7 July 2021\n\n${english}`,
      'en',
    );
    expect(menu.headline).toBe('The weir that nobody owns');
    expect(menu.aside).toContain('furniture: menu: Home News Sport Opinion Culture');
    const title = await readArticle(`Sport and Culture meet at Home\n7 July 2021\n\n${english}`, 'en');
    expect(title.headline).toBe('Sport and Culture meet at Home');
  });
});

describe('a box that a screen reader may skip', () => {
  const head = `The weir that nobody owns\n7 July 2021\n\n${english}\n\nskip past newsletter promotion\n`;

  it('is set aside whole, up to its end', async () => {
    const { blocks, aside } = await readArticle(
      `${head}The best of the week, sent on Fridays to anybody who asks us for it.\nafter newsletter promotion\n\n${english}`,
      'en',
    );
    expect(blocks.filter((block) => block.startsWith('paragraph'))).toHaveLength(2);
    expect(aside).toContain(
      'furniture: newsletter: The best of the week, sent on Fridays to anybody who asks us for it.',
    );
  });

  it('takes nothing where no line says that it ends', async () => {
    const { blocks } = await readArticle(`${head}\n${english}`, 'en');
    expect(blocks.filter((block) => block.startsWith('paragraph'))).toHaveLength(2);
  });
});

describe('dates and bylines below the headline', () => {
  it('joins no agency in small letters to the line of the date', async () => {
    const { deck, published } = await readArticle(
      `Der letzte Kessel\nVeröffentlicht am 3. Dezember 2020 um 15:42 Uhr\ndpa\n\n${german}`,
      'de',
    );
    expect({ deck, published }).toEqual({ deck: null, published: '2020-12-03T15:42' });
  });

  it("reads 'Exclusive by', and no office as a name", async () => {
    const head = `The weir that nobody owns\nExclusive by Joan Pell\nHealth Editor\n7 July 2021\n\n${english}`;
    expect((await readArticle(head, 'en')).byline).toEqual(['Joan Pell']);
    const nameless = `The weir that nobody owns\nHealth Editor\n7 July 2021\n\n${english}`;
    expect((await readArticle(nameless, 'en')).byline).toEqual([]);
  });
});

describe('a credit above the words of its picture', () => {
  it('goes to the only line below it', async () => {
    const { blocks } = await readArticle(
      `Der letzte Kessel\n3. Dezember 2020\n\n${german}\n\nFoto: Stadtarchiv Lindenau\nDer Kessel im Jahr 1961.\n\n${german}`,
      'de',
    );
    expect(blocks.filter((block) => block.startsWith('caption'))).toHaveLength(1);
    expect(blocks.find((block) => block.startsWith('caption'))).toContain('Der Kessel im Jahr 1961.');
  });

  it('stays alone where a paragraph follows it', async () => {
    const { blocks } = await readArticle(
      `Der letzte Kessel\n3. Dezember 2020\n\n${german}\n\nFoto: Stadtarchiv Lindenau\n${german}\n\n${german}`,
      'de',
    );
    expect(blocks.filter((block) => block.startsWith('caption'))).toEqual([]);
    expect(blocks.filter((block) => block.startsWith('paragraph'))).toHaveLength(3);
  });
});

describe('lines of a Greek site', () => {
  it('are set aside with the title below them', async () => {
    const text =
      'Ο φάρος λειτουργεί πλέον αυτόματα και ο τελευταίος φύλακας κατέβηκε την Παρασκευή τα σκαλιά που ανέβαινε κάθε βράδυ επί σαράντα χρόνια.';
    const { blocks, aside } = await readArticle(
      `Το τελευταίο φανάρι του νησιού\n5 Μαΐου 2023\n\n${text}\n\nΔιαβάστε επίσης\nΤα νησιά χωρίς γιατρό`,
      'el',
    );
    expect(blocks).toHaveLength(2);
    expect(aside).toContain('furniture: related: Τα νησιά χωρίς γιατρό');
  });
});
