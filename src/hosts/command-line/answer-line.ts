import { answerFor } from './answer-for';
import { emailFromInput } from './email-from-input';

/**
 * The answer to one line of JSON input, itself one line of JSON. Never rejects: a line that cannot be answered gives
 * `{"id", "error"}`, with the id where the line had one.
 */
export async function answerLine(line: string | undefined): Promise<string> {
  if (line === undefined) return failure(null, 'The line is too long.');
  let input: unknown;
  try {
    input = JSON.parse(line.replace(/^\ufeff/, ''));
  } catch {
    return failure(null, 'The line is not JSON.');
  }
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return failure(null, 'The line is not a JSON object.');
  }
  const fields: Readonly<Record<string, unknown>> = { ...input };
  const id = typeof fields.id === 'string' || typeof fields.id === 'number' ? fields.id : null;
  try {
    return JSON.stringify(await answerFor(id, await emailFromInput(fields), text(fields.replyLanguage)));
  } catch (error) {
    return failure(id, error instanceof Error ? error.message : String(error));
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function failure(id: string | number | null, error: string): string {
  return JSON.stringify({ id, error });
}
