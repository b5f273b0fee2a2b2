import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { articleElement } from '../../src/html/article.ts';
import { blockElements } from '../../src/html/block.ts';
import type { Article } from '../../src/model/article.ts';
import type { Block } from '../../src/model/block.ts';
import {
  byline,
  caption,
  deck,
  heading,
  headline,
  kicker,
  paragraph,
  personName,
  publicationDate,
  quotationPart,
} from '../../src/model/build.ts';
import type { Opening } from '../../src/theme/theme.ts';
import { articleOf, contextOf, graphic, listItem, wrapped } from './article.ts';

const html = (article: Article): string => lines(toHtml(blockElements(article.children, contextOf(article))));
const htmlOf = (...children: Block[]): string => html(articleOf(children));
const wholeHtml = (article: Article): string => lines(toHtml(articleElement(contextOf(article))));
const lines = (text: string): string => text.replace(/\n+/g, '\n').trim();

describe('the head of an article', () => {
  const title = [kicker('Harbours'), headline('A bridge'), deck('It draws')];

  it('groups kicker and deck with the headline, byline and date after them', () => {
    const article = articleOf(
      [...title, byline('By ', personName('Ada Moss')), publicationDate('1 May 2026'), paragraph('Text.')],
      { published: '2026-05-01' },
    );
    expect(wholeHtml(article)).toBe(
      [
        '<article>',
        '<header>',
        '<hgroup>',
        '<p class="kicker">Harbours</p>',
        '<h1 id="headline">A bridge</h1>',
        '<p class="deck" role="doc-subtitle">It draws</p>',
        '</hgroup>',
        '<p class="byline">By <span class="person">Ada Moss</span></p>',
        '<p class="date"><time datetime="2026-05-01">1 May 2026</time></p>',
        '</header>',
        '<p>Text.</p>',
        '</article>',
      ].join('\n'),
    );
  });

  it('keeps the order of the tree where the deck comes late', () => {
    const late = wholeHtml(articleOf([headline('A bridge'), byline('By Ada'), deck('It draws')]));
    expect(
      late
        .replace(/<[^>]+>/g, '')
        .split('\n')
        .filter(Boolean),
    ).toEqual(['A bridge', 'By Ada', 'It draws']);
    expect(late).not.toContain('hgroup');
  });

  it('has no header where nothing is known', () => {
    expect(wholeHtml(articleOf([paragraph('Text.')]))).toBe('<article>\n<p>Text.</p>\n</article>');
  });

  it('leaves the colophon to a document of its own', () => {
    const colophon: Block = { type: 'colophon', children: [paragraph('Published by us.')] };
    expect(wholeHtml(articleOf([paragraph('Text.'), colophon]))).not.toContain('Published');
    expect(htmlOf(colophon)).toBe(
      '<section class="colophon" role="doc-colophon">\n<p>Published by us.</p>\n</section>',
    );
  });
});

describe('dates', () => {
  it('are read by machines each by itself', () => {
    const date = publicationDate(
      wrapped('label', 'Published '),
      '1 May 2026',
      { type: 'lineBreak' },
      wrapped('label', 'Updated '),
      '3 May 2026',
    );
    expect(html(articleOf([date], { published: '2026-05-01', updated: '2026-05-03' }))).toBe(
      '<p class="date"><span class="label">Published </span><time datetime="2026-05-01">1 May 2026</time><br>' +
        '<span class="label">Updated </span><time datetime="2026-05-03">3 May 2026</time></p>',
    );
  });

  it('are words alone where what is known doesn’t match them', () => {
    const known = { published: '2026-05-01', updated: '2026-05-03' };
    expect(html(articleOf([publicationDate('1 May 2026')], known))).toBe('<p class="date">1 May 2026</p>');
    expect(htmlOf(publicationDate('1 May 2026'))).toBe('<p class="date">1 May 2026</p>');
  });
});

describe('headings', () => {
  it('skip no level, whatever the source skipped', () => {
    const article = articleOf([headline('A'), heading(4, 'B'), heading(2, 'C'), heading(3, 'D'), heading(4, 'E')]);
    expect(html(article).match(/<h\d/g)).toEqual(['<h1', '<h2', '<h2', '<h3', '<h4']);
  });

  it('begin below the place of a headline that isn’t there', () => {
    expect(html(articleOf([heading(3, 'A')]))).toBe('<h2 id="heading-1">A</h2>');
  });

  it('aren’t there without words', () => {
    expect(html(articleOf([heading(2, ' '), paragraph('x')]))).toBe('<p>x</p>');
  });
});

describe('pictures', () => {
  const figure = { type: 'figure', graphic, alternative: 'A raised bridge', decorative: false } as const;

  it('stand before their caption', () => {
    expect(htmlOf({ ...figure, children: [caption('At noon. ', wrapped('credit', 'Photo: Ada Moss'))] })).toBe(
      '<figure id="figure-1">\n<img src="images/bridge.png" alt="A raised bridge" width="400" height="250">\n' +
        '<figcaption>At noon. <span class="credit">Photo: Ada Moss</span></figcaption>\n</figure>',
    );
  });

  it('have an empty alternative only where a person called them decorative', () => {
    expect(htmlOf({ ...figure, decorative: true, children: [caption('Noon.')] })).toContain(' alt="" ');
    expect(htmlOf({ ...figure, alternative: null, children: [] })).not.toContain('alt');
  });

  it('aren’t announced where they are decorative and have no caption', () => {
    expect(htmlOf({ ...figure, decorative: true, children: [] })).toBe(
      '<div class="picture"><img src="images/bridge.png" alt="" width="400" height="250"></div>',
    );
  });

  it('that aren’t there leave a paragraph with its label', () => {
    expect(htmlOf(caption(wrapped('label', 'Picture not included: '), 'The quay.'))).toBe(
      '<p class="caption"><span class="label">Picture not included: </span>The quay.</p>',
    );
  });
});

describe('lists', () => {
  it('have markers of the browser’s, and the numbers of the source', () => {
    const list = {
      type: 'list',
      ordered: true,
      start: 3,
      children: [listItem('3.', 'c'), listItem('5.', 'e')],
    } as const;
    expect(htmlOf(list)).toBe('<ol start="3">\n<li>\n<p>c</p>\n</li>\n<li value="5">\n<p>e</p>\n</li>\n</ol>');
  });

  it('may be bullets, letters and lists in lists', () => {
    const inner: Block = { type: 'list', ordered: true, start: 1, children: [listItem('a)', 'x')] };
    expect(htmlOf({ type: 'list', ordered: false, start: 1, children: [listItem('•', 'one', inner)] })).toBe(
      '<ul>\n<li>\n<p>one</p>\n<ol type="a">\n<li>\n<p>x</p>\n</li>\n</ol>\n</li>\n</ul>',
    );
  });
});

describe('quotations', () => {
  const speech = (kind: 'direct' | 'multi' | 'dialogue' | 'fragment') =>
    html(articleOf([paragraph(quotationPart('q', '“They waited for nine years,”'), ' she said.')], {}, { q: kind }));

  it('set direct speech off, and hang its opening mark', () => {
    expect(speech('direct')).toBe(
      '<p class="direct-speech hung"><span class="quotation direct">“They waited for nine years,”</span> she said.</p>',
    );
    expect(speech('multi')).toContain('class="direct-speech hung"');
    expect(speech('dialogue')).toContain('class="direct-speech hung"');
  });

  it('leave fragments in their sentence', () => {
    expect(speech('fragment')).toMatch(/^<p><span class="quotation fragment">/);
  });

  it('leave out a pull quotation that repeats the body', () => {
    expect(htmlOf({ type: 'pullQuotation', repeatsBody: true, children: [paragraph('Nine years')] })).toBe('');
  });

  it('put the name below a pull quotation outside of it', () => {
    const pull = {
      type: 'pullQuotation',
      repeatsBody: false,
      children: [paragraph('Nine years'), paragraph('Ada Moss')],
    };
    expect(htmlOf(pull as Block)).toBe(
      '<figure class="pull-quotation">\n<blockquote>\n<p>Nine years</p>\n</blockquote>\n' +
        '<figcaption>Ada Moss</figcaption>\n</figure>',
    );
  });

  it('are block quotations only where the source has one', () => {
    expect(htmlOf({ type: 'blockQuotation', children: [paragraph('Nine years')] })).toBe(
      '<blockquote>\n<p>Nine years</p>\n</blockquote>',
    );
  });
});

it('notes and breaks', () => {
  expect(
    htmlOf({ type: 'note', kind: 'author', children: [paragraph('Ada writes.')] }, { type: 'thematicBreak' }),
  ).toBe('<div class="note author">\n<p>Ada writes.</p>\n</div><hr>');
});

describe('the paragraph that opens the body', () => {
  const long = `When ${'the ferry stopped for good '.repeat(10)}.`;
  const opened = (text: string, opening: Opening) => {
    const article = articleOf([headline('Ferry'), paragraph(text), paragraph(long)]);
    return toHtml(articleElement({ ...contextOf(article), opening }));
  };

  it('is named for the style sheet, and its words stay whole', () => {
    const all = opened(long, { initial: 3, leadIn: 'small-caps' });
    expect(all).toContain('<p class="lead-in initial">When the');
    expect(all).toContain('<p>When the');
    expect(opened(long, { initial: null, leadIn: 'small-caps' })).toContain('<p class="lead-in">When the');
    expect(opened(long, { initial: null, leadIn: 'none' })).not.toContain('<p class');
  });

  it('has no initial where it opens with a mark or is short', () => {
    const opening = { initial: 3, leadIn: 'none' } as const;
    for (const text of [`“${long}`, `— ${long}`, 'When it stopped.'])
      expect(opened(text, opening)).not.toContain('<p class');
  });
});
