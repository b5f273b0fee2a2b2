import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type Served, serve } from '../support/browser.ts';
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
async function open(name: string, width: number, script = true): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 800 });
  await page.setJavaScriptEnabled(script);
  await page.goto(`${served.origin}/${name}/index.html`);
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
    const files = [...editions].sort((one) => (one.format === 'epub' ? -1 : 1)).map((edition) => edition.file);
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
