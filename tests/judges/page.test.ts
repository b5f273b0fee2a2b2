import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differenceOf, wordsOf } from '../../src/check/parity.ts';
import { launchBrowser, type Served, serve } from '../support/browser.ts';
import { heardOn } from '../support/epub/heard.ts';
import { headlineOf, plain, results } from '../support/results.ts';
import { pathOf } from '../support/tools.ts';

/** Of the cases that are published as a whole: what stands on the page of a second PDF is the same. */
const cases = results().cases.filter(({ request }) => request.pdfStandard === undefined);

let browser: Browser;
let served: Served;

beforeAll(async () => {
  browser = await launchBrowser();
  const folders = Object.fromEntries(cases.map((one) => [one.name, one.folder]));
  served = await serve({ ...folders, axe: pathOf('tests/validators/node_modules/axe-core') });
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

/** Opens the download page of a case. */
async function open(name: string, width: number, script = true, file = 'index.html'): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 800 });
  await page.setJavaScriptEnabled(script);
  await page.goto(`${served.origin}/${name}/${file}`);
  return page;
}

/** The rules of axe that a page breaks. */
async function brokenRules(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ url: `${served.origin}/axe/axe.min.js` });
  const violations = (await page.evaluate('axe.run().then((said) => said.violations)')) as readonly Violation[];
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

describe.each(cases)('the download page of $name', ({ name, folder, editions, article }) => {
  it('has nothing that axe finds, in light and in dark', async () => {
    const page = await open(name, 1024);
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      expect(await brokenRules(page), scheme).toEqual([]);
    }
    await page.close();
  });

  it('fits on 320 pixels, without script, with every picture', async () => {
    const page = await open(name, 320, false);
    const size = await page.$eval('html', (html) => html.scrollWidth);
    expect(size).toBeLessThanOrEqual(320);
    const pictures = await page.$$eval('img', (images) => images.map((image) => image.naturalWidth));
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures.every((width) => width > 0)).toBe(true);
    const headline = headlineOf(article);
    if (headline !== null) expect(plain(await page.$eval('h1', (heading) => heading.textContent ?? ''))).toBe(headline);
    await page.close();
  });

  it('offers the e-book first', async () => {
    const page = await open(name, 1024);
    const offered = await page.$$eval('a[href$=".epub"], a[href$=".pdf"]', (links) =>
      links.map((link) => link.getAttribute('href')),
    );
    const files = ['epub', 'pdf'].flatMap((format) =>
      editions.filter((edition) => edition.format === format).map((edition) => edition.file),
    );
    expect([...new Set(offered)].map((href) => decodeURIComponent(href ?? ''))).toEqual(files);
    await page.close();
  });

  it('gives the very bytes of each file at a click', async () => {
    const target = await mkdtemp(join(tmpdir(), 'downloads-'));
    const page = await open(name, 1024);
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: target, eventsEnabled: true });
    for (const { file } of editions) {
      const done = new Promise<void>((resolve, reject) => {
        session.on('Browser.downloadProgress', ({ state }) => {
          if (state === 'completed') resolve();
          if (state === 'canceled') reject(new Error(`The download of ${file} was cancelled.`));
        });
      });
      await page.click(`a[href$="${encodeURIComponent(file)}"], a[href$="${file}"]`);
      await done;
      session.removeAllListeners('Browser.downloadProgress');
      expect((await readFile(join(target, file))).equals(await readFile(join(folder, file)))).toBe(true);
    }
    await session.detach();
    await page.close();
    await rm(target, { recursive: true, force: true });
  });
});

/** The one case that has a picture without an alternative, which every judge is to say. */
const broken = 'picture-without-alternative';

describe.each(cases.filter(({ editions }) => editions.some(({ format }) => format === 'epub')))(
  'the text of $name as a page of the web',
  ({ name, flows }) => {
    const opened = (width: number) => open(name, width, true, 'article.html');

    it('has nothing that axe finds, in light and in dark', async () => {
      const page = await opened(1024);
      for (const scheme of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        const rules = (await brokenRules(page)).map((said) => said.split(':')[0]);
        expect(rules, scheme).toEqual(name === broken ? ['image-alt'] : []);
      }
      await page.close();
    });

    it('says what the article says, in its order', async () => {
      const page = await opened(1024);
      // A formula is said by the words that stand for it.
      await page.$$eval('math', (all) => {
        for (const one of all) one.replaceWith(one.getAttribute('alttext') ?? '');
      });
      const said = (await page.evaluate('document.querySelector("main").innerText')) as string;
      expect(differenceOf(wordsOf(said), flows.epub)).toBeNull();
      await page.close();
    });

    it('fits on 320 pixels, with every picture', async () => {
      const page = await opened(320);
      expect(await page.$eval('html', (html) => html.scrollWidth)).toBeLessThanOrEqual(320);
      const pictures = await page.$$eval('img', (images) => images.map((image) => image.naturalWidth));
      expect(pictures.every((width) => width > 0)).toBe(true);
      await page.close();
    });
  },
);

describe('the download page of every edition', () => {
  const name = 'default-article';
  const roles =
    /^(heading|image|link|list|listitem|main|navigation|paragraph|region|term|definition|DisclosureTriangle)$/;

  it.each(['default-article', '23-ar-manara'])('is heard in order: %s', async (one) => {
    const page = await open(one, 1024);
    await expect(await heardOn(page, roles)).toMatchFileSnapshot(pathOf(`tests/cases/${one}/site.txt`));
    await page.close();
  });

  it('weighs less than 100 kB with the page of the text, without pictures, and asks nothing of anyone', async () => {
    const page = await open(name, 1024, false, 'index.html');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    let weight = 0;
    for (const file of ['index.html', 'article.html']) {
      const response = await page.goto(`${served.origin}/${name}/${file}`);
      weight += (await response?.buffer())?.length ?? Number.POSITIVE_INFINITY;
    }
    expect(weight).toBeLessThan(100_000);
    expect(asked.filter((url) => !url.startsWith(`${served.origin}/`))).toEqual([]);
    await page.close();
  });

  it('is gone through by keyboard in the order of the page, with a focus that is seen', async () => {
    const page = await open(name, 1024);
    const stops = await page.$$eval('a[href], summary', (all) => all.map((one) => (one.textContent ?? '').trim()));
    const reached: string[] = [];
    for (let stop = 0; stop < stops.length; stop++) {
      await page.keyboard.press('Tab');
      const [words = '', outline = ''] = (await page.evaluate(
        '[document.activeElement.textContent.trim(), getComputedStyle(document.activeElement).outlineWidth]',
      )) as readonly string[];
      expect(outline, words).toBe('3px');
      reached.push(words);
    }
    expect(reached).toEqual(stops);
    await page.close();
  });

  it('opens what is folded away by keyboard, without script', async () => {
    const page = await open(name, 1024);
    const summary = await page.$('summary');
    await summary?.focus();
    await page.keyboard.press('Enter');
    expect(await page.$eval('details', (details) => details.hasAttribute('open'))).toBe(true);
    await page.close();
  });

  it.each(['index.html', 'article.html'])('keeps %s legible in forced colours and on paper', async (file) => {
    const page = await open(name, 1024, true, file);
    const session = await page.createCDPSession();
    for (const emulated of [{ features: [{ name: 'forced-colors', value: 'active' }] }, { media: 'print' }]) {
      await session.send('Emulation.setEmulatedMedia', { media: '', features: [], ...emulated });
      expect(await brokenRules(page)).toEqual([]);
      expect(await page.$eval('html', (html) => html.scrollWidth)).toBeLessThanOrEqual(1024);
    }
    await session.detach();
    await page.close();
  });
});

describe('axe, shown a broken page', () => {
  it.each([
    ['html-has-lang', '<!doctype html><html><title>t</title><main><h1>t</h1></main></html>'],
    ['image-alt', '<!doctype html><html lang="en"><title>t</title><main><h1>t</h1><img src="x.png"></main></html>'],
    [
      'color-contrast',
      '<!doctype html><html lang="en"><title>t</title><main><h1>t</h1><p style="color:#ccc;background:#fff">pale</p></main></html>',
    ],
  ])('finds %s', async (rule, html) => {
    const site = await serve({ axe: pathOf('tests/validators/node_modules/axe-core') }, { broken: html });
    const page = await browser.newPage();
    await page.goto(`${site.origin}/pages/broken`);
    expect((await brokenRules(page)).map((said) => said.split(':')[0])).toContain(rule);
    await page.close();
    await site.close();
  });
});
