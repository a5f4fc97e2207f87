type Search = (word: string) => boolean;
type Form = readonly [name: string, ready: (bytes: Buffer) => Search];

const lower = (text: string): string => text.toLowerCase();
const cases = (word: string): readonly string[] => [word, lower(word), word.toUpperCase()];
const escaped = (word: string): string =>
  Array.from(word, (one) =>
    one < '\u0080' ? one : `\\u${(one.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  ).join('');

const percent = (word: string): string => lower(encodeURIComponent(word));

const search =
  (text: string, formsOf: (word: string) => readonly string[]): Search =>
  (word) =>
    formsOf(word).some((one) => text.includes(one));

/** The part of a word's base64 that is the same whatever stands before and behind it, for each of the three ways to begin. */
function base64Of(word: Buffer): readonly string[] {
  return [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), word]).toString('base64');
    return text.slice(Math.ceil((before * 8) / 6), Math.floor(((before + word.length) * 8) / 6));
  });
}

const wide = (bytes: Buffer): string => `${bytes.toString('utf16le')}\n${bytes.subarray(1).toString('utf16le')}`;
const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16();

/** Ready for many words, as the bytes are many and take long to be read. */
const FORMS: readonly Form[] = [
  ['utf-8', (bytes) => search(lower(bytes.toString('utf8')), (word) => [lower(word)])],
  ['utf-16', (bytes) => search(lower(wide(bytes)), (word) => [lower(word)])],
  ['utf-16, big end first', (bytes) => search(lower(wide(swapped(bytes))), (word) => [lower(word)])],
  ['escaped', (bytes) => search(lower(bytes.toString('latin1')), (word) => cases(word).map(escaped).map(lower))],
  ['percent', (bytes) => search(lower(bytes.toString('latin1')), (word) => cases(word).map(percent))],
  [
    'quoted-printable',
    // A line that is too long is broken anywhere, with a mark at its end.
    (bytes) =>
      search(lower(bytes.toString('latin1').replace(/=\r?\n/g, '')), (word) =>
        cases(word).map((one) => percent(one).replace(/%/g, '=')),
      ),
  ],
  [
    'base64',
    (bytes) =>
      search(bytes.toString('latin1').replace(/-/g, '+').replace(/_/g, '/'), (word) =>
        cases(word).flatMap((one) => [...base64Of(Buffer.from(one)), ...base64Of(Buffer.from(one, 'utf16le'))]),
      ),
  ],
  [
    'hexadecimal',
    (bytes) =>
      search(lower(bytes.toString('latin1')), (word) => cases(word).map((one) => Buffer.from(one).toString('hex'))),
  ],
];

/** Every form in which one of the words stands in the bytes, as `word: form`; letters count as the same in upper and lower case. */
export function tracesOf(bytes: Buffer, words: readonly string[]): readonly string[] {
  const forms = FORMS.map(([name, ready]) => [name, ready(bytes)] as const);
  return words.flatMap((word) => forms.filter(([, has]) => has(word)).map(([name]) => `${word}: ${name}`));
}
