import type { Article } from '../model/article.ts';
import type { Block, Paragraph } from '../model/block.ts';
import { paragraph } from '../model/build.ts';
import type { Report } from '../model/finding.ts';
import type { SourceSpan } from '../model/source.ts';
import { textOf, visit } from '../model/visit.ts';
import { lettersOf } from './letters.ts';
import { findingAt } from './place.ts';

/** Words of the body, and where a person asked for them. */
export interface PullRequest {
  readonly value: string;
  readonly span: SourceSpan;
}

/** Sets a pull quotation after the paragraph that has its words, with the speaker's name where it is known. */
export function setPullQuotations(article: Article, requests: readonly PullRequest[], report: Report): Article {
  const children = [...article.children];
  for (const request of requests) {
    const wanted = lettersOf(request.value);
    const at = children.findIndex(
      (block) => isBody(block) && wanted !== '' && lettersOf(textOf(block)).includes(wanted),
    );
    const block = children[at];
    if (block) children.splice(at + 1, 0, pullQuotation(article, block, request.value, wanted));
    else report(notFound(article, request));
  }
  return { ...article, children };
}

function isBody({ type }: Block): boolean {
  return type === 'paragraph' || type === 'blockQuotation' || type === 'list';
}

function pullQuotation(article: Article, block: Block, words: string, wanted: string): Block {
  const { text, speaker } = quoted(article, block, words, wanted);
  const children: Paragraph[] = [paragraph(text)];
  if (speaker !== null) children.push(paragraph(speaker));
  return { type: 'pullQuotation', repeatsBody: true, children };
}

/** The words as they stand in the block, in its marks, and who speaks them. */
function quoted(article: Article, block: Block, words: string, wanted: string) {
  let found: { text: string; speaker: string | null } | null = null;
  visit(block, (node) => {
    if (node.type !== 'quotationPart' || found || !lettersOf(textOf(node)).includes(wanted)) return;
    const part = textOf(node).trim();
    const [open = '“', close = '”'] = [part.at(0), part.at(-1)].map((mark) =>
      mark && /\p{P}/u.test(mark) ? mark : undefined,
    );
    const bare = words
      .trim()
      .replace(/^[\s"“”„«»‘’]+|[\s"“”„«»‘’]+$/gu, '')
      .replace(/[,;]$/u, '');
    found = {
      text: open + bare + (/[.,]/u.test(close) ? '”' : close),
      speaker: article.quotations.get(node.quotation)?.speaker ?? null,
    };
  });
  return found ?? { text: words.trim(), speaker: null };
}

function notFound(article: Article, { value, span }: PullRequest) {
  return findingAt(article, span, {
    code: 'sidecar-not-found',
    severity: 'warning',
    message: `The words of the pull quotation '${value}' don't stand in the article.`,
    hint: 'Copy them from one paragraph of the article.',
  });
}
