import { readFile } from 'node:fs/promises';
import { answerLine } from './answer-line';
import { checkAnswer } from './check-answer';
import { linesOf } from './lines-of';
import type { ReadSource } from './read-command';
import type { Streams } from './streams';
import { writeLine } from './write-line';

/** Runs `check`: one draft in a JSON file, or a draft a line; the exit code is 2 when the file cannot be read or is no JSON object. */
export async function checkCommand(source: ReadSource, { input, output, errors }: Streams): Promise<number> {
  if (source.kind === 'lines') {
    for await (const line of linesOf(input)) await writeLine(output, await answerLine(line, checkAnswer));
    return 0;
  }
  let text: string;
  try {
    text = await readFile(source.file, 'utf8');
  } catch (error) {
    errors.write(`${source.file} cannot be read: ${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
  const answer: unknown = JSON.parse(await answerLine(text, checkAnswer));
  await writeLine(output, JSON.stringify(answer, undefined, 2));
  return typeof answer === 'object' && answer !== null && 'error' in answer ? 2 : 0;
}
