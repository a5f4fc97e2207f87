import { LANGUAGES } from '../../../src/engine';
import type { Letter } from '../../../src/engine';
import { letters as bg } from '../../../src/engine/languages/bg/letters';
import { letters as en } from '../../../src/engine/languages/en/letters';
import { letters as ru } from '../../../src/engine/languages/ru/letters';
import { letters as uk } from '../../../src/engine/languages/uk/letters';
import { lettersVariables } from '../../../src/engine/reply/letters-variables';
import type { LetterValues } from '../../../src/engine/reply/letter-values';
import { renderLetter } from '../../../src/engine/reply/render-letter';
import { MOMENT, valuesFor } from '../../letters/written-letters';
import { htmlFaults } from './letter-markup';

const BY_LANGUAGE = { en, bg, ru, uk };
const EACH = LANGUAGES.flatMap((language) => BY_LANGUAGE[language].map((letter) => [letter.id, letter] as const));
const SWITCHED: readonly LetterValues[] = [
  { repeat: '', warned: '' },
  { repeat: 'yes', warned: '' },
  { repeat: '', warned: 'yes' },
  { repeat: 'yes', warned: 'yes' },
];

/** What no letter may hold, whatever was not known. */
const FAULTS: Readonly<Record<string, RegExp>> = {
  'a brace': /[{}]/,
  'a leftover of the program': /undefined|null|NaN|\[object/,
  'two spaces': / {2}/,
  'a space before a mark': / [,.;:?!)]/,
  'a mark twice': /,,|\.\.(?!\.)|;;|::|\?\?|,\.|\.,/,
  'an empty bracket': /\( ?\)/,
  'a line that begins with a mark': /^[,.;:?!]/m,
  'a space at an end of a line': /^ | $/m,
  'three ends of a line': /\n{3}/,
  'a preposition at an end': /(^|[ \n])(by|of|до|за|от|с|със|на|о|об|по|про|від|із|зі|щодо|относно|по заказу)[.,\n]/,
};

function faultsOf(text: string): readonly string[] {
  return Object.entries(FAULTS).flatMap(([fault, pattern]) => (pattern.test(text) ? [`${fault}: ${text}`] : []));
}

function write(letter: Letter, values: LetterValues, times = 0): ReturnType<typeof renderLetter> {
  const { language } = letter;
  const moment = { ...MOMENT, variation: { seed: times * 31, times } };
  return renderLetter(letter, values, { mode: 'final', language, accent: '#0f6cbd' }, moment);
}

function without(values: LetterValues, names: readonly string[]): LetterValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)));
}

function expectSound(letter: Letter, values: LetterValues, times = 0): void {
  const { html = '', text = '' } = write(letter, values, times);
  expect(text).not.toBe('');
  expect(faultsOf(text)).toEqual([]);
  expect(htmlFaults(html)).toEqual([]);
  expect(html).not.toMatch(/<p [^>]*>(<br>)*<\/p>/);
}

describe('what a letter may not hold', () => {
  it.each([
    ['a brace', 'Dear {Ivan'],
    ['a leftover of the program', 'Dear undefined'],
    ['two spaces', 'Dear  Ivan'],
    ['a space before a mark', 'Dear Ivan ,'],
    ['a mark twice', 'Dear Ivan,,'],
    ['an empty bracket', 'Order ().'],
    ['a line that begins with a mark', 'Hi\n, Ivan'],
    ['a space at an end of a line', 'Hi \nIvan'],
    ['three ends of a line', 'Hi\n\n\nIvan'],
    ['a preposition at an end', 'You will hear from me by.'],
  ])('is noticed: %s', (fault, text) => {
    expect(faultsOf(text)[0]).toMatch(new RegExp(`^${fault}`));
  });
});

describe.each(EACH)('%s', (_, letter) => {
  const all = valuesFor(letter, 'all');
  const variables = lettersVariables(letter);
  const optional = variables.flatMap(({ name, required }) => (required ? [] : [name]));

  it('is not written while something is missing that it needs', () => {
    for (const { name, required } of variables.filter((variable) => variable.required)) {
      const { html, text, missing } = write(letter, without(all, [name]));
      expect({ name, required, html, text, missing }).toEqual({
        name,
        required: true,
        html: undefined,
        text: undefined,
        missing: [name],
      });
    }
  });

  it('reads right without any one, any two and all of what it can do without', () => {
    const pairs = optional.flatMap((one, at) => optional.slice(at).map((other) => [one, other]));
    for (const names of [[], ...pairs, optional]) {
      for (const switched of SWITCHED) expectSound(letter, { ...without(all, names), ...switched });
    }
  });

  it('reads right in every wording', () => {
    for (let times = 0; times < 12; times++) {
      for (const switched of SWITCHED) expectSound(letter, { ...all, ...switched }, times);
      expectSound(letter, without(all, optional), times);
    }
  });
});
