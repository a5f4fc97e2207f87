import { parseArgs } from 'node:util';
import { LANGUAGES } from '../../engine';
import { checkCommand } from './check-command';
import { readCommand } from './read-command';
import { replyCommand } from './reply-command';
import { templatesCommand } from './templates-command';

const USAGE = `Usage:
  take-five read FILE        read one mail file (.eml) and print what Take Five sees in it
  take-five read --jsonl     read one mail a line, as JSON, from standard input
  take-five check FILE       check a draft (a JSON file) before it goes, and print what it promises and by when
  take-five check --jsonl    check one draft a line, as JSON, from standard input
  take-five templates        list the letters; with --json also what each of them takes
  take-five reply --template ID --mail FILE [--set NAME=VALUE]... [--html] [--now ISO]
                             write a letter to a mail, or say what is missing (exit code 2)
  take-five card --mail FILE [--language LANGUAGE] [--opened ISO] [--now ISO]
                             print the card that Gmail gets for a mail that was opened then, as it is now
`;

const OPTIONS = {
  jsonl: { type: 'boolean' },
  json: { type: 'boolean' },
  html: { type: 'boolean' },
  template: { type: 'string' },
  mail: { type: 'string' },
  set: { type: 'string', multiple: true },
  now: { type: 'string' },
  opened: { type: 'string' },
  language: { type: 'string' },
} as const;

/** The options that each command knows. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  read: ['jsonl'],
  check: ['jsonl'],
  templates: ['json'],
  reply: ['template', 'mail', 'set', 'html', 'now'],
  card: ['mail', 'language', 'opened', 'now'],
};

/** The commands that answer one input or many. */
const READERS: Readonly<Partial<Record<string, typeof readCommand>>> = { read: readCommand, check: checkCommand };

/** Runs one command and gives the exit code: 0 done, 2 not understood or not readable. */
async function run(args: readonly string[]): Promise<number> {
  const work = understood(args);
  if (work !== undefined) return work();
  process.stderr.write(USAGE);
  return 2;
}

/** What a command line asks for; undefined where it is not understood. */
function understood(args: readonly string[]): (() => Promise<number>) | undefined {
  const streams = { input: process.stdin, output: process.stdout, errors: process.stderr };
  const parsed = parse(args);
  if (parsed === undefined) return undefined;
  const [command = '', ...files] = parsed.positionals;
  const { jsonl, json = false, html = false, template, mail, set = [], now, opened, language } = parsed.values;
  if (Object.keys(parsed.values).some((name) => !KNOWN[command]?.includes(name))) return undefined;
  const [file] = files;
  const reader = READERS[command];
  if (reader && jsonl && file === undefined) return () => reader({ kind: 'lines' }, streams);
  if (reader && !jsonl && file !== undefined && files.length === 1)
    return () => reader({ kind: 'file', file }, streams);
  if (file !== undefined) return undefined;
  if (command === 'templates') return () => templatesCommand(json, streams);
  const at = now === undefined ? Date.now() : Date.parse(now);
  if (command === 'reply' && template !== undefined && mail !== undefined && Number.isFinite(at))
    return () => replyCommand({ template, mail, set, html, now: at }, streams);
  const first = opened === undefined ? at : Date.parse(opened);
  const spoken = language === undefined ? 'en' : LANGUAGES.find((one) => one === language);
  if (command === 'card' && mail !== undefined && Number.isFinite(at) && Number.isFinite(first) && spoken)
    // What draws cards is much, and no other command needs it.
    return async () =>
      (await import('./card-command')).cardCommand({ mail, language: spoken, opened: first, now: at }, streams);
  return undefined;
}

function parse(
  args: readonly string[],
): ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>> | undefined {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch {
    return undefined;
  }
}

// Whoever reads the answers may stop in the middle, as `head` does; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

void run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`Take Five stopped: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
