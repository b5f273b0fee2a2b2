import type { MathElement } from '../../model/maths.ts';

/** What a formula is read as on one line: 'x² + y² = z²', 'a/(b + c)', '√2'. */
export function mathsWords(formula: MathElement): string {
  return rowOf(formula.children)
    .normalize('NFC')
    .replace(/[\u2061-\u2064]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/([([{]) /g, '$1')
    .replace(/ ([)\]},;])/g, '$1')
    .trim();
}

type Child = MathElement | string;

/** Operators between two things, with a space at either side. */
const between = /^(?:[=<>+−±∓×÷·⋅∗≤≥≠≈≡≅∼∝∈∉⊂⊃⊆⊇∪∩→←↔⇒⇐⇔↦∧∨|∣:]|mod|≪|≫)$/u;
const superscripts: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
};
const subscripts: Readonly<Record<string, string>> = {
  '0': '₀',
  '1': '₁',
  '2': '₂',
  '3': '₃',
  '4': '₄',
  '5': '₅',
  '6': '₆',
  '7': '₇',
  '8': '₈',
  '9': '₉',
};
/** Accents by the mark that combines with the letter below. */
const accents: Readonly<Record<string, string>> = {
  '^': '\u0302',
  ˆ: '\u0302',
  '~': '\u0303',
  '˜': '\u0303',
  '¯': '\u0304',
  '‾': '\u0304',
  '˙': '\u0307',
  '¨': '\u0308',
  '→': '\u20d7',
  ˇ: '\u030c',
  '´': '\u0301',
  '`': '\u0300',
};

/** A row's parts, with spaces around operators that stand between two of them. */
function rowOf(children: readonly Child[]): string {
  let text = '';
  /** Whether what comes next begins something, so that a sign before it is one of its own. */
  let opens = true;
  for (const child of children) {
    const operator = typeof child !== 'string' && child.name === 'mo' ? wordsOf(child) : null;
    const piece = wordsOf(child);
    if (piece === '') continue;
    if (operator !== null && between.test(operator) && child !== children[0] && !opens) {
      text += ` ${operator} `;
      opens = true;
    } else if (operator === ',' || operator === ';') {
      text += `${operator} `;
      opens = true;
    } else {
      text += piece;
      opens = operator !== null && (/^[([{⟨|]$/u.test(operator) || between.test(operator));
    }
  }
  return text;
}

function wordsOf(node: Child): string {
  if (typeof node === 'string') return node.normalize('NFKC') === node ? node : plainLetters(node);
  const [first = '', second = '', third = ''] = node.children;
  switch (node.name) {
    case 'mspace':
      return /^(?:[1-9]|0\.(?:1[5-9]|[2-9]))/.test(node.attributes.width ?? '') ? ' ' : '';
    case 'mphantom':
    case 'none':
    case 'mprescripts':
      return '';
    case 'mo':
      // The sign that says that a function is applied: 'sin x'.
      return node.children.includes('\u2061') ? ' ' : tokenOf(node);
    case 'mi':
    case 'mn':
    case 'ms':
    case 'mtext':
      return tokenOf(node);
    case 'msup':
      return baseOf(first) + raised(wordsOf(second));
    case 'msub':
      return baseOf(first) + lowered(wordsOf(second));
    case 'msubsup':
    case 'munderover':
      return spaced(first, baseOf(first) + lowered(wordsOf(second)) + raised(wordsOf(third)));
    case 'munder':
      return spaced(first, baseOf(first) + lowered(wordsOf(second)));
    case 'mover': {
      const accent = accents[wordsOf(second)];
      return accent === undefined ? baseOf(first) + raised(wordsOf(second)) : accented(wordsOf(first), accent);
    }
    case 'mfrac':
      // A fraction without its line is none: 'n over k' in brackets is a choice.
      if (/^0/.test(node.attributes.linethickness ?? '')) return `${wordsOf(first)}, ${wordsOf(second)}`;
      return `${grouped(wordsOf(first))}/${grouped(wordsOf(second))}`;
    case 'msqrt':
      return `√${grouped(rowOf(node.children))}`;
    case 'mroot':
      return `${raised(wordsOf(second)).replace(/^\^/, '')}√${grouped(wordsOf(first))}`;
    case 'mtable':
      return node.children.map(wordsOf).filter(isSaid).join('; ');
    case 'mtr':
      return cellsOf(node.children.map(wordsOf).filter(isSaid));
    default:
      return rowOf(node.children);
  }
}

function isSaid(words: string): boolean {
  return words.trim() !== '';
}

/** The sides of an aligned equation are one; the cells of a matrix are many. */
function cellsOf(cells: readonly string[]): string {
  return cells.reduce((row, cell) => {
    const goesOn = /^\s*[=<>≤≥≠≈≡+−]/u.test(cell);
    return row === '' ? cell : goesOn ? `${row} ${cell.trim().replace(/^(\S)(?=\S)/u, '$1 ')}` : `${row}, ${cell}`;
  }, '');
}

function tokenOf({ children }: MathElement): string {
  return children.map(wordsOf).join('').replaceAll('⋅', '·').replaceAll('∣', '|');
}

/** What an index belongs to is grouped where it is more than one thing. */
function baseOf(node: Child): string {
  return typeof node !== 'string' && node.name === 'mrow' ? grouped(wordsOf(node)) : wordsOf(node);
}

/** 'lim_(n → ∞) a' and '∑_(i = 1)^n i': what stands below or above a word or a large sign ends before what follows. */
function spaced(base: Child, text: string): string {
  return typeof base !== 'string' && /^(?:mo|mi)$/.test(base.name) && /^(?:\p{L}{2,}|[∑∏∫⋃⋂])/u.test(wordsOf(base))
    ? `${text} `
    : text;
}

function raised(words: string): string {
  if (/^[′″‴]+$/u.test(words)) return words;
  const small = smallOf(words, superscripts);
  return small ?? (words === '' ? '' : `^${grouped(words)}`);
}

function lowered(words: string): string {
  const small = smallOf(words, subscripts);
  return small ?? (words === '' ? '' : `_${grouped(words)}`);
}

function smallOf(words: string, letters: Readonly<Record<string, string>>): string | null {
  const small = [...words].map((letter) => letters[letter]);
  return small.length > 0 && small.every((letter) => letter !== undefined) ? small.join('') : null;
}

/** In brackets where it is more than a number, a letter or a word with its index, or something in brackets already. */
function grouped(words: string): string {
  const said = words.trim();
  return /^(?:[\p{N}.,]+|\p{L}[\p{M}′]*[⁰¹²³⁴-⁹₀-₉]*|\([^()]*\)|∞)$/u.test(said) ? said : `(${said})`;
}

function accented(base: string, accent: string): string {
  return [...base].map((letter) => letter + accent).join('');
}

/** Bold, script and Fraktur letters and second forms of Greek ones are letters; their shape is heard nowhere. */
function plainLetters(text: string): string {
  return text.replace(/[\u{1d400}-\u{1d7ff}\u2100-\u214f\u03d0-\u03f5]/gu, (letter) => letter.normalize('NFKC'));
}
