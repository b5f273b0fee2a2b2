import { join } from 'node:path';
import type { WrittenSetting } from '../configuration/settings.ts';
import type { Environment, NamedFile } from '../environment.ts';
import { Refusal } from '../model/finding.ts';
import type { Wish } from './arguments.ts';
import { exitCodes } from './exit-codes.ts';
import { sayFailure, writingRefusal } from './failure.ts';
import { articlesFolder, defaultFiles, readInput, standardInput } from './input.ts';
import { askInstalledJudges } from './judges.ts';
import { folderNames } from './names.ts';
import { type Published, reportOf } from './report.ts';
import { readSettings } from './settings.ts';
import { readThemes } from './themes.ts';

type PublishWish = Extract<Wish, { readonly type: 'publish' }>;

/** Publishes each article into its place; one that fails is named, and the others still appear. */
export async function runPublish(wish: PublishWish, environment: Environment): Promise<number> {
  const { disk, terminal } = environment;
  const files = wish.files.length > 0 ? wish.files : await defaultFiles(disk);
  const complaint = await complaintAbout(files, wish.folder, environment);
  if (complaint !== null) {
    terminal.error(`imprint: ${complaint}\n`);
    return exitCodes.usage;
  }
  const folders = files.length > 1 ? folderNames(files) : [''];
  const published: (Published & { readonly folderName: string })[] = [];
  let exitCode: number = exitCodes.done;
  for (const [index, file] of files.entries()) {
    const folderName = folders[index] ?? '';
    try {
      const one = await publishOne(file, join(wish.folder, folderName), wish, environment);
      terminal.out(`${published.length > 0 ? '\n' : ''}${reportOf(one)}`);
      published.push({ ...one, folderName });
    } catch (error) {
      exitCode = Math.max(exitCode, sayFailure(error, `Publishing '${file}'`, environment));
    }
  }
  if (files.length > 1 && published.length > 0) await writeOverview(published, wish.folder, environment);
  return exitCode;
}

/** What is wrong with the files and the folder taken together; null where nothing is. */
async function complaintAbout(files: readonly string[], folder: string, { disk }: Environment): Promise<string | null> {
  if (files.length === 0) return `Name an article: there is no .txt or .md file in ${articlesFolder}/.`;
  if (files.filter((file) => file === standardInput).length > 1) return 'Standard input can be read only once.';
  if ((await disk.kindOf(folder).catch(() => null)) === 'file') {
    return `'${folder}' is a file: name a folder with --out.`;
  }
  return null;
}

async function publishOne(
  file: string,
  folder: string,
  { options, set, config, themes }: PublishWish,
  environment: Environment,
): Promise<Published> {
  const start = environment.milliseconds();
  const input = await readInput(file, environment);
  const chosen = await readSettings(file, [...settingsIn(options), ...set], config, environment);
  const own = await readThemes(themes, environment);
  const fontFiles = new Map([...own.fontFiles, ...chosen.fontFiles]);
  const { publish } = await import('../publish.ts');
  const request = {
    input,
    ...options,
    ...chosen,
    themes: own.themes,
    fontFiles,
    pictures: true,
    evidence: options.evidence,
    ...(options.judges ? { askJudges: askInstalledJudges } : {}),
  };
  const result = await publish(request, environment);
  const errors = result.findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new AggregateError(errors.map((error) => new Refusal(error)));
  await write(folder, result.files, environment);
  return { file, folder, ...result, milliseconds: environment.milliseconds() - start };
}

/** `--page` and `--pdf` are settings by other names: they win over the file, and `--set` over them. */
export function settingsIn({ page, pdfStandard }: PublishWish['options']): readonly WrittenSetting[] {
  const place = { file: null, line: null, column: null };
  return [
    ...(page === null ? [] : [{ key: 'page.size', words: page, place } as const]),
    ...(pdfStandard === null ? [] : [{ key: 'pdf.standard', words: pdfStandard, place } as const]),
  ];
}

/** Writes a set of files; a Refusal says why the folder can't be written to. */
export async function write(folder: string, files: readonly NamedFile[], { disk }: Environment): Promise<void> {
  try {
    await disk.writeAll(folder, files);
  } catch (error) {
    throw writingRefusal(folder, error) ?? error;
  }
}

async function writeOverview(
  published: readonly (Published & { readonly folderName: string })[],
  folder: string,
  environment: Environment,
): Promise<void> {
  const { writeOverview: overview } = await import('../site/overview.ts');
  const entries = published.map(({ article, folderName }) => ({ folder: folderName, metadata: article.metadata }));
  await write(folder, [overview(entries)], environment);
  environment.terminal.out(`\n${join(folder, 'index.html')} lists them.\n`);
}
