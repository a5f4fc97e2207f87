type Form = readonly [name: string, isIn: (bytes: Buffer, word: string) => boolean];

const lower = (text: string): string => text.toLowerCase();
const cases = (word: string): readonly string[] => [word, lower(word), word.toUpperCase()];
const escaped = (word: string): string =>
  Array.from(word, (one) =>
    one < '\u0080' ? one : `\\u${(one.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  ).join('');

/** The part of a word's base64 that is the same whatever stands before and behind it, for each of the three ways to begin. */
function base64Of(word: Buffer): readonly string[] {
  return [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), word]).toString('base64');
    return text.slice(Math.ceil((before * 8) / 6), Math.floor(((before + word.length) * 8) / 6));
  });
}

const wide = (bytes: Buffer): string => `${bytes.toString('utf16le')}\n${bytes.subarray(1).toString('utf16le')}`;
const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16();

const FORMS: readonly Form[] = [
  ['utf-8', (bytes, word) => lower(bytes.toString('utf8')).includes(lower(word))],
  ['utf-16', (bytes, word) => lower(wide(bytes)).includes(lower(word))],
  ['utf-16, big end first', (bytes, word) => lower(wide(swapped(bytes))).includes(lower(word))],
  [
    'escaped',
    (bytes, word) => cases(word).some((one) => lower(bytes.toString('latin1')).includes(lower(escaped(one)))),
  ],
  ['percent', (bytes, word) => cases(word).some((one) => bytes.toString('latin1').includes(encodeURIComponent(one)))],
  [
    'base64',
    (bytes, word) => {
      const text = bytes.toString('latin1').replace(/-/g, '+').replace(/_/g, '/');
      return cases(word)
        .flatMap((one) => [...base64Of(Buffer.from(one)), ...base64Of(Buffer.from(one, 'utf16le'))])
        .some((one) => text.includes(one));
    },
  ],
  [
    'hexadecimal',
    (bytes, word) =>
      cases(word).some((one) => lower(bytes.toString('latin1')).includes(Buffer.from(one).toString('hex'))),
  ],
];

/** Every form in which one of the words stands in the bytes, as `word: form`; letters count as the same in upper and lower case. */
export function tracesOf(bytes: Buffer, words: readonly string[]): readonly string[] {
  return words.flatMap((word) => FORMS.filter(([, isIn]) => isIn(bytes, word)).map(([name]) => `${word}: ${name}`));
}
