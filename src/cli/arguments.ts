import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import {
  defaultFolder,
  type PublishOptions,
  pageSizes,
  parseEditions,
  parseFormats,
  parseLanguage,
} from '../configuration/options.ts';
import { parseAssignment, type WrittenSetting } from '../configuration/settings.ts';
import { type EditionName, editionNames, type PdfStandard, pdfStandards } from '../model/edition.ts';
import { nearestName } from '../model/nearest.ts';
import { settingKeys } from '../model/settings.ts';
import { exitCodes } from './exit-codes.ts';

/** What the user asks for. */
export type Wish =
  | {
      readonly type: 'publish';
      readonly files: readonly string[];
      /** Files of themes. */
      readonly themes: readonly string[];
      readonly folder: string;
      readonly options: PublishOptions;
      /** Settings of the command line, in their order. */
      readonly set: readonly WrittenSetting[];
      /** The file of settings that is named; null: imprint.yaml where there is one. */
      readonly config: string | null;
    }
  | {
      readonly type: 'book';
      /** The folder of the articles. */
      readonly book: string;
      readonly themes: readonly string[];
      readonly folder: string;
      readonly options: PublishOptions;
      readonly set: readonly WrittenSetting[];
      readonly config: string | null;
    }
  | {
      readonly type: 'inspect';
      readonly file: string;
      readonly language: string | null;
      readonly write: boolean;
      readonly force: boolean;
    }
  | {
      readonly type: 'hear';
      readonly file: string;
      /** Whether what readers aren't told is printed too. */
      readonly all: boolean;
    }
  | {
      readonly type: 'check';
      readonly files: readonly string[];
      readonly json: boolean;
      /** Whether other people's programs are asked as well. */
      readonly judges: boolean;
    }
  /** Help, the version, or what is wrong with the arguments. */
  | { readonly type: 'say'; readonly text: string; readonly exitCode: number };

interface PublishFlags {
  readonly out: string;
  readonly formats: PublishOptions['formats'];
  readonly edition: readonly EditionName[];
  readonly theme: readonly string[];
  readonly page?: PublishOptions['page'];
  readonly language?: string;
  readonly attachSource?: true;
  readonly evidence: boolean;
  readonly judges?: true;
  readonly pdf?: PdfStandard;
  readonly set: readonly WrittenSetting[];
  readonly config?: string;
  readonly book?: string;
}

interface InspectFlags {
  readonly language?: string;
  readonly write?: true;
  readonly force?: true;
}

/** Reads the command line, without the program's own name. */
export function parseArguments(argv: readonly string[], version: string): Wish {
  let wish: Wish | null = null;
  let said = '';
  const program = programOf(version, (chosen) => {
    wish = chosen;
  });
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => {
        said += text;
      },
      writeErr: (text) => {
        said += text;
      },
    });
  }
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const asked = argv.length > 0 && answers.includes(error.code);
    const exitCode = asked ? exitCodes.done : exitCodes.usage;
    return { type: 'say', text: asked || argv.length === 0 ? said : sentenceOf(said, argv), exitCode };
  }
  return wish ?? { type: 'say', text: program.helpInformation(), exitCode: exitCodes.usage };
}

/** Codes by which commander ends after it has said what was asked for. */
const answers: readonly string[] = ['commander.help', 'commander.helpDisplayed', 'commander.version'];

function programOf(version: string, choose: (wish: Wish) => void): Command {
  const program = new Command('imprint');
  program
    .description('Publishes an article as a typeset, tagged PDF, an EPUB and a download page.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help for a command')
    .helpCommand('help [COMMAND]', 'print help for a command')
    .showSuggestionAfterError()
    .addHelpText('after', `\n${exitCodesAsText}`);
  program
    .command('publish')
    .summary('publish articles')
    .description('Publishes articles. Facts that a text cannot carry are read from NAME.yaml beside NAME.txt.')
    .argument('[FILE...]', "articles; '-' is standard input; the article in assets/ where none is named")
    .option('--out <DIR>', 'folder of the publication; of several, each has a folder of its own in it', defaultFolder)
    .addOption(
      new Option('--formats <LIST>', 'pdf, epub or both, with a comma')
        .argParser(formatsArgument)
        .default(['pdf', 'epub'], 'pdf,epub'),
    )
    .addOption(
      new Option('--edition <LIST>', `${editionNames.join(', ')} or all, with commas`)
        .argParser(editionsArgument)
        .default([], 'trade'),
    )
    .addOption(
      new Option('--theme <FILE>', 'an edition more, in a theme of your own; once for each')
        .argParser((file: string, before: readonly string[]) => [...before, file])
        .default([], 'none'),
    )
    .addOption(new Option('--page <SIZE>', 'size of the page; the default follows the language').choices(pageSizes))
    .addOption(new Option('--language <TAG>', 'language of the articles, as BCP 47 has it').argParser(languageArgument))
    .option('--book <DIR>', 'publish the articles of a folder as one, as its book.yaml or their names order them')
    .option('--attach-source', 'attach the article as it came to the PDF, with what was set aside')
    .addOption(
      new Option('--pdf <STANDARD>', 'what PDFs are built to; ua-2+a-4f has the article attached').choices(
        pdfStandards,
      ),
    )
    .option('--judges', 'ask veraPDF, qpdf, EPUBCheck and Ace too, where they are installed, for the evidence')
    .option('--no-evidence', 'publish without reading the finished files back and judging them')
    .addOption(
      new Option('--set <KEY=VALUE>', 'a setting, like text.size=10; once for each')
        .argParser(settingArgument)
        .default([], 'none'),
    )
    .option('--config <FILE>', 'file of settings; else imprint.yaml beside the article or in this folder')
    .addHelpText('after', `\nSettings: ${settingKeys.join(', ')}.\n\n${exitCodesAsText}`)
    .action((files: readonly string[], flags: PublishFlags, command: Command) => {
      const options: PublishOptions = {
        formats: flags.formats,
        editions: flags.edition.length > 0 ? flags.edition : ['trade'],
        page: flags.page ?? null,
        language: flags.language ?? null,
        attachSource: flags.attachSource ?? false,
        evidence: flags.evidence,
        judges: flags.judges ?? false,
        pdfStandard: flags.pdf ?? null,
      };
      const wish = { folder: flags.out, options, themes: flags.theme, set: flags.set, config: flags.config ?? null };
      if (flags.book === undefined) choose({ type: 'publish', files, ...wish });
      else if (files.length === 0) choose({ type: 'book', book: flags.book, ...wish });
      else command.error('A book is a folder: name no files beside --book.\n(List them in its book.yaml.)');
    });
  program
    .command('inspect')
    .summary('show how an article is read')
    .description('Prints how an article is read, as JSON.')
    .argument('<FILE>', "article; '-' is standard input")
    .addOption(new Option('--language <TAG>', 'language of the article, as BCP 47 has it').argParser(languageArgument))
    .option('--write', 'write NAME.yaml beside the article, with all that was read, to be edited')
    .option('--force', 'let --write replace a NAME.yaml that is there')
    .addHelpText('after', `\n${exitCodesAsText}`)
    .action((file: string, flags: InspectFlags) =>
      choose({
        type: 'inspect',
        file,
        language: flags.language ?? null,
        write: flags.write ?? false,
        force: flags.force ?? false,
      }),
    );
  program
    .command('hear')
    .summary('print what a PDF or EPUB says')
    .description(
      'Prints what a finished PDF or EPUB says to those who hear it, in its order, read from the file alone.',
    )
    .argument('<FILE>', "PDF or EPUB, anybody's; '-' is standard input")
    .option('--all', 'print artifacts too, which nobody is told')
    .addHelpText('after', `\n${exitCodesAsText}`)
    .action((file: string, flags: { readonly all?: true }) => choose({ type: 'hear', file, all: flags.all ?? false }));
  program
    .command('check')
    .summary('check finished PDFs and EPUBs')
    .description(
      "Checks finished PDFs and EPUBs, anybody's, read from the files alone. A PDF and an EPUB of one name are compared word by word.",
    )
    .argument('<FILE...>', "PDFs and EPUBs; '-' is standard input")
    .option('--json', 'print what was found as JSON')
    .option('--judges', 'ask veraPDF, qpdf, EPUBCheck and Ace too, where they are installed')
    .addHelpText('after', `\n${exitCodesAsText}`)
    .action((files: readonly string[], flags: { readonly json?: true; readonly judges?: true }) =>
      choose({ type: 'check', files, json: flags.json ?? false, judges: flags.judges ?? false }),
    );
  return program;
}

const exitCodesAsText = `Exit codes:
  ${exitCodes.done}  everything was done
  ${exitCodes.failed}  an article could not be read or published (the others were), or a check failed
  ${exitCodes.usage}  the command line is wrong
  ${exitCodes.broken}  a fault of Imprint itself`;

function formatsArgument(list: string): PublishOptions['formats'] {
  const parsed = parseFormats(list);
  if (parsed === null) throw new InvalidArgumentError('It takes pdf, epub or pdf,epub.');
  return parsed;
}

/** The editions of all `--edition` together. */
function editionsArgument(list: string, before: readonly EditionName[]): readonly EditionName[] {
  const parsed = parseEditions(list);
  if (!('unknown' in parsed)) return editionNames.filter((name) => before.includes(name) || parsed.includes(name));
  const near = nearestName(parsed.unknown, [...editionNames, 'all']);
  const hint = near === null ? '' : `\n(Did you mean ${near}?)`;
  throw new InvalidArgumentError(`There is no edition '${parsed.unknown}'.${hint}`);
}

function settingArgument(words: string, before: readonly WrittenSetting[]): readonly WrittenSetting[] {
  const parsed = parseAssignment(words);
  if ('complaint' in parsed) throw new InvalidArgumentError(parsed.complaint);
  return [...before, parsed];
}

function languageArgument(tag: string): string {
  const parsed = parseLanguage(tag);
  if (parsed === null) throw new InvalidArgumentError('It takes a BCP 47 tag like en-GB.');
  return parsed;
}

const commandNames: readonly string[] = ['publish', 'inspect', 'hear', 'check'];

/** Commander's complaint as one of ours, with a way on. */
function sentenceOf(said: string, argv: readonly string[]): string {
  const [first = '', ...rest] = said
    .replaceAll(/^error: /gm, '')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const dashed = /unknown option '(-[^']+)'/.exec(first)?.[1];
  const hints = rest.map((line) => `  ${line.replace(/^\((.*)\)$/, '$1')}`);
  if (dashed !== undefined) hints.push(`  A file whose name begins with a dash comes after '--'.`);
  const command = argv.find((argument) => commandNames.includes(argument));
  const help = command === undefined ? 'imprint --help' : `imprint ${command} --help`;
  const sentence = `${first.charAt(0).toUpperCase()}${first.slice(1)}`.replace(
    /([.?])\.?$|$/,
    (_, stop?: string) => stop ?? '.',
  );
  return `imprint: ${[sentence, ...hints, `  See ${help}.`].join('\n')}\n`;
}
