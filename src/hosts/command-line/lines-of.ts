import { StringDecoder } from 'node:string_decoder';

/** A line longer than this is not kept; its place is taken by `undefined`. */
export const LONGEST_LINE = 64_000_000;

/**
 * The lines of a stream without their ends, one at a time, so that memory does not grow with the input.
 * `undefined` stands for a line of more than 64 million characters. A line end at the very end begins no line.
 */
export async function* linesOf(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<string | undefined> {
  const decoder = new StringDecoder('utf8');
  let parts: string[] = [];
  let length = 0;
  const take = (text: string): void => {
    length += text.length;
    if (length > LONGEST_LINE) parts = [];
    else if (text !== '') parts.push(text);
  };
  const finish = (): string | undefined => {
    const line = length > LONGEST_LINE ? undefined : parts.join('').replace(/\r$/, '');
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.write(Buffer.from(chunk));
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      take(text.slice(start, end));
      start = end + 1;
      yield finish();
    }
    take(text.slice(start));
  }
  take(decoder.end());
  if (length > 0) yield finish();
}
