import { readCommand } from './read-command';

const USAGE = `Usage:
  take-five read FILE        read one mail file (.eml) and print what Take Five sees in it
  take-five read --jsonl     read one mail a line, as JSON, from standard input
`;

/** Runs one command and gives the exit code: 0 done, 2 not understood or not readable. */
async function run(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  const files = rest.filter((arg) => !arg.startsWith('--'));
  const flags = rest.filter((arg) => arg.startsWith('--'));
  const streams = { input: process.stdin, output: process.stdout, errors: process.stderr };
  if (command === 'read' && flags.every((flag) => flag === '--jsonl')) {
    const [file] = files;
    if (flags.length > 0 && files.length === 0) return readCommand({ kind: 'lines' }, streams);
    if (flags.length === 0 && files.length === 1 && file !== undefined)
      return readCommand({ kind: 'file', file }, streams);
  }
  process.stderr.write(USAGE);
  return 2;
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
