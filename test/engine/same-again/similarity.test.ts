import fc from 'fast-check';
import { LANGUAGES, shinglesOf } from '../../../src/engine';
import { letterWords } from '../../../src/engine/same-again/letter-words';
import { MOST_SHINGLES } from '../../../src/engine/same-again/shingles-of';
import { similarity } from '../../../src/engine/same-again/similarity';
import { OWN_WORDS, TEMPLATE } from './replies';

const KEY = 'care@northwind.example';
const alike = (one: string, other: string): number => similarity(shinglesOf(one, KEY), shinglesOf(other, KEY));

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.constantFrom(...Object.values(OWN_WORDS).flatMap((text) => text.split(' ')), '1', '\n'), {
      maxLength: 400,
    })
    .map((words) => words.join(' ')),
);

describe('the shingles of a letter', () => {
  it('are at most 64 different whole numbers of 32 bits, in order, and the same every time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const hashes = shinglesOf(text, KEY);
        expect(hashes.length).toBeLessThanOrEqual(MOST_SHINGLES);
        expect([...new Set(hashes)].sort((a, b) => a - b)).toEqual(hashes);
        expect(hashes.every((hash) => Number.isInteger(hash) && hash >= 0 && hash <= 0xffffffff)).toBe(true);
        expect(shinglesOf(text, KEY)).toEqual(hashes);
        expect(hashes.length > 0).toBe(letterWords(text).length > 0);
      }),
    );
    expect(shinglesOf(`${OWN_WORDS.en} ${OWN_WORDS.bg}`, KEY)).toHaveLength(MOST_SHINGLES);
  });

  it('are others in another mailbox', () => {
    const other = shinglesOf(OWN_WORDS.en, 'care@other.example');
    expect(similarity(shinglesOf(OWN_WORDS.en, KEY), other)).toBe(0);
  });
});

describe('how alike two letters are', () => {
  it('lies between 0 and 1, is the same both ways round, and 1 for a letter and itself', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const share = alike(one, other);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(alike(other, one)).toBe(share);
        expect(alike(one, one)).toBe(letterWords(one).length > 0 ? 1 : 0);
      }),
    );
  });

  it.each(LANGUAGES)('does not go by names and numbers in %s', (language) => {
    const [one, other] = [
      TEMPLATE[language]('Ann', 'NW-1', 'Vera'),
      TEMPLATE[language]('Ivan Petrov', '77-12', 'Olha Hura'),
    ];
    expect(alike(one, other)).toBe(1);
  });

  it.each(LANGUAGES)('is little for the same case in other words in %s', (language) => {
    expect(alike(TEMPLATE[language]('Ann', 'NW-1', 'Vera'), OWN_WORDS[language])).toBeLessThan(0.05);
  });

  it('is nothing between languages', () => {
    for (const one of LANGUAGES)
      for (const other of LANGUAGES.filter((language) => language !== one))
        expect(alike(OWN_WORDS[one], OWN_WORDS[other])).toBe(0);
  });

  it('is close to the true share for letters of which only a sample is kept', () => {
    const words = Array.from(
      { length: 1_200 },
      (_, at) => `w${String.fromCharCode(97 + (at % 26))}${'x'.repeat(1 + (at % 41))}q${'z'.repeat(at % 29)}`,
    );
    const text = (from: number, to: number): string => `${words.slice(from, to).join(' ')}.`;
    // Of 1200 words 800 are shared.
    const share = alike(text(0, 1_000), text(200, 1_200));
    expect(share).toBeGreaterThan(0.5);
    expect(share).toBeLessThan(0.83);
  });
});
