import type { Settings, SheetSize } from '../model/settings.ts';
import type { Points } from '../model/units.ts';
import { settingRefusal, told } from './setting-refusal.ts';
import type { PageTheme, Theme } from './theme.ts';
import { headlinesOf, rolesOf, type TextSize } from './themed-roles.ts';

/** Paper is left white for at least so much at each side: what a printer can't print on, and a thumb's hold. */
const leastMargin: Points = 18;

/** Beyond these a page isn't read as one. */
const shortestSide: Points = 160;
const longestSide: Points = 2400;
const mostSize: Points = 36;
/** In ems of the text: about twelve letters of a page's only column, twenty of one that others stand beside. */
const leastOnly = 6;
const leastColumn = 9;
/** A page of fewer lines has no room for a headline and what follows it. */
const leastLines = 8;
/** What a grid of whole lines may reach into the bottom margin by rounding. */
const rounding: Points = 0.5;

/**
 * A page as settings change it. The measure keeps its width where the page lets it, the margins share what is left in
 * the theme's proportions, and the grid has as many whole lines as the theme's margins at head and foot leave.
 */
export function themedPage({ name, leastSize }: Theme, page: PageTheme, settings: Settings): PageTheme {
  const sheet = sheetOf(page, settings);
  const text = textOf({ name, leastSize }, page, settings);
  const across = acrossOf(page, sheet, text, settings);
  const down = downOf(page, sheet, text, settings);
  return {
    name: sheet.name,
    width: sheet.width,
    height: sheet.height,
    margins: { top: down.top, bottom: down.bottom, left: across.left, right: across.right },
    measure: across.measure,
    columns: settings.columns ?? page.columns,
    gutter: gutterOf(text),
    lines: down.lines,
    hang: across.hang,
    foot: down.foot,
    roles: rolesOf(page, text, leastSize),
    headlines: headlinesOf(page, text, across.measure),
  };
}

interface Sheet extends SheetSize {
  readonly name: string;
}

function sheetOf({ name, width, height }: PageTheme, settings: Settings): Sheet {
  const size = settings['page.size'];
  if (typeof size !== 'object') return { name, width, height };
  for (const side of [size.width, size.height]) {
    if (side < shortestSide || side > longestSide) {
      const message = `A page of ${sheetName(size)} can't be set: each side has ${told(shortestSide)} to ${told(longestSide)}.`;
      throw settingRefusal(settings, 'page.size', message, 'Write both sides with their unit, like 120x180mm.');
    }
  }
  return { ...size, name: sheetName(size) };
}

/** '120 × 180 mm', to the tenth. */
function sheetName({ width, height }: SheetSize): string {
  const [across, down] = [width, height].map((side) => Math.round((side / 72) * 254) / 10);
  return `${across} × ${down} mm`;
}

function textOf(
  { name, leastSize }: Pick<Theme, 'name' | 'leastSize'>,
  { roles }: PageTheme,
  settings: Settings,
): TextSize {
  const size = settings['text.size'] ?? roles.text.size;
  if (size < leastSize && name !== 'press') {
    const message = `text.size is ${told(size)}, and the edition ${name} takes no less than ${told(leastSize)}.`;
    throw settingRefusal(
      settings,
      'text.size',
      message,
      `Give text.size ${told(leastSize)} or more, or leave it to the edition.`,
    );
  }
  if (size < leastSize || size > mostSize) {
    const message = `text.size is ${told(size)}, and it may be ${told(leastSize)} to ${told(mostSize)}.`;
    throw settingRefusal(settings, 'text.size', message, 'Most books have 9 to 12 pt.');
  }
  const leading = settings['text.leading'] ?? quarter((size * roles.text.leading) / roles.text.size);
  if (leading < size || leading > 3 * size) {
    const wrong = leading < size ? 'less than' : 'more than three times';
    const message = `A leading of ${told(leading)} is ${wrong} the text's size of ${told(size)}.`;
    const key = settings['text.leading'] === undefined ? 'text.size' : 'text.leading';
    throw settingRefusal(settings, key, message, `Try ${told(quarter(size * 1.3))}.`);
  }
  return { size, leading };
}

/** The gutter of columns is a line and a half of the text. */
function gutterOf({ leading }: TextSize): Points {
  return leading * 1.5;
}

type Across = Pick<PageTheme, 'measure' | 'hang'> & Pick<PageTheme['margins'], 'left' | 'right'>;

function acrossOf(page: PageTheme, sheet: Sheet, text: TextSize, settings: Settings): Across {
  const widened = sheet.width / page.width;
  const left = settings['page.left'];
  const asked = settings['page.measure'];
  if (left !== undefined && left < leastMargin) {
    const message = `A left margin of ${told(left)} is too narrow: it has at least ${told(leastMargin)}.`;
    throw settingRefusal(settings, 'page.left', message, 'Give page.left more.');
  }
  const most = thousandth(sheet.width - (left ?? leastMargin) - leastMargin);
  const columns = settings.columns ?? page.columns;
  const own = columns > page.columns ? unhung(page) : page;
  const measure = asked ?? thousandth(Math.min(own.measure * widened, most));
  if (measure > most) {
    const where = left === undefined ? '' : ` at ${told(left)} from its left`;
    const message = `A measure of ${told(measure)} is too wide for a page of ${told(sheet.width)}${where}.`;
    throw settingRefusal(settings, 'page.measure', message, `It has ${told(most)} at most.`);
  }
  const column = (measure - (columns - 1) * gutterOf(text)) / columns;
  const least = (columns === 1 ? leastOnly : leastColumn) * text.size;
  if (column < least) {
    const key = asked !== undefined ? 'page.measure' : left !== undefined ? 'page.left' : 'columns';
    const message = `A column of ${told(column)} is too narrow for text of ${told(text.size)}.`;
    throw settingRefusal(settings, key, message, `It has ${told(least)} at least.`);
  }
  return { measure, ...marginsOf(own, sheet, measure, left) };
}

/**
 * A page made for one column as columns have it: they take what hangs out to the left, and the type area stands in the
 * middle of the page.
 */
function unhung(page: PageTheme): PageTheme {
  const margin = page.margins.left - page.hang;
  const measure = thousandth(page.width - 2 * margin);
  return { ...page, measure, hang: 0, margins: { ...page.margins, left: margin, right: margin } };
}

function marginsOf(page: PageTheme, sheet: Sheet, measure: Points, asked: Points | undefined) {
  const { left, right } = page.margins;
  const share = left / (left + right);
  const free = sheet.width - measure;
  const ownLeft = asked ?? thousandth(Math.min(Math.max(free * share, leastMargin), free - leastMargin));
  const isOwn = sheet.width === page.width && measure === page.measure && asked === undefined;
  if (isOwn) return { left, right, hang: page.hang };
  const hang = thousandth(Math.min(page.hang, (page.hang * ownLeft) / left, ownLeft - leastMargin));
  return { left: ownLeft, right: thousandth(free - ownLeft), hang };
}

type Down = Pick<PageTheme, 'lines' | 'foot'> & Pick<PageTheme['margins'], 'top' | 'bottom'>;

function downOf(page: PageTheme, sheet: Sheet, { leading }: TextSize, settings: Settings): Down {
  if (sheet.height === page.height && leading === page.roles.text.leading) {
    const { lines, foot, margins } = page;
    return { lines, foot, top: margins.top, bottom: margins.bottom };
  }
  const heightened = sheet.height / page.height;
  const top = thousandth(page.margins.top * heightened);
  const least = page.margins.bottom * heightened;
  const lines = Math.floor((sheet.height - top - least + rounding) / leading);
  if (lines < leastLines) {
    const message = `A page of ${sheet.name} holds only ${lines} lines of ${told(leading)}.`;
    const key = settings['text.leading'] !== undefined ? 'text.leading' : 'page.size';
    throw settingRefusal(settings, key, message, `It needs ${leastLines}: take a larger page or a smaller leading.`);
  }
  const bottom = thousandth(sheet.height - top - lines * leading);
  const foot = thousandth(Math.min(page.foot, (page.foot * bottom) / page.margins.bottom));
  return { lines, top, bottom, foot: Math.max(foot, Math.min(thousandth(leading * 1.75), thousandth(bottom * 0.7))) };
}

function quarter(length: Points): Points {
  return Math.round(length * 4) / 4;
}

/** To the thousandth of a point, in which composition counts. */
function thousandth(length: Points): Points {
  return Math.round(length * 1000) / 1000;
}
