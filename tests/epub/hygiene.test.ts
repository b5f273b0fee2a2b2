import { describe, expect, it } from 'vitest';
import { edit } from '../../src/edit/index.ts';
import type { Figure } from '../../src/model/block.ts';
import { positionsOf } from '../../src/model/position.ts';
import { graphic } from '../html/article.ts';
import { readMarkdown } from '../read/markdown/reader.ts';
import { bookOf, entriesOf } from './book.ts';

const source = `---
headline: A bridge
source: https://quay.example/bridge
publisher: The Quay
---

See [the plan](https://quay.example/plan?a=1&b=2) and [this](javascript:alert(1)).[^a] <script>alert(1)</script>

<img src="https://quay.example/spy.gif" onerror="alert(1)">

$$x^2$$ and $$\\href{https://quay.example}{x}$$

[^a]: At https://quay.example/note.
`;

/** Attributes by which a document brings in something from elsewhere; a link for readers to follow is none. */
const brought = /\s(src|srcset|data|poster|xlink:href|action|background|cite)="([^"]*)"/g;

describe('the finished container', async () => {
  const { article } = await readMarkdown(source);
  const figure: Figure = { type: 'figure', graphic, alternative: 'A bridge', decorative: false, children: [] };
  const finished = edit({ ...article, children: [...article.children, figure] }, { editions: [] }, () => {});
  const cover = { png: Uint8Array.of(1), alternative: 'Cover' };
  const entries = entriesOf(await bookOf(finished, { cover, positions: positionsOf(finished) }));
  const names = entries.map(({ name }) => name);
  const texts = entries
    .filter(({ name }) => /\.(?:xhtml|opf|ncx|css|xml)$/.test(name))
    .map(({ name, bytes }) => ({ name, text: bytes.toString('utf8') }));

  it('has a link for readers, so that there is something to tell apart', () => {
    expect(texts.some(({ text }) => text.includes('href="https://quay.example/plan?a=1&#x26;b=2"'))).toBe(true);
    expect(texts.length).toBeGreaterThan(6);
  });

  it.each(texts)('$name brings in nothing from outside of it', ({ name, text }) => {
    for (const [, , address = ''] of text.matchAll(brought)) expect(names).toContain(`EPUB/${address}`);
    for (const [tag] of text.matchAll(/<(?:link|item)\s[^>]*>/g)) {
      const address = /href="([^"]*)"/.exec(tag)?.[1] ?? '';
      expect(names, name).toContain(`EPUB/${address}`);
    }
    expect(text).not.toMatch(/@import|url\(|<\?xml-stylesheet|<base|remote-resources/);
  });

  it.each(texts)('$name runs nothing', ({ text }) => {
    expect(text).not.toMatch(
      /<(?:script|iframe|object|embed|form|input|audio|video)\b|\son[a-z]+="|javascript:|scripted/i,
    );
  });

  it('lists every file but those of the container itself', () => {
    const manifest = texts.find(({ name }) => name.endsWith('.opf'))?.text ?? '';
    const listed = [...manifest.matchAll(/<item [^>]*href="([^"]*)"/g)].map(([, address]) => `EPUB/${address}`);
    const others = ['mimetype', 'META-INF/container.xml', 'EPUB/package.opf'];
    expect([...listed].sort()).toEqual(names.filter((name) => !others.includes(name)).sort());
  });
});
