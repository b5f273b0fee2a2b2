import { basename, dirname } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { serve } from '../browser.ts';
import { pathOf } from '../tools.ts';

/** What a reading system shows of a book. */
export interface ReaderView {
  readonly title: string;
  readonly contents: readonly string[];
  readonly pageList: readonly string[];
  readonly landmarks: readonly string[];
  readonly cover: boolean;
  /** Every document of the spine as it was rendered. */
  readonly documents: readonly RenderedDocument[];
  /** Errors on the page, failed requests. */
  readonly complaints: readonly string[];
}

export interface RenderedDocument {
  readonly href: string;
  readonly linear: boolean;
  /** Whether it is the navigation document. */
  readonly isContents: boolean;
  readonly text: string;
  readonly headings: readonly string[];
  /** Widths of the pictures in pixels; 0 for one that couldn't be loaded. */
  readonly pictures: readonly number[];
  readonly height: number;
}

type ReaderName = 'epubjs' | 'foliate';

/**
 * Opens a book in epub.js or foliate-js, in Chromium, and shows every document of its spine. A complaint is looked at
 * twice: what is wrong with a book recurs, while foliate-js trips over its own view where a slow machine lays it out late.
 */
export async function openInReader(browser: Browser, reader: ReaderName, book: string): Promise<ReaderView> {
  const view = await openOnce(browser, reader, book);
  return view.complaints.length === 0 ? view : openOnce(browser, reader, book);
}

async function openOnce(browser: Browser, reader: ReaderName, book: string): Promise<ReaderView> {
  const modules = pathOf('tests/validators/node_modules');
  const served = await serve({ modules, books: dirname(book) }, { epubjs: epubJsPage, foliate: foliatePage });
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 620, height: 820 });
    const complaints = listen(page);
    await page.goto(`${served.origin}/pages/${reader}`);
    await page.waitForFunction('typeof window.view === "function"', { timeout: 30_000 });
    const address = JSON.stringify(`/books/${encodeURIComponent(basename(book))}`);
    const view = (await page.evaluate(`window.view(${address})`)) as Omit<ReaderView, 'complaints'>;
    return { ...view, complaints };
  } finally {
    await page.close();
    await served.close();
  }
}

function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error instanceof Error ? error.message : String(error)));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.url().endsWith('/favicon.ico')) {
      complaints.push(`${response.status()}: ${response.url()}`);
    }
  });
  return complaints;
}

const rendered = `
  // Of a formula, what its alternative says: what is drawn of it has no order of words.
  const withWords = (document) => {
    for (const formula of document.querySelectorAll('math')) formula.replaceWith(formula.getAttribute('alttext') ?? '');
    return document.body.innerText;
  };
  const rendered = (document, href, linear) => ({
    href,
    linear,
    isContents: document.querySelector('nav') !== null,
    headings: [...document.querySelectorAll('h1, h2, h3')].map((heading) => heading.textContent.trim()),
    pictures: [...document.images].map((picture) => picture.naturalWidth),
    height: document.body.getBoundingClientRect().height,
    text: withWords(document),
  });
  const loaded = (document) => Promise.all([...document.images].map((picture) => picture.decode().catch(() => {})));
  const flat = (items, children) => (items ?? []).flatMap((item) => [item.label.trim(), ...flat(item[children], children)]);
`;

const epubJsPage = `<!doctype html>
<html lang="en"><title>epub.js</title>
<div id="view"></div>
<script src="/modules/jszip/dist/jszip.min.js"></script>
<script src="/modules/epubjs/dist/epub.min.js"></script>
<script>
  ${rendered}
  window.view = async (address) => {
    const book = ePub(await (await fetch(address)).arrayBuffer());
    await book.ready;
    const navigation = await book.loaded.navigation;
    const rendition = book.renderTo('view', { width: 600, height: 800, flow: 'scrolled-doc' });
    const documents = [];
    for (const item of book.spine.spineItems) {
      await rendition.display(item.href);
      const { document } = rendition.getContents()[0];
      await loaded(document);
      documents.push(rendered(document, item.href, item.linear !== false && item.linear !== 'no'));
    }
    return {
      title: book.packaging.metadata.title,
      contents: flat(navigation.toc, 'subitems'),
      pageList: (book.pageList?.pageList ?? []).map((entry) => String(entry.page)),
      landmarks: (navigation.landmarks ?? []).map((landmark) => landmark.type ?? landmark.label),
      cover: (await book.coverUrl()) !== null,
      documents,
    };
  };
</script>`;

const foliatePage = `<!doctype html>
<html lang="en"><title>foliate-js</title>
<style>html, body { height: 100%; margin: 0 }</style>
<script type="module">
  import { makeBook } from '/modules/foliate-js/view.js';
  ${rendered}
  window.view = async (address) => {
    const blob = await (await fetch(address)).blob();
    const book = await makeBook(new File([blob], 'book.epub'));
    const view = document.createElement('foliate-view');
    document.body.append(view);
    await view.open(book);
    view.renderer.setAttribute('flow', 'scrolled');
    const documents = [];
    for (const [index, section] of book.sections.entries()) {
      const shown = new Promise((resolve) =>
        view.addEventListener('load', (event) => event.detail.index === index && resolve(event.detail.doc)));
      await view.goTo(index);
      const document = await shown;
      await loaded(document);
      documents.push(rendered(document, section.id, section.linear !== 'no'));
      // The view measures what it shows once more before it may be taken away.
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    return {
      title: typeof book.metadata.title === 'string' ? book.metadata.title : Object.values(book.metadata.title)[0],
      contents: flat(book.toc, 'subitems'),
      pageList: (book.pageList ?? []).map((entry) => entry.label.trim()),
      landmarks: (book.landmarks ?? []).flatMap((landmark) => landmark.type ?? []),
      cover: (await book.getCover()) !== null,
      documents,
    };
  };
</script>`;
