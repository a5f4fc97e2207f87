import { letters as bulgarian } from '../../../src/engine/languages/bg/letters';
import { letters as english } from '../../../src/engine/languages/en/letters';
import { letters as russian } from '../../../src/engine/languages/ru/letters';
import { letters as ukrainian } from '../../../src/engine/languages/uk/letters';
import { OCCASIONS, VOICES } from '../../../src/engine';
import type { Language, Letter, Occasion } from '../../../src/engine';
import { letterBroken } from '../../../src/engine/reply/compile-letter';
import { lettersVariables } from '../../../src/engine/reply/letters-variables';

const BY_LANGUAGE: Readonly<Record<Language, readonly Letter[]>> = {
  en: english,
  bg: bulgarian,
  ru: russian,
  uk: ukrainian,
};
const ALL = Object.values(BY_LANGUAGE).flat();
const EACH = ALL.map((letter) => [letter.id, letter] as const);

/** What a letter for an occasion must hold besides a greeting and a signature: steps of a good answer. */
const STEPS: Readonly<Record<Occasion, readonly string[]>> = {
  holding: ['acknowledge', 'next_step', 'contact'],
  hostile_our_fault: [
    'acknowledge',
    'personal',
    'apologise',
    'explain',
    'fix',
    'prevent',
    'next_step',
    'contact',
    'thanks',
  ],
  hostile_unclear: ['acknowledge', 'personal', 'next_step', 'limits', 'contact'],
  complaint: ['acknowledge', 'personal', 'apologise', 'fix', 'prevent', 'next_step', 'thanks'],
  defective: ['personal', 'apologise', 'fix', 'next_step', 'contact'],
  late_promise: ['acknowledge', 'personal', 'apologise', 'explain', 'fix', 'next_step', 'gesture'],
  refund: ['acknowledge', 'personal', 'apologise', 'fix', 'contact'],
  no_alternative: ['acknowledge', 'personal', 'limits', 'answer', 'contact'],
  repeat: ['acknowledge', 'personal', 'apologise', 'fix', 'next_step'],
  progress: ['acknowledge', 'answer', 'next_step'],
  solved: ['answer', 'prevent', 'close', 'thanks'],
  thanks: ['thanks', 'close'],
  question: ['answer', 'contact'],
  phone: ['explain', 'answer', 'next_step', 'contact'],
  boundary: ['acknowledge', 'personal', 'limits', 'next_step', 'contact'],
};

/** What no letter goes without; the rest is known, or left out with its sentence. */
const REQUIRED: Readonly<Record<Occasion, readonly string[]>> = {
  holding: ['by'],
  hostile_our_fault: ['fix', 'line'],
  hostile_unclear: ['line'],
  complaint: ['fix', 'line'],
  defective: ['fix', 'line'],
  late_promise: ['fix', 'line', 'promised'],
  refund: ['amount', 'line'],
  no_alternative: ['alternative', 'limits', 'line'],
  repeat: ['fix', 'line'],
  progress: ['news'],
  solved: ['news'],
  thanks: [],
  question: ['answer'],
  phone: ['number'],
  boundary: ['line'],
};
const SIGNED = ['agent.name', 'company', 'greeting'];

const sourceOf = ({ blocks }: Letter): string => blocks.map(({ text }) => text).join('\n');
/** All that a letter can say, every wording of it, without names of variables. */
const wordsOf = (letter: Letter): string =>
  sourceOf(letter)
    .replace(/\{\{vary ([^}]*)\}\}/g, '$1')
    .replace(/\{\{[^}]*\}\}/g, ' ')
    .replace(/"/g, ' ');

function runsOf(letter: Letter, length: number): readonly string[] {
  return sourceOf(letter)
    .split(/\{\{|\}\}|"/)
    .flatMap((piece) => {
      const words = piece.toLowerCase().match(/[a-zа-яёіїєґѝ’-]+/g) ?? [];
      return words.flatMap((_, at) => (at + length <= words.length ? [words.slice(at, at + length).join(' ')] : []));
    });
}

describe.each(Object.entries(BY_LANGUAGE))('the letters in %s', (language, letters) => {
  it('are one for every occasion in every voice, with ids that say so', () => {
    expect(letters.map(({ id }) => id)).toEqual(
      VOICES.flatMap((voice) => OCCASIONS.map((occasion) => `${occasion}.${language}.${voice}`)),
    );
  });

  it.each(OCCASIONS)('are two different letters for %s: no run of more than six words is the same', (occasion) => {
    const [one, other] = letters.filter((letter) => letter.occasion === occasion);
    const known = new Set(one === undefined ? [] : runsOf(one, 7));
    expect(other && runsOf(other, 7).filter((run) => known.has(run))).toEqual([]);
  });

  it('share no run of more than six words over both voices', () => {
    const warm = new Set(letters.filter(({ voice }) => voice === 'warm').flatMap((letter) => runsOf(letter, 7)));
    const formal = letters.filter(({ voice }) => voice === 'formal').flatMap((letter) => runsOf(letter, 7));
    expect(formal.filter((run) => warm.has(run))).toEqual([]);
  });
});

describe.each(EACH)('%s', (_, letter) => {
  const { occasion, language, voice } = letter;

  it('holds every step that its occasion calls for, between a greeting and a signature', () => {
    const roles = letter.blocks.map(({ role }) => role);
    expect(STEPS[occasion].filter((step) => !roles.some((role) => role === step))).toEqual([]);
    expect([roles[0], roles[roles.length - 1]]).toEqual(['greeting', 'sign_off']);
  });

  it('can be written, and needs what its occasion needs and no more', () => {
    expect(letterBroken(letter)).toBeUndefined();
    const required = lettersVariables(letter).flatMap(({ name, required }) => (required ? [name] : []));
    expect(required.filter((name) => !SIGNED.includes(name)).sort()).toEqual(REQUIRED[occasion]);
    expect(required.filter((name) => SIGNED.includes(name)).sort()).toEqual(
      voice === 'formal' ? SIGNED : ['agent.name', 'greeting'],
    );
  });

  it('varies its wording at two places or more', () => {
    expect(sourceOf(letter).match(/\{\{vary /g)?.length).toBeGreaterThanOrEqual(2);
  });

  it('holds no worn phrase, no excitement, no half apology and no foreign letters or quotes', () => {
    const words = wordsOf(letter);
    expect(words).not.toMatch(WORN);
    expect(words).not.toMatch(occasion === 'thanks' ? /!.*!/s : /!/);
    expect(words).not.toMatch(FOREIGN[language]);
    for (const sentence of words.split(/[.?!]/).filter((one) => APOLOGY.test(one))) expect(sentence).not.toMatch(IF);
  });

  it('shows nobody’s gender and writes the polite form with a capital letter', () => {
    for (const pattern of GENDERED[language]) expect(` ${wordsOf(letter)} `).not.toMatch(pattern);
  });
});

const WORN = new RegExp(
  [
    'inconvenience',
    'is important to us',
    'your (patience|understanding)',
    'please be advised',
    'hesitate to',
    'mistakes were made',
    'неудобств',
    'незручност',
    'очень важ',
    'дуже важлив',
    'за разбирането',
    'за розуміння',
    'за понимание',
    'вашето запитване е важно',
    'на протязі',
    'успоко',
    'заспокой',
  ].join('|'),
  'i',
);
const APOLOGY = /sorry|apolog|извин|прост(и|ите) |прощени|съжал|вибач|перепрош/i;
const IF = /(^|[^а-яёіїєґa-z])(if|ако|если|якщо)([^а-яёіїєґa-z]|$)/i;
const FOREIGN: Readonly<Record<Language, RegExp>> = {
  en: /[а-яёіїєґ«»„']/i,
  bg: /[a-zыэёіїєґ«»']/i,
  ru: /[a-zіїєґ„“']/i,
  uk: /[a-zыэъё„“'ʼ]/i,
};
const GENDERED: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [/\b(he|she|his|her|sir|madam)\b/i],
  bg: [/[^а-я](съм|бих) [а-я]+л(а|\/а)?[^а-я]/i, /[^а-яА-Я](вие|вас|ви|ваш[а-я]*)[^а-я]/],
  ru: [
    /[^а-яё]я [а-яё]+(л|ла|лся|лась)[^а-яё]/i,
    /[^а-яё](я|вы) ([а-яё]+ )?(рад|рада|должен|должна|готов|готова|сам|сама|признателен|признательна)[^а-яё]/i,
    /[^а-яёА-ЯЁ](вы|вас|вам|вами|ваш[а-я]*)[^а-яё]/,
  ],
  uk: [
    /[^а-яіїєґ](я|мною) [а-яіїєґ]+(в|ла|вся|лася)[^а-яіїєґ]/i,
    /[^а-яіїєґ](я|ви) ([а-яіїєґ]+ )?(радий|рада|мусив|мусила|готовий|готова|сам|сама|вдячний|вдячна)[^а-яіїєґ]/i,
    /[^а-яіїєґА-ЯІЇЄҐ](ви|вам|вас|ваш[а-яіїєґ]*)[^а-яіїєґ]/,
  ],
};
