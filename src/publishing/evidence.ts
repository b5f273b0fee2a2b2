import { basename } from 'node:path';
import { type Content, contentOf } from '../accessibility/content.ts';
import type { Evaluation } from '../check/outcome.ts';
import { type Flow, flowsOf } from '../check/parity.ts';
import type { SaidDocument } from '../check/said.ts';
import type { NamedFile } from '../environment.ts';
import type { Article } from '../model/article.ts';
import type { Edition } from '../model/edition.ts';
import type { Finding } from '../model/finding.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Metadata } from '../model/metadata.ts';
import { shippedListening } from '../read/listening.ts';
import { boundOf } from './composed.ts';
import type { AskJudges } from './request.ts';

/** What is judged, and what is known of it beside the files. */
export interface Judged {
  readonly metadata: Metadata;
  readonly title: string;
  readonly content: Content;
  readonly editions: readonly Edition[];
  /** The words of the article or articles, as each format has them. */
  readonly flows: Readonly<Record<'pdf' | 'epub', readonly Flow[]>>;
  readonly findings: readonly Finding[];
  readonly judgements: readonly Judgement[];
  readonly askJudges?: AskJudges | undefined;
}

/** The same of one article. */
export function evidenceOfArticle(
  article: Article,
  judged: Pick<Judged, 'editions' | 'findings' | 'judgements' | 'askJudges'>,
): Promise<readonly NamedFile[]> {
  const { metadata } = article;
  const flows = {
    pdf: flowsOf(article, { listMarkers: true, floats: true }),
    epub: flowsOf(article, { listMarkers: false }),
  };
  const title = metadata.headline ?? basename(article.sources[0]?.name ?? '');
  return evidenceFor({ ...judged, metadata, title, content: contentOf(article), flows });
}

/**
 * Reads the finished files back, judges them, and writes what was found as data and as a page, the page last. Throws a
 * Refusal, or an AggregateError of several, where one of them fails: nothing is rewritten.
 */
export async function evidenceFor(judged: Judged): Promise<readonly NamedFile[]> {
  const [{ examine }, { evidenceFiles, evidenceOf, refuseFailed, writeEvidenceHtml, writeEvidenceJson }] =
    await Promise.all([import('../check/examine.ts'), import('../evidence/evidence.ts')]);
  const { editions, flows } = judged;
  const evaluations: Evaluation[] = [];
  const documents = new Map<string, SaidDocument>();
  for (const { file, format, bytes } of editions) {
    if (format === 'braille') continue;
    const { evaluation, said } = await examine(file, format, bytes, flows[format]);
    evaluations.push(evaluation);
    documents.set(file, said);
  }
  await judgeBinding(editions, evaluations, documents);
  const maker = evaluations[0]?.tool;
  if (!maker) return [];
  const read = editions.filter(({ format }) => format !== 'braille');
  const asked = await judged.askJudges?.(read.map(({ file, bytes }) => ({ name: file, bytes })));
  evaluations.push(...(asked ?? []));
  refuseFailed(evaluations, editions);
  const findings = judged.findings.map(withoutFolder);
  const evidence = evidenceOf({
    ...judged,
    findings,
    maker,
    evaluations,
    documents,
    listening: await shippedListening(),
  });
  return [
    { name: evidenceFiles.data, bytes: writeEvidenceJson(evidence) },
    { name: evidenceFiles.page, bytes: writeEvidenceHtml(evidence) },
  ];
}

/** Where a file stands on the machine that it was published on is nobody's to know. */
function withoutFolder(finding: Finding): Finding {
  return { ...finding, file: finding.file === null ? null : basename(finding.file) };
}

/** Adds to what is said of the e-book whether its marks of pages are those of the PDF that it is bound to. */
async function judgeBinding(
  editions: readonly Edition[],
  evaluations: Evaluation[],
  documents: ReadonlyMap<string, SaidDocument>,
): Promise<void> {
  const epub = editions.find(({ format }) => format === 'epub');
  const bound = boundOf(editions.filter(({ format }) => format === 'pdf'));
  const at = evaluations.findIndex(({ file }) => file === epub?.file);
  const evaluation = evaluations[at];
  const book = documents.get(epub?.file ?? '');
  const printed = documents.get(bound?.file ?? '');
  if (!evaluation || !book || !printed) return;
  const { judgePages } = await import('../check/pages.ts');
  evaluations[at] = { ...evaluation, outcomes: [...evaluation.outcomes, ...judgePages(book, printed)] };
}
