import { answerFor } from './answer-for';
import { answerLine } from './answer-line';
import type { AnswerInput } from './answer-line';
import { emailFromInput } from './email-from-input';
import { linesOf } from './lines-of';
import { readMailFile } from './read-mail-file';
import type { Streams } from './streams';
import { writeLine } from './write-line';

/** What to read: one mail file, or JSON lines from the input. */
export type ReadSource = { readonly kind: 'file'; readonly file: string } | { readonly kind: 'lines' };

/** Runs `read`; the exit code is 2 when the file cannot be read, and 0 for lines however broken they are. */
export async function readCommand(source: ReadSource, streams: Streams): Promise<number> {
  if (source.kind === 'lines') {
    for await (const line of linesOf(streams.input))
      await writeLine(streams.output, await answerLine(line, readAnswer));
    return 0;
  }
  const email = await readMailFile(source.file, streams);
  if (email === undefined) return 2;
  await writeLine(streams.output, JSON.stringify(await answerFor(email.id, email), undefined, 2));
  return 0;
}

/** Answers one mail of the input. */
export const readAnswer: AnswerInput = async (id, fields) => {
  const { replyLanguage } = fields;
  return answerFor(id, await emailFromInput(fields), typeof replyLanguage === 'string' ? replyLanguage : undefined);
};
