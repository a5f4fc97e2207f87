import fc from 'fast-check';
import { holdsMark, letterMark } from '../../../src/engine';
import type { Language, LanguagePack, Letter, LetterMark } from '../../../src/engine';
import { pack as bgPack } from '../../../src/engine/languages/bg';
import { letters as bgLetters } from '../../../src/engine/languages/bg/letters';
import { pack as enPack } from '../../../src/engine/languages/en';
import { letters as enLetters } from '../../../src/engine/languages/en/letters';
import { pack as ruPack } from '../../../src/engine/languages/ru';
import { letters as ruLetters } from '../../../src/engine/languages/ru/letters';
import { pack as ukPack } from '../../../src/engine/languages/uk';
import { letters as ukLetters } from '../../../src/engine/languages/uk/letters';
import { renderLetter } from '../../../src/engine/reply/render-letter';

const MAILBOX = 'elena@northwind.example';

type Tongue = { readonly pack: LanguagePack; readonly letters: readonly Letter[]; readonly line: string };
const TONGUES: Record<Language, Tongue> = {
  en: { pack: enPack, letters: enLetters, line: 'The parcel left our house on Tuesday at 16:30.' },
  bg: { pack: bgPack, letters: bgLetters, line: 'Пратката тръгна от нас във вторник в 16:30 ч.' },
  ru: { pack: ruPack, letters: ruLetters, line: 'Посылка ушла от нас во вторник в 16:30.' },
  uk: { pack: ukPack, letters: ukLetters, line: 'Посилка вирушила від нас у вівторок о 16:30.' },
};
const LANGUAGES = ['en', 'bg', 'ru', 'uk'] as const;

/** A letter of the house as plain text, with everything known that a letter may ask for. */
function written(language: Language, occasion: string, by: string, order = 'NW-4471'): string {
  const { pack, letters, line } = TONGUES[language];
  const letter = letters.find((one) => one.occasion === occasion);
  if (letter === undefined) throw new Error(`no letter ${occasion}`);
  const greeting = pack.phrases.greetNobody;
  const values = { greeting, 'agent.name': 'Elena Petrova', by, order, line, fix: line, answer: line };
  const { text } = renderLetter(
    letter,
    values,
    { mode: 'final', language, accent: '' },
    { now: 0, utcOffsetMinutes: 0, workDays: [], variation: { seed: 0, times: 0 } },
  );
  if (text === undefined) throw new Error(`${occasion} is not whole`);
  return text;
}

/** A holding reply that was opened, its text and its mark. */
function held(language: Language, day: 'today' | 'tomorrow', time: string): { text: string; mark: LetterMark } {
  const by = TONGUES[language].pack.phrases[day](time);
  const text = written(language, 'holding', by);
  const mark = letterMark(MAILBOX, text, by);
  if (mark === undefined) throw new Error('no mark');
  return { text, mark };
}

const marks = (...all: readonly LetterMark[]) => Object.fromEntries(all.map(({ key, words }) => [key, words]));

/** What mail programs and agents do to a letter before it is sent. */
const CHANGES: readonly (readonly [string, (text: string, language: Language) => string])[] = [
  ['as it was written', (text) => text],
  ['with its lines broken at 40 characters', (text) => text.replace(/(.{1,40})(?: |$)/g, '$1\r\n')],
  ['with every word on a line of its own', (text) => text.split(/\s+/).join('\n')],
  ['with no-break spaces', (text) => text.replace(/ /g, '\u00a0')],
  ['with all lines run together', (text) => text.replace(/\n+/g, ' ')],
  ['in capitals', (text) => text.toUpperCase()],
  ['with a line of the agent’s above it', (text, language) => `${TONGUES[language].line}\n\n${text}`],
  ['with a line of the agent’s below it', (text, language) => `${text}\n\n${TONGUES[language].line}`],
  ['with other punctuation', (text) => text.replace(/[,:]/g, ' -')],
];

describe.each(LANGUAGES)('a holding reply (%s)', (language) => {
  it.each(CHANGES)('is known again %s', (_, change) => {
    for (const day of ['today', 'tomorrow'] as const) {
      const { text, mark } = held(language, day, '16:30');
      expect(holdsMark(MAILBOX, change(text, language), marks(mark))).toBe(true);
    }
  });

  it('is known again with another time in it, and with the words for another day', () => {
    const { mark } = held(language, 'today', '16:30');
    expect(holdsMark(MAILBOX, held(language, 'today', '9:00').text, marks(mark))).toBe(true);
    expect(holdsMark(MAILBOX, held(language, 'tomorrow', '10:00').text, marks(mark))).toBe(true);
  });

  it('is known again with another order, or without one', () => {
    const { mark } = held(language, 'today', '16:30');
    const by = TONGUES[language].pack.phrases.today('16:30');
    expect(holdsMark(MAILBOX, written(language, 'holding', by, ''), marks(mark))).toBe(true);
  });

  it.each(['hostile_our_fault', 'complaint', 'thanks', 'question'])('is not the letter %s', (occasion) => {
    const { mark } = held(language, 'today', '16:30');
    expect(holdsMark(MAILBOX, written(language, occasion, '16:30'), marks(mark))).toBe(false);
  });

  it('is not one of another mailbox, nor one without its promise', () => {
    const { text, mark } = held(language, 'today', '16:30');
    expect(holdsMark('ann@northwind.example', text, marks(mark))).toBe(false);
    const by = TONGUES[language].pack.phrases.today('16:30');
    const promise = text.split('\n').find((line) => line.includes(by)) ?? '';
    expect(holdsMark(MAILBOX, text.replace(promise, ''), marks(mark))).toBe(false);
  });

  it('is known among the marks of others', () => {
    const { text, mark } = held(language, 'today', '16:30');
    const others = LANGUAGES.filter((one) => one !== language).map((one) => held(one, 'today', '16:30').mark);
    expect(holdsMark(MAILBOX, text, marks(...others))).toBe(false);
    expect(holdsMark(MAILBOX, text, marks(...others, mark))).toBe(true);
  });

  it('is known whatever time the agent types', () => {
    for (const by of ['  16:30 ', '4', 'Friday  noon', '16:30,', '16\u200b:30', 'as soon as '.repeat(40)]) {
      const text = written(language, 'holding', by);
      const mark = letterMark(MAILBOX, text, by);
      expect([by, mark === undefined ? mark : holdsMark(MAILBOX, text, marks(mark))]).toEqual([by, true]);
      const { text: other } = held(language, 'tomorrow', '10:00');
      expect([by, mark === undefined ? mark : holdsMark(MAILBOX, other, marks(mark))]).toEqual([by, true]);
    }
  });
});

describe('letterMark', () => {
  const LETTER = 'You will hear from me by 16:30, with an answer.';

  it('holds neither words nor numbers of the letter', () => {
    const { mark } = held('en', 'today', '16:30');
    expect(mark).toEqual({ key: expect.stringMatching(/^[0-9a-f]{16}$/) as string, words: 12 });
  });

  it.each([
    ['a letter that does not promise the time', LETTER, '17:00'],
    ['a letter without a time', LETTER, ''],
    ['a time that is no word', LETTER, ' : , '],
    ['too few words beside it', 'Back by 16:30, promised.', '16:30'],
    ['no letter', '', '16:30'],
  ])('has no mark for %s', (_, text, by) => {
    expect(letterMark(MAILBOX, text, by)).toBeUndefined();
  });

  it('never throws, and what it marks is known again in the same text', () => {
    const any = fc.string({ unit: 'binary', maxLength: 300 });
    const words = fc.array(fc.constantFrom('by', '16:30', 'с', 'отговор', 'we', '\n', ',', 'їжак', 'İstanbul'));
    const texts = fc.oneof(
      any,
      words.map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(texts, texts, (text, by) => {
        const mark = letterMark(MAILBOX, text, by);
        if (mark !== undefined) expect(holdsMark(MAILBOX, text, marks(mark))).toBe(true);
      }),
    );
  });
});

describe('holdsMark', () => {
  it('knows nothing again where there is no mark', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(holdsMark(MAILBOX, text, {})).toBe(false)));
  });

  it('never throws, whatever marks were stored', () => {
    const stored = fc.dictionary(fc.string(), fc.oneof(fc.integer(), fc.double(), fc.constant(Number.NaN)));
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), stored, (text, all) =>
        expect(typeof holdsMark(MAILBOX, text, all)).toBe('boolean'),
      ),
    );
  });

  it('looks at the beginning of a text without end, and no further', () => {
    const { text, mark } = held('en', 'today', '16:30');
    expect(holdsMark(MAILBOX, `${text} ${'word '.repeat(400_000)}`, marks(mark))).toBe(true);
    expect(holdsMark(MAILBOX, `${'word '.repeat(400_000)} ${text}`, marks(mark))).toBe(false);
    expect(holdsMark(MAILBOX, `${'so '.repeat(500)} ${text}`, marks(mark))).toBe(true);
    expect(holdsMark(MAILBOX, `${'so '.repeat(600)} ${text}`, marks(mark))).toBe(false);
    expect(holdsMark(MAILBOX, 'a'.repeat(2_000_000), marks(mark))).toBe(false);
  });
});
