import { basename, dirname } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { serve } from '../browser.ts';
import { pathOf } from '../tools.ts';

/** What happened in foliate-js when a note was called and left by keyboard alone. */
export interface NoteByKeyboard {
  /** What foliate-js took the note for: 'footnote'. */
  readonly type: string;
  /** The words of the pop-up. */
  readonly text: string;
  /** The accessible name of the link that has the focus after one step of the tabulator in the pop-up. */
  readonly back: string;
  /** Where the reader stands again after the link back: the identifier that it was led to. */
  readonly returned: string;
}

/** Opens a book in foliate-js, calls its first note by Enter, and takes the link back in the pop-up by Tab and Enter. */
export async function noteByKeyboard(browser: Browser, book: string): Promise<NoteByKeyboard> {
  const modules = pathOf('tests/validators/node_modules');
  const served = await serve({ modules, books: dirname(book) }, { notes: notesPage });
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 620, height: 820 });
    await page.goto(`${served.origin}/pages/notes`);
    await page.waitForFunction('typeof window.openBook === "function"', { timeout: 30_000 });
    const address = JSON.stringify(`/books/${encodeURIComponent(basename(book))}`);
    await page.evaluate(`window.openBook(${address})`);
    await page.evaluate('window.focusCall()');
    await page.keyboard.press('Enter');
    await page.waitForFunction('window.popUp !== undefined', { timeout: 30_000 });
    await page.evaluate('window.enterPopUp()');
    await page.keyboard.press('Tab');
    const back = String(await page.evaluate('window.focusedName()'));
    await page.keyboard.press('Enter');
    await page.waitForFunction('window.returned !== undefined', { timeout: 30_000 });
    const [type, text, returned] = (await page.evaluate('[window.popUp.type, window.popUp.text, window.returned]')) as [
      string,
      string,
      string,
    ];
    return { type, text, back, returned };
  } finally {
    await page.close();
    await served.close();
  }
}

const notesPage = `<!doctype html>
<html lang="en"><title>foliate-js</title>
<style>html, body { height: 100%; margin: 0 } foliate-view { display: block; height: 50% }</style>
<script type="module">
  import { makeBook } from '/modules/foliate-js/view.js';
  import { FootnoteHandler } from '/modules/foliate-js/footnotes.js';
  const loads = (view) => new Promise((resolve) => view.addEventListener('load', (e) => resolve(e.detail.doc), { once: true }));
  let call, note;
  window.openBook = async (address) => {
    const blob = await (await fetch(address)).blob();
    const book = await makeBook(new File([blob], 'book.epub'));
    const view = document.createElement('foliate-view');
    document.body.append(view);
    await view.open(book);
    view.renderer.setAttribute('flow', 'scrolled');
    const handler = new FootnoteHandler();
    // As foliate has it: a pop-up is a view of its own, whose links lead the reader on.
    handler.addEventListener('before-render', (event) => {
      const popUp = event.detail.view;
      document.body.append(popUp);
      popUp.addEventListener('link', (link) => {
        link.preventDefault();
        const { index, anchor } = book.resolveHref(link.detail.href);
        view.goTo(link.detail.href).then(() => {
          const [content] = view.renderer.getContents().filter((one) => one.index === index);
          window.returned = anchor(content.doc).id;
        });
      });
    });
    handler.addEventListener('render', (event) => {
      const { view: popUp, type } = event.detail;
      note = popUp.renderer.getContents()[0].doc;
      window.popUp = { type, text: note.body.textContent.replaceAll(/\\s+/g, ' ').trim() };
    });
    view.addEventListener('link', (event) => handler.handle(book, event));
    const index = book.sections.findIndex((section) => section.linear !== 'no');
    const loaded = loads(view);
    await view.goTo(index);
    call = (await loaded).querySelector('[role=doc-noteref]');
  };
  window.focusCall = () => { call.ownerDocument.defaultView.focus(); call.focus(); };
  window.enterPopUp = () => { note.defaultView.focus(); };
  window.focusedName = () => note.activeElement.getAttribute('aria-label') ?? '';
</script>`;
