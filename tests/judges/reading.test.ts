import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { edit } from '../../src/edit/index.ts';
import { positionsOf } from '../../src/model/position.ts';
import { bookOf, entriesOf } from '../epub/book.ts';
import { readMarkdown } from '../read/markdown/reader.ts';
import { launchBrowser, type Served, serve } from '../support/browser.ts';
import { noteByKeyboard } from '../support/epub/notes.ts';

const source = `---
headline: Donaudampfschifffahrtsgesellschaftskapitän sails again
deck: What stands in a reader's own colours, sizes and spacing
language: en
maths: true
---

The ferry sails at nine.[^one] She is called *Undine*, costs $c = \\sqrt{a^2 + b^2}$ a trip and sails till \`23:59:59.999999999999999999999999999999999999\`.[^two]

## The table

:::table[Sailings]{row-headers}
| Quay | Morning | Noon | Evening | Fare |
|:-----|--------:|-----:|--------:|-----:|
| Obervellach an der Möll | 9:00 | 12:00 | 18:00 | 12.50 |
| Lund | 9:40 | 12:40 | 18:40 | 14.00 |
:::

$$
a_1 + a_2 + a_3 + a_4 + a_5 + a_6 + a_7 + a_8 + a_9 + a_{10} + a_{11} + a_{12} + a_{13} + a_{14} + a_{15} = \\sum_{i=1}^{15} a_i
$$

\`\`\`ts
export const theLongestNameThatAnybodyGaveToAFerry = ['Undine', 'Donaudampfschifffahrtsgesellschaftskapitän'].join('-');
\`\`\`

:::verse
Over the water and under the bridge she goes and comes
  and nobody waits for the one who is late
:::

- at the quay
  1. at the gate
- at the bar

> Nobody was left behind, said the captain of the ferry.

[^one]: On Sundays at ten.
[^two]: Or at midnight.
`;

let browser: Browser;
let served: Served;
let folder: string;

beforeAll(async () => {
  const { article } = await readMarkdown(source);
  const finished = edit(article, { editions: [] }, () => {});
  const book = await bookOf(finished, {
    positions: positionsOf(finished),
    pageBreaks: [{ position: 0, at: 'block', label: '1' }],
  });
  folder = await mkdtemp(join(tmpdir(), 'imprint-reading-'));
  await writeFile(join(folder, 'book.epub'), book);
  for (const { name, bytes } of entriesOf(book)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), bytes);
  }
  browser = await launchBrowser();
  served = await serve({ book: folder });
});

afterAll(async () => {
  await browser.close();
  await served.close();
  await rm(folder, { recursive: true, force: true });
});

async function open(width: number, file = 'article.xhtml'): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 800 });
  await page.goto(`${served.origin}/book/EPUB/${file}`);
  return page;
}

/** Elements out of which words stand without a way to get there: cut off, or beyond the page's edge. */
const lost = `(() => {
  const found = [];
  const edge = document.documentElement.clientWidth;
  for (const element of document.querySelectorAll('body *')) {
    if (element.closest('math') && element.localName !== 'math') continue;
    const { overflowX, overflowY } = getComputedStyle(element);
    const cut = (overflow) => overflow === 'hidden' || overflow === 'clip';
    if (cut(overflowX) && element.scrollWidth > element.clientWidth) found.push(element.localName + ' is cut at its side');
    if (cut(overflowY) && element.scrollHeight > element.clientHeight) found.push(element.localName + ' is cut below');
    let scroller = element.parentElement;
    while (scroller && getComputedStyle(scroller).overflowX !== 'auto') scroller = scroller.parentElement;
    if (!scroller && element.getBoundingClientRect().right > edge + 1) found.push(element.localName + ' stands beyond the edge');
  }
  return found;
})()`;

/** WCAG 2.2, 1.4.12. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p { margin-block-end: 2em !important }`;

describe('the e-book in a reader’s own style', () => {
  it('is measured by what finds words that are cut off or beyond the edge', async () => {
    const page = await open(320);
    await page.addStyleTag({ content: 'td { min-width: 9em } pre { height: 1em; overflow: hidden }' });
    const found = (await page.evaluate(lost)) as string[];
    expect(found).toEqual(expect.arrayContaining(['td stands beyond the edge', 'pre is cut below']));
    await page.close();
  });

  it('has formulas that scroll to their side alone, where they are too wide', async () => {
    const page = await open(320);
    const [wide, high] = (await page.evaluate(`(() => {
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.querySelector('.maths');
      return [scrollWidth > clientWidth, scrollHeight > clientHeight];
    })()`)) as boolean[];
    expect([wide, high]).toEqual([true, false]);
    await page.close();
  });

  it.each([1024, 320])('loses nothing at %d pixels, and scrolls in one direction alone', async (width) => {
    const page = await open(width);
    expect(await page.evaluate(lost)).toEqual([]);
    expect(await page.$eval('html', (html) => html.scrollWidth)).toBeLessThanOrEqual(width);
    await page.close();
  });

  it.each([
    ['the spacing of WCAG 2.2, 1.4.12', spacing],
    ['letters of twice the size', 'html { font-size: 200% !important }'],
    ['another face', '* { font-family: monospace !important }'],
  ])('bears %s', async (_, style) => {
    const page = await open(480);
    await page.addStyleTag({ content: style });
    expect(await page.evaluate(lost)).toEqual([]);
    await page.close();
  });

  it('has no colour of its own: all takes that of the reader', async () => {
    const page = await open(480);
    await page.addStyleTag({ content: 'html { background: rgb(17, 17, 17); color: rgb(238, 238, 238) }' });
    const colours = (await page.evaluate(`[...document.querySelectorAll('body, body *:not(a, a *)')].flatMap((one) => {
      const { color, backgroundColor, borderTopColor } = getComputedStyle(one);
      return [color, borderTopColor, backgroundColor];
    })`)) as string[];
    expect(new Set(colours)).toEqual(new Set(['rgb(238, 238, 238)', 'rgba(0, 0, 0, 0)']));
    await page.close();
  });

  it('keeps its rules where colours are forced', async () => {
    const page = await open(480);
    const devtools = await page.createCDPSession();
    const features = [
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-color-scheme', value: 'dark' },
    ];
    await devtools.send('Emulation.setEmulatedMedia', { features });
    expect(await page.evaluate("matchMedia('(forced-colors: active)').matches")).toBe(true);
    const [ground, text, rule] = (await page.evaluate(`(() => {
      const cell = getComputedStyle(document.querySelector('td'));
      return [getComputedStyle(document.documentElement).backgroundColor, cell.color, cell.borderBottomColor];
    })()`)) as string[];
    expect(text).not.toBe(ground);
    expect(rule).toBe(text);
    await page.close();
  });

  it('says the same words in the same order without its style sheet', async () => {
    const page = await open(480);
    const words = async () =>
      String(await page.evaluate('document.body.innerText'))
        .split(/\s+/)
        .filter(Boolean);
    const styled = await words();
    await page.evaluate('document.styleSheets[0].disabled = true');
    expect(styled.length).toBeGreaterThan(80);
    expect(await words()).toEqual(styled);
    await page.close();
  });
});

describe('notes', () => {
  it('are gone to and come back from by keyboard, wherever the reader opens no pop-up', async () => {
    const page = await open(480);
    const focus = () =>
      page.evaluate(`document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent`);
    await page.focus('#call-2');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#note-2');
    await page.keyboard.press('Tab');
    expect(await focus()).toBe('Back to reference 2');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#call-2');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    expect(await focus()).toBe('1');
    await page.close();
  });

  it('open as pop-ups in foliate-js, and lead back from there', async () => {
    expect(await noteByKeyboard(browser, join(folder, 'book.epub'))).toEqual({
      type: 'footnote',
      text: '1 On Sundays at ten.',
      back: 'Back to reference 1',
      returned: 'call-1',
    });
  });
});
