import temml from 'temml';
import type { MathElement } from '../../model/maths.ts';

/** Why a formula can't be read. */
export interface UnreadMaths {
  readonly message: string;
}

/** Code units of the longest formula that is read, and its deepest nesting: more has no person written. */
const longest = 4000;
const deepest = 60;

/** Presentation elements whose meaning doesn't hang on a style sheet (MathML Core). */
const elements: ReadonlySet<string> = new Set(
  (
    'math mrow mi mn mo ms mtext mspace msub msup msubsup munder mover munderover mmultiscripts mprescripts none ' +
    'mfrac msqrt mroot mtable mtr mtd mpadded mphantom mstyle'
  ).split(' '),
);

/** Attributes of these that say more than how something looks, or without which it would look like something else. */
const attributes: ReadonlySet<string> = new Set(
  (
    'accent accentunder columnspan display displaystyle fence form largeop linethickness lspace mathvariant maxsize ' +
    'minsize movablelimits rowspan rspace scriptlevel separator stretchy symmetric voffset width height depth'
  ).split(' '),
);

/**
 * A formula in TeX as presentation MathML. Strict: what LaTeX wouldn't take isn't taken, nothing of HTML is let through,
 * no address, no file; macros end with their formula.
 */
export function mathmlOf(tex: string, display: boolean): MathElement | UnreadMaths {
  if (tex.length > longest || nestingOf(tex) > deepest) return { message: 'it is too long or nested too deeply' };
  let tree: unknown;
  try {
    tree = treeOf(tex, {
      displayMode: display,
      throwOnError: true,
      strict: true,
      trust: false,
      maxSize: [5, 50],
      maxExpand: 200,
      macros: {},
    });
  } catch (error) {
    return { message: sentenceOf(error) };
  }
  const [root] = elementsOf(tree);
  if (root === undefined || typeof root === 'string') return { message: 'nothing is in it' };
  const foreign = foreignIn(root);
  if (foreign !== null) return { message: `<${foreign}> can't be shown without a style sheet` };
  return root;
}

/** The declarations that Temml ships leave out its tree, of which its strings are made. */
function treeOf(tex: string, options: object): unknown {
  const render: unknown = Reflect.get(temml, '__renderToMathMLTree');
  if (typeof render !== 'function') throw new Error('this version of Temml gives no tree');
  return render(tex, options);
}

/** The parser's nodes: `text` in leaves, `type`, `attributes` and `classes` of elements; a fragment has children alone. */
function elementsOf(node: unknown): readonly (MathElement | string)[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('text' in node && typeof node.text === 'string') return node.text === '' ? [] : [node.text];
  const children = 'children' in node && Array.isArray(node.children) ? node.children.flatMap(elementsOf) : [];
  if (!('type' in node) || typeof node.type !== 'string') return children;
  if (node.type === 'menclose' && entriesOf(node, 'attributes').some(([, value]) => value === 'top')) {
    const line: MathElement = { name: 'mo', attributes: { stretchy: 'true' }, children: ['\u00af'] };
    const base: MathElement = { name: 'mrow', attributes: {}, children };
    return [{ name: 'mover', attributes: { accent: 'true' }, children: [base, line] }];
  }
  const known = entriesOf(node, 'attributes').filter(([name]) => attributes.has(name));
  return [{ name: nameOf(node.type, node), attributes: Object.fromEntries([...known, ...sideOf(node)]), children }];
}

/** A box that is drawn by style alone would be lost. */
function nameOf(type: string, node: object): string {
  return entriesOf(node, 'style').some(([name]) => name.startsWith('border')) ? 'menclose' : type;
}

/** Cells of aligned equations stand at the side where the next one begins. */
function sideOf(node: object): readonly (readonly [string, string])[] {
  const classes: readonly unknown[] = 'classes' in node && Array.isArray(node.classes) ? node.classes : [];
  if (classes.includes('tml-right')) return [['class', 'right']];
  return classes.includes('tml-left') ? [['class', 'left']] : [];
}

function entriesOf(node: object, key: 'attributes' | 'style'): readonly (readonly [string, string])[] {
  const value: unknown = Reflect.get(node, key);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([name, one]) => [name, String(one)]);
}

function foreignIn({ name, children }: MathElement): string | null {
  if (!elements.has(name)) return name;
  for (const child of children) {
    const foreign = typeof child === 'string' ? null : foreignIn(child);
    if (foreign !== null) return foreign;
  }
  return null;
}

/** The parser underlines the place by combining marks, on a line of its own. */
function sentenceOf(error: unknown): string {
  const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return first.replace(/ at (?:position \d+|end of input).*$/, '').trim();
}

function nestingOf(tex: string): number {
  let depth = 0;
  let most = 0;
  for (const [mark] of tex.matchAll(/[{}]|\\(?:left|right|begin|end)\b/g)) {
    depth += mark === '{' || mark === '\\left' || mark === '\\begin' ? 1 : -1;
    most = Math.max(most, depth);
  }
  return most;
}
