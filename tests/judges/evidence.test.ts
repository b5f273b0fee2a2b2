import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evidenceOf, writeEvidenceHtml } from '../../src/evidence/evidence.ts';
import { inputWith, judged } from '../evidence/fixture.ts';
import { launchBrowser, type Served, serve } from '../support/browser.ts';
import { pathOf } from '../support/tools.ts';

const languages = ['en', 'fr', 'de', 'es', 'ru', 'pl', 'ja', 'ar', 'hi'];

let browser: Browser;
let served: Served;

beforeAll(async () => {
  browser = await launchBrowser();
  const pages = Object.fromEntries(languages.map((language) => [language, pageIn(language)]));
  served = await serve({ axe: pathOf('tests/validators/node_modules/axe-core') }, pages);
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

function pageIn(language: string): string {
  const base = inputWith({ judgements: [judged({ checkpoints: ['1.1.1'] })] });
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  const evidence = evidenceOf({ ...base, metadata: { ...base.metadata, language, direction } });
  return new TextDecoder().decode(writeEvidenceHtml(evidence));
}

async function open(language: string, width: number): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 800 });
  await page.goto(`${served.origin}/pages/${language}`);
  await page.$$eval('details', (all) => {
    for (const details of all) details.open = true;
  });
  return page;
}

describe.each(languages)('the evidence in %s', (language) => {
  it('has nothing that axe finds, in light and in dark, unfolded', async () => {
    const page = await open(language, 1024);
    await page.addScriptTag({ url: `${served.origin}/axe/axe.min.js` });
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      expect(await page.evaluate('axe.run().then((said) => said.violations.map(({ id }) => id))'), scheme).toEqual([]);
    }
    await page.close();
  });

  it('fits on 320 pixels', async () => {
    const page = await open(language, 320);
    expect(await page.$eval('html', (html) => html.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  });
});

it('unfolds the places that a question leads to, by keyboard', async () => {
  const page = await browser.newPage();
  await page.goto(`${served.origin}/pages/en`);
  const folded = () => page.$eval('#pictures-harbour-pdf', (list) => !list.closest('details')?.open);
  expect(await folded()).toBe(true);
  await page.focus('a[href="#pictures-harbour-pdf"]');
  await page.keyboard.press('Enter');
  await page.waitForFunction("document.querySelector('#pictures-harbour-pdf').closest('details').open", {
    timeout: 5000,
  });
  expect(await folded()).toBe(false);
  await page.close();
});
