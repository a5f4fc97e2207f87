/** Answers one object of input; `id` is its own where it has one. */
export type AnswerInput = (id: string | number | null, fields: Readonly<Record<string, unknown>>) => Promise<object>;

/**
 * The answer to one line of JSON input, itself one line of JSON. Never rejects: a line that cannot be answered gives
 * `{"id", "error"}`, with the id where the line had one.
 */
export async function answerLine(line: string | undefined, answer: AnswerInput): Promise<string> {
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
    return JSON.stringify(await answer(id, fields));
  } catch (error) {
    return failure(id, error instanceof Error ? error.message : String(error));
  }
}

function failure(id: string | number | null, error: string): string {
  return JSON.stringify({ id, error });
}
