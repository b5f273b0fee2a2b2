import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page, SerializedAXNode } from 'puppeteer-core';
import { serve } from '../browser.ts';
import { readBook } from './archive.ts';

/**
 * What Chromium tells a screen reader of every XHTML document of a book, in the order of the archive: a line for each
 * node of the accessibility tree that says something: its role, its name, the text inside.
 */
export async function heardIn(browser: Browser, book: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'heard-'));
  try {
    const files = await readBook(await readFile(book));
    for (const [name, bytes] of files) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), bytes);
    }
    const served = await serve({ book: folder });
    const page = await browser.newPage();
    let heard = '';
    for (const name of [...files.keys()].filter((file) => file.endsWith('.xhtml'))) {
      await page.goto(`${served.origin}/book/${name}`);
      heard += `${name.replace(/^.*\//, '')}\n${await heardOn(page)}`;
    }
    await page.close();
    await served.close();
    return heard;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The same of a page that is open, by the `roles` that are told of. */
export async function heardOn(page: Page, roles = said): Promise<string> {
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  return tree === null ? '' : linesOf(tree, '  ', roles);
}

/** Roles that browsers have long called the same; of any other node what is inside it is heard. */
export const said = /^(article|blockquote|figure|heading|image|link|list|listitem|paragraph|doc-[a-z]+)$/;

/** The lines of a node; neighbouring texts are one. A name that is the text inside isn't said twice. */
function linesOf(node: SerializedAXNode, indent: string, roles: RegExp): string {
  if (node.role === 'StaticText') return `${indent}${JSON.stringify(node.name ?? '')}\n`;
  const role = roles.test(node.role);
  const inside = joined(node, roles)
    .map((child) => linesOf(child, role ? `${indent}  ` : indent, roles))
    .join('');
  if (!role) return inside;
  const level = node.role === 'heading' ? ` ${node.level}` : '';
  const name =
    node.name === undefined || node.name === '' || inside.includes(JSON.stringify(node.name)) ? '' : node.name;
  return `${indent}${node.role}${level}${name === '' ? '' : ` ${JSON.stringify(name)}`}\n${inside}`;
}

/** The children that are heard, with neighbouring texts joined. */
function joined(node: SerializedAXNode, roles: RegExp): readonly SerializedAXNode[] {
  const children: SerializedAXNode[] = [];
  for (const child of (node.children ?? []).flatMap((one) => heard(one, roles))) {
    const last = children.at(-1);
    if (last?.role === 'StaticText' && child.role === 'StaticText') {
      children[children.length - 1] = { ...last, name: `${last.name ?? ''}${child.name ?? ''}` };
    } else children.push(child);
  }
  return children;
}

/** A node that is heard, or the children of one that is but a wrapper. */
function heard(node: SerializedAXNode, roles: RegExp): readonly SerializedAXNode[] {
  if (node.role === 'InlineTextBox' || node.role === 'ListMarker') return [];
  if (node.role === 'StaticText' || roles.test(node.role)) return [node];
  return (node.children ?? []).flatMap((child) => heard(child, roles));
}
