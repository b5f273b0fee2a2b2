import type { PublicationAccessibility } from '../../accessibility/publication.ts';
import { blankPage } from '../../compose/index.ts';
import type { Page } from '../../page/page.ts';
import type { ArticlePlace, PdfWriter } from '../../pdf/writer.ts';
import type { Theme } from '../../theme/theme.ts';
import { commonTheme } from '../typeset.ts';
import type { ReadMember } from './member.ts';
import { type BookSetting, memberPages, sectionPages } from './pages.ts';
import { PagePlaces } from './places.ts';
import type { ArticleRecord, PageBreak, Places } from './records.ts';
import type { Section } from './section.ts';

/** What one paged edition of a book is set with. */
export interface PagedSetting extends BookSetting {
  /** 'trade', 'large-print', or the name of a theme of somebody's own. */
  readonly name: string;
  /** Whether articles, parts and what stands at the end open on right-hand pages. */
  readonly openings: 'recto' | 'next';
  /** The book's title, which left pages have at their foot. */
  readonly title: string;
}

type Report = ReadMember['report'];

/**
 * One paged edition of a book in the making: composes and numbers what it is given, hands the pages to its writer, and
 * keeps where things are. Articles come first, then what stands at the end, then what stands in front of them all, which
 * needs the others' page numbers and is numbered in roman.
 */
export class PagedBook {
  readonly writer: PdfWriter;
  readonly access: PublicationAccessibility;
  readonly #setting: PagedSetting;
  /** What the matter beside the articles is set with. */
  #matter: PagedSetting;
  readonly #places = new PagePlaces();
  /** Pages so far, those in front by themselves. */
  #pages = 0;
  #frontPages = 0;
  #firstPage: Page | null = null;

  constructor(setting: PagedSetting, writer: PdfWriter, access: PublicationAccessibility) {
    this.#setting = setting;
    this.#matter = setting;
    this.writer = writer;
    this.access = access;
  }

  get name(): string {
    return this.#setting.name;
  }

  get theme(): Theme {
    return this.#setting.theme;
  }

  /** The first page in front, once that is made. */
  get firstPage(): Page | null {
    return this.#firstPage;
  }

  /** Where everything is that was added until now, what stands in front left out. */
  get places(): Places {
    return this.#places;
  }

  /** Adds an article and returns where its pages begin in it, the blank one before it included. */
  async addMember(one: ReadMember, file: string, record: ArticleRecord, level: 1 | 2): Promise<readonly PageBreak[]> {
    const { article, positions } = one;
    const blanks = this.#blanks();
    const first = this.#pages + 1;
    const pages = await memberPages(one, file, this.#setting, { first, left: this.#setting.title });
    this.#pages += pages.length;
    this.#places.addArticle(record.name, { article, positions }, pages, first);
    const place = { level, name: record.name };
    return this.#write({ article, positions, label: record.title }, [...blanks, ...pages], place);
  }

  /** Adds the title of a part, which what follows belongs to. */
  async addPart(section: Section, report: Report): Promise<readonly PageBreak[]> {
    this.writer.beginPart();
    return this.#addSection(section, report);
  }

  /** Sets all of what stands at the end and in front in one family of fonts: the other one where any of it needs that. */
  beginMatter(sections: readonly Section[]): void {
    const articles = sections.map(({ article }) => article);
    const theme = commonTheme(articles, this.#setting.theme, this.#setting.fonts);
    if (theme !== this.#setting.theme) this.#matter = { ...this.#setting, theme };
  }

  /** Adds what stands at the end. */
  async addBack(section: Section, report: Report): Promise<readonly PageBreak[]> {
    this.writer.endPart();
    return this.#addSection(section, report);
  }

  /** Adds what stands in front, in its order; `recto` where it opens on a right-hand page. */
  async addFront(section: Section, report: Report, recto: boolean): Promise<readonly PageBreak[]> {
    const blanks = recto && this.#frontPages % 2 === 1 ? [this.#blankInFront()] : [];
    const numbering = { first: this.#frontPages + 1, left: this.#setting.title, numerals: 'roman' } as const;
    const pages = await sectionPages(section, report, this.#matter, numbering);
    this.#frontPages += pages.length;
    this.#firstPage ??= pages[0] ?? null;
    return this.#write(section, [...blanks, ...pages], { front: true, section: true, name: section.name });
  }

  /** Ends the front with a blank page where page 1 would be a left-hand one; `last` is what was added last. */
  async endFront(last: Section): Promise<readonly PageBreak[]> {
    if (this.#frontPages % 2 === 0) return [];
    const article = { ...last.article, children: [] };
    return this.#write({ ...last, article, label: null }, [this.#blankInFront()], { front: true, section: true });
  }

  async #addSection(section: Section, report: Report): Promise<readonly PageBreak[]> {
    const blanks = this.#blanks();
    const first = this.#pages + 1;
    const pages = await sectionPages(section, report, this.#matter, { first, left: this.#setting.title });
    this.#pages += pages.length;
    this.#places.add(section.name, first);
    return this.#write(section, [...blanks, ...pages], { section: true, name: section.name });
  }

  async #write(
    { article, positions, label }: Pick<Section, 'article' | 'positions' | 'label'>,
    pages: readonly Page[],
    place: ArticlePlace,
  ): Promise<readonly PageBreak[]> {
    await this.writer.add({ article, positions, pages, outlineTitle: label, place });
    return pages.map((page, index) => ({ ...page.start, label: page.label ?? String(index + 1) }));
  }

  /** A blank page where the next one is a left-hand page and what opens there mustn't be. */
  #blanks(): readonly Page[] {
    const { openings, theme, format } = this.#setting;
    if (openings === 'next' || this.#pages % 2 === 0) return [];
    return [blankPage(theme, theme.formats[format], ++this.#pages, 'arabic')];
  }

  #blankInFront(): Page {
    const { theme, format } = this.#setting;
    return blankPage(theme, theme.formats[format], ++this.#frontPages, 'roman');
  }
}
