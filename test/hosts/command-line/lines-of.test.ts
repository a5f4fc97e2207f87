import fc from 'fast-check';
import { linesOf } from '../../../src/hosts/command-line/lines-of';

async function* chunks(parts: readonly (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  yield* parts;
}

async function all(parts: readonly (string | Uint8Array)[]): Promise<(string | undefined)[]> {
  const lines: (string | undefined)[] = [];
  for await (const line of linesOf(chunks(parts))) lines.push(line);
  return lines;
}

describe('the lines of a stream', () => {
  it.each([
    [['a\nb'], ['a', 'b']],
    [['a\r\nb\n'], ['a', 'b']],
    [
      ['a', 'b\n', '\nc'],
      ['ab', '', 'c'],
    ],
    [[], []],
  ])('of %j are %j', async (parts, lines) => {
    expect(await all(parts)).toEqual(lines);
  });

  it('are the same however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 7 }), async (text, size) => {
        const bytes = Buffer.from(text, 'utf8');
        const parts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
          bytes.subarray(i * size, (i + 1) * size),
        );
        expect(await all(parts)).toEqual(await all([bytes]));
      }),
    );
  });
});
