import fc from 'fast-check';
import { createSendCheck, LANGUAGES, SEND_CHECK_LANGUAGES } from '../../../src/engine';
import type { Language, SentDraft } from '../../../src/engine';
import { listed } from '../../../src/engine/draft-check/term-parts';
import { letters as bg } from '../../../src/engine/languages/bg/letters';
import { promises as bgPromises } from '../../../src/engine/languages/bg/draft-check/promises';
import { letters as en } from '../../../src/engine/languages/en/letters';
import { promises as enPromises } from '../../../src/engine/languages/en/draft-check/promises';
import { letters as ru } from '../../../src/engine/languages/ru/letters';
import { promises as ruPromises } from '../../../src/engine/languages/ru/draft-check/promises';
import { letters as uk } from '../../../src/engine/languages/uk/letters';
import { promises as ukPromises } from '../../../src/engine/languages/uk/draft-check/promises';
import { lettersByKnown, writtenLetter } from '../../letters/written-letters';
import { NOT_PROMISED, PROMISED } from '../draft-check/promise-cases';

const check = createSendCheck(SEND_CHECK_LANGUAGES);
const LETTERS = { bg, en, ru, uk };
const PROMISES = { bg: bgPromises, en: enPromises, ru: ruPromises, uk: ukPromises };

/** A Tuesday, eleven in the morning in Sofia. */
const MOMENT = { sentAt: Date.UTC(2026, 2, 10, 9), utcOffsetMinutes: 120, workDays: [1, 2, 3, 4, 5] };
const sent = (text: string, more: Partial<SentDraft> = {}): SentDraft => ({
  text,
  quoted: '',
  html: '',
  to: [],
  ...MOMENT,
  ...more,
});
const kinds = (text: string, more: Partial<SentDraft> = {}): readonly string[] =>
  check(sent(text, more)).problems.map(({ kind }) => kind);

const EACH = LANGUAGES.flatMap((language) =>
  lettersByKnown(LETTERS[language]).map(([letter, known]) => [`${letter.id} (${known})`, letter, known] as const),
);

describe('a draft with nothing wrong in it', () => {
  it.each(EACH)('is let go: our own letter %s', (_, letter, known) => {
    const { text = '' } = writtenLetter(letter, known);
    expect(text).not.toBe('');
    // Letters that speak of a file are sent with it.
    expect(kinds(text).filter((kind) => kind !== 'attachment')).toEqual([]);
  });

  it.each<[Language, string]>([
    ['en', 'Dear Ivan,\n\nNB: the parcel is XXL, model TBD-200. Press [Enter] to go on.\n\nKind regards,\nElena'],
    ['en', 'Hi all,\n\nYou can calm your dog with the blue light; the strap is attached to the lid.\n\nElena'],
    ['en', 'Dear Ms Petrova,\n\nPlease follow us on Instagram @northwind. Your order number is 4111 2222.\n\nElena'],
    ['bg', 'Здравейте, Иване,\n\nЗа спокойствие изпращаме и номера на пратката.\n\nПоздрави,\nЕлена'],
    ['ru', 'Здравствуйте, Иван!\n\nРучка прикреплена к крышке винтами, размер XXL.\n\nС уважением,\nЕлена'],
    ['uk', 'Вітаю, Іване!\n\nМи не кричимо про знижки, але вони є. Розмір XXL.\n\nЗ повагою,\nОлена'],
  ])('is let go in %s: %s', (_, text) => {
    expect(kinds(text)).toEqual([]);
  });

  it('may be in another language, of which only marks and secrets are known', () => {
    expect(kinds('Sehr geehrter Herr Braun,\n\nIhr Paket ist unterwegs. internal: bitte prüfen\n\nElena')).toEqual([]);
    expect(kinds('Sehr geehrter {{name}},\n\nIhre Karte 4111 1111 1111 1111 wurde belastet.\n\nElena')).toEqual([
      'confidential',
      'placeholder',
    ]);
  });

  it('may be empty', () => {
    expect(check(sent(' \n '))).toEqual({ problems: [], promises: [] });
  });
});

describe('what is wrong', () => {
  it('comes with the worst first', () => {
    const text =
      'Dear [Name],\n\nPlease calm down. Please find attached the form. Do not show this to the customer.\n\nElena';
    expect(kinds(text)).toEqual(['internal_note', 'placeholder', 'hostile_tone', 'attachment']);
  });

  it('is found in English blanks of a draft in another language', () => {
    for (const text of [
      'Здравейте, Иване,\n\nПоръчката Ви е [order number].\n\nЕлена',
      'Здравствуйте!\n\nВаш заказ: insert your name here.\n\nЕлена',
    ])
      expect(kinds(text)).toEqual(['placeholder']);
  });

  it('is found where the beginning of a long draft holds it, and not behind that', () => {
    const long = 'Your parcel is with the courier now. '.repeat(3_000);
    expect(kinds(`Dear [Name], ${long}`)).toEqual(['placeholder']);
    expect(kinds(`${long} Dear [Name],`)).toEqual([]);
  });
});

describe.each(LANGUAGES)('promises in %s', (language) => {
  it('are found as the pane finds them', () => {
    // A line by itself may be too short to show its language; a letter is not.
    const greeting = {
      en: 'Hello to you, ',
      bg: 'Здравейте, със съжаление. ',
      ru: 'Здравствуйте, это мы. ',
      uk: 'Вітаю вас, це ми. ',
    };
    const found = PROMISED[language].filter(([text]) => check(sent(greeting[language] + text)).promises.length > 0);
    expect(found).toHaveLength(PROMISED[language].length);
    for (const text of NOT_PROMISED[language]) expect(check(sent(greeting[language] + text)).promises).toEqual([]);
  });

  it('are told by the very lists of the pane, without their spaces', () => {
    const ours = SEND_CHECK_LANGUAGES[language].promises;
    for (const part of ['terms', 'says'] as const) {
      for (const [name, list] of Object.entries(PROMISES[language][part])) {
        const tight: unknown = Object.entries(ours[part]).find(([key]) => key === name)?.[1];
        if (typeof list === 'string') expect(listed(tight as string)).toEqual(listed(list));
        else expect(tight).toBe(list);
      }
    }
  });
});

describe('the check', () => {
  it('points at the words of the draft, and never throws', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'Dear ',
        '[Name]',
        '{{x',
        '}}',
        '(',
        ')',
        '@Anna pls ',
        'internal: ',
        '4111 1111 1111 1111',
        '\n\n',
        'до петък ',
      ),
      fc.constantFrom(
        '<ins>',
        '</ins>',
        '&lt;',
        '"',
        'within 3 days ',
        'Успокойтесь. ',
        'пароль: Qwerty12 ',
        '\u202e',
        '\ud800',
      ),
      fc.string({ unit: 'binary', maxLength: 20 }),
    );
    const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, text, text, (own, quoted, html, name) => {
        const { problems, promises } = check(sent(own, { quoted, html, to: [{ name, address: `${name}@x.example` }] }));
        const marked = new Set(['tracked', 'comment', 'highlight'].map((mark) => `internal_note:${mark}`));
        for (const { text: words, start, end, rule } of problems)
          if (!marked.has(rule)) expect(own.slice(start, end)).toBe(words);
        for (const { text: words, start, end } of promises) expect(own.slice(start, end)).toBe(words);
      }),
    );
  });
});
