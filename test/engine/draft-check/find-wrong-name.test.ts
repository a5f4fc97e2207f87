import fc from 'fast-check';
import type { Language } from '../../../src/engine';
import type { Draft } from '../../../src/engine/draft-check/draft';
import { findWrongName } from '../../../src/engine/draft-check/find-wrong-name';
import type { NameKnowledge } from '../../../src/engine/draft-check/name-knowledge';
import { loadNames } from '../../../src/engine/languages';
import { greeting as bg } from '../../../src/engine/languages/bg/draft-check/greeting';
import { greeting as en } from '../../../src/engine/languages/en/draft-check/greeting';
import { greeting as ru } from '../../../src/engine/languages/ru/draft-check/greeting';
import { greeting as uk } from '../../../src/engine/languages/uk/draft-check/greeting';
import { RIGHT_NAMES, WRONG_NAMES } from './greeted-names';

let known: Readonly<Record<Language, NameKnowledge>>;

beforeAll(async () => {
  const [english, bulgarian, russian, ukrainian] = await Promise.all([
    loadNames.en(),
    loadNames.bg(),
    loadNames.ru(),
    loadNames.uk(),
  ]);
  const shared = {
    names: [english.names, bulgarian.names, russian.names, ukrainian.names],
    greetings: [en, bg, ru, uk],
  };
  known = {
    en: { ...shared, reply: english.names },
    bg: { ...shared, reply: bulgarian.names },
    ru: { ...shared, reply: russian.names },
    uk: { ...shared, reply: ukrainian.names },
  };
});

const draftFor = (language: Language, name: string, text: string, more: Partial<Draft> = {}): Draft => ({
  text,
  language,
  customer: { name, address: '' },
  sentAt: 0,
  utcOffsetMinutes: 0,
  workDays: [1, 2, 3, 4, 5],
  ...more,
});

const rowsOf = (table: Readonly<Record<Language, string>>) =>
  (Object.keys(table) as Language[]).flatMap((language) =>
    table[language]
      .split('\n')
      .map((row) => row.trim())
      .filter((row) => row !== '')
      .map((row) => {
        const [customer = '', draft = '', words = '', fix = ''] = row.split(' | ');
        const text = draft.replace(/ ?¶ ?/g, '\n');
        return [language, customer, text, words, fix] as const;
      }),
  );

describe('a greeting', () => {
  it.each(rowsOf(WRONG_NAMES))('in %s for %s is wrong: %s', (language, customer, text, words, fix) => {
    const [problem, ...others] = findWrongName(draftFor(language, customer, text), known[language]);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ kind: 'wrong_name', text: words, start: text.indexOf(words) });
    if (fix !== '') expect(problem?.fix).toBe(fix);
  });

  it.each(rowsOf(RIGHT_NAMES))('in %s for %s may stand: %s', (language, customer, text) => {
    expect(findWrongName(draftFor(language, customer, text), known[language])).toEqual([]);
  });

  it('is right where the customer signs with the name, and where only the address bears it', () => {
    const mail = {
      newest: 'Where is my parcel?\n\nThanks,\nGemma',
      signature: '',
      language: 'en',
      hostility: { level: 0, score: 0, kinds: [], voices: 1, findings: [] },
      situation: 'question',
      thirdTime: false,
      repeat: false,
      earlier: [],
      urgent: false,
      asks: [],
      facts: [],
    } as const;
    expect(findWrongName(draftFor('en', 'Paul Deng', 'Hi Gemma,\n\nhere it is.', { mail }), known.en)).toEqual([]);
    const customer = { name: 'Paul Deng', address: 'gemma.deng@mail.example' };
    expect(findWrongName(draftFor('en', '', 'Hi Gemma,\n\nhere it is.', { customer }), known.en)).toEqual([]);
    const nameless = { name: '', address: 'gemma.deng@mail.example' };
    expect(findWrongName(draftFor('en', '', 'Hi Paul,\n\nhere it is.', { customer: nameless }), known.en)).toHaveLength(
      1,
    );
  });

  it('is never more than looked at, and what it finds stands in the text', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Language>('en', 'bg', 'ru', 'uk'),
        fc.oneof(fc.string(), fc.constantFrom('Мария Петрова', 'John Smith', 'Олена Ткач')),
        fc.array(
          fc.oneof(fc.string(), fc.constantFrom('Dear ', 'Здравейте, ', 'Иване', 'Mr. ', 'Петровна', '\n', ', ', '! ')),
        ),
        (language, customer, parts) => {
          const text = parts.join('');
          for (const { start, end, text: words } of findWrongName(draftFor(language, customer, text), known[language]))
            expect(text.slice(start, end)).toBe(words);
        },
      ),
    );
  });
});
