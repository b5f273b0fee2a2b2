import { describe, expect, it } from 'vitest';
import { visit } from '../../../src/model/visit.ts';
import { mathsWords } from '../../../src/read/markdown/maths-words.ts';
import { mathmlOf } from '../../../src/read/markdown/temml.ts';
import { readMarkdown, shape } from './reader.ts';

function wordsOf(tex: string, display = false): string {
  const read = mathmlOf(tex, display);
  if ('message' in read) throw new Error(read.message);
  return mathsWords(read);
}

describe('a formula in words', () => {
  it.each([
    ['x^2+y^2=z^2', 'x² + y² = z²'],
    ['\\frac{a}{b+c}', 'a/(b + c)'],
    ['\\sqrt{2}', '√2'],
    ['\\sqrt[3]{x+1}', '³√(x + 1)'],
    ['-x+y', '−x + y'],
    ['a=-b', 'a = −b'],
    ['x_1^2', 'x₁²'],
    ['x_{i+1}', 'x_(i + 1)'],
    ['a^n', 'a^n'],
    ['e^{i\\pi}+1=0', 'e^(iπ) + 1 = 0'],
    ['\\sin x', 'sin x'],
    ["f'(x)", 'f′(x)'],
    ['\\sum_{i=1}^{n} i', '∑_(i = 1)^n i'],
    ['\\lim_{n\\to\\infty} a_n', 'lim_(n → ∞) a_n'],
    ['\\mathbf{x}\\le 3', 'x ≤ 3'],
    ['\\hat{x}', 'x̂'],
    ['3{,}14', '3,14'],
    ['10\\,\\text{km}', '10 km'],
    ['f(x, y)', 'f(x, y)'],
    ['\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}', '(1, 2; 3, 4)'],
    ['\\begin{aligned}a&=b\\\\c&=d\\end{aligned}', 'a = b; c = d'],
    ['\\text{où } x', 'où x'],
    ['(a+b)(a-b)', '(a + b)(a − b)'],
    ['x \\in \\mathbb{R}', 'x ∈ R'],
    ['2\\cdot 3', '2 · 3'],
    ['\\phi \\epsilon', 'φε'],
    ['\\int f\\,dx', '∫f dx'],
    ['\\overline{AB}', 'ĀB̄'],
  ])('%s', (tex, words) => {
    expect(wordsOf(tex)).toBe(words);
  });
});

describe('MathML', () => {
  it('is presentation markup without style, class of others or address', () => {
    expect(mathmlOf('x^2', false)).toEqual({
      name: 'math',
      attributes: {},
      children: [
        {
          name: 'msup',
          attributes: {},
          children: [
            { name: 'mi', attributes: {}, children: ['x'] },
            { name: 'mn', attributes: {}, children: ['2'] },
          ],
        },
      ],
    });
  });

  it('takes no colour and no size of a page', () => {
    expect(JSON.stringify(mathmlOf('\\color{red}x\\begin{matrix}a&b\\end{matrix}', true))).not.toMatch(
      /ff0000|style|pt/,
    );
  });

  it.each([
    ['\\foo', 'Unsupported function name: \\foo'],
    ['\\href{javascript:alert(1)}{x}', 'Unsupported function name: \\href'],
    ['\\includegraphics{a.png}', 'is not trusted'],
    ['\\frac{a}', 'Unexpected end of input in a macro argument'],
    ['\\boxed{x}', "<menclose> can't be shown without a style sheet"],
    ['\\cancel{x}', "<menclose> can't be shown without a style sheet"],
    ['{'.repeat(80), 'it is too long or nested too deeply'],
    ['x'.repeat(5000), 'it is too long or nested too deeply'],
    ['\\def\\a{\\a\\a}\\a', 'Too many expansions: infinite loop or need to increase maxExpand setting'],
  ])('%s is refused', (tex, message) => {
    const read = mathmlOf(tex, false);
    expect('message' in read ? read.message : read).toContain(message);
  });
});

describe('formulas in Markdown', () => {
  it('stand between two dollars, in text and alone', async () => {
    expect(await shape('Let $$x^2$$ be.\n\n$$a+b$$\n\n$$\n\\frac12\n$$\n\n```math\n\\sqrt 2\n```\n')).toBe(
      "paragraph('Let ' maths('x²') ' be.') displayMaths(maths('a + b')) displayMaths(maths('1/2')) displayMaths(maths('√2'))",
    );
  });

  it('are no prices', async () => {
    expect(await shape('It was $5 and $6.\n')).toBe("paragraph('It was $5 and $6.')");
  });

  it('stand between single dollars where the front matter says so', async () => {
    const text = '---\nlanguage: en\nmaths: true\n---\nLet $x^2$ cost \\$5.\n';
    expect(await shape(text)).toBe("paragraph('Let ' maths('x²') ' cost $5.')");
    await expect(readMarkdown(text.replace('true', 'perhaps'))).rejects.toThrow("'maths' is of the wrong kind");
  });

  it('are accounted for inside of quotations and lists', async () => {
    expect(await shape('> $$\n> x\n> +1\n> $$\n\n- a $$b$$\n')).toBe(
      "blockQuotation(displayMaths(maths('x + 1'))) list(listItem(paragraph('a ' maths('b'))))",
    );
  });

  it('are code, with a warning and its place, where they can’t be read', async () => {
    const { article, findings } = await readMarkdown('See $$\\foo$$.\n\n$$\n\\bar\n$$\n');
    expect(article.children.map(({ type }) => type)).toEqual(['paragraph', 'codeBlock']);
    const maths = findings.filter(({ code }) => code === 'maths-not-read');
    expect(maths.map(({ line, column, severity }) => [line, column, severity])).toEqual([
      [1, 5, 'warning'],
      [3, 1, 'warning'],
    ]);
    expect(maths[0]?.message).toContain("'\\foo' can't be read: Unsupported function name: \\foo.");
  });

  it('are set as typed where no face of text has their characters', async () => {
    const { article } = await readMarkdown('Let $$x \\in A$$ and $$x$$.\n');
    const typed: boolean[] = [];
    visit(article, (node) => {
      if (node.type === 'maths') typed.push(node.asTyped);
    });
    expect(typed).toEqual([true, false]);
    expect(await shape('Let $$x \\in A$$.\n')).toContain("maths('x \\in A')");
  });
});
