import type { Environment, NamedFile } from './environment.ts';
import type { Edition } from './model/edition.ts';
import type { Finding } from './model/finding.ts';
import type { Metadata } from './model/metadata.ts';
import { type BookRequest, readableName } from './publishing/book/book.ts';
import { evidenceOfBook, finishEditions } from './publishing/book/finish.ts';
import { BookGathering } from './publishing/book/gathering.ts';
import { lookOf } from './publishing/book/look.ts';
import { readMember } from './publishing/book/member.ts';
import { frontOf } from './publishing/book/metadata.ts';
import { articlesOf } from './publishing/book/records.ts';
import { siteFiles } from './publishing/site.ts';

export interface PublishedBook {
  readonly metadata: Metadata;
  /** Names of the articles, in their order. */
  readonly contents: readonly string[];
  readonly editions: readonly Edition[];
  /** Everything to be written, the download page last. */
  readonly files: readonly NamedFile[];
  /** In the order of the articles, and in each of their places. */
  readonly findings: readonly Finding[];
}

/**
 * Publishes articles as one: each is read, composed and written before the next is read, so that the memory taken grows
 * with the files and not with the trees and pages. Nothing is written to the disk. Throws a Refusal, or an
 * AggregateError of several, where an article can't be published.
 */
export async function publishBook(request: BookRequest, environment: Environment): Promise<PublishedBook> {
  const title = request.book?.title ?? readableName(request.folderName);
  const findings: Finding[] = [];
  const report = (finding: Finding) => findings.push(finding);
  const look = await lookOf(request, report);
  if (!request.book?.title) report(titleFinding(title));
  const gathering = new BookGathering(request, look, title, environment, report);
  for (const member of request.members) await gathering.add(member, await readMember(member, request.language));
  const gathered = await gathering.finish();
  const { metadata } = gathered;
  const { editions, pictures } = await finishEditions(gathered, { request, look, title });
  const { words, readings } = gathering;
  const evidence = await evidenceOfBook(gathered, { request, title, editions, words, findings });
  const contents = articlesOf(gathered.records).map((record) => record.title);
  const about = { contents, readings: readings?.addresses ?? [], evidence };
  return {
    metadata,
    contents,
    editions,
    files: [
      ...editions.map(({ file, bytes }) => ({ name: file, bytes })),
      ...(readings?.files ?? []),
      ...siteFiles(frontOf(metadata), editions, pictures, about),
    ],
    findings,
  };
}

function titleFinding(title: string): Finding {
  return {
    code: 'book-title',
    severity: 'warning',
    message: `The book is called '${title}' after its folder.`,
    hint: 'Write its title into book.yaml in the folder: title: …',
    file: null,
    line: null,
    column: null,
  };
}
