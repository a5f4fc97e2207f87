import { LANGUAGES } from '../../src/engine';
import type { Announcement } from '../../src/engine';
import { stringsFor } from '../strings-for';

const en = stringsFor('en');
const uk = stringsFor('uk');

const COUNTS = [1, 2, 5, 11, 21, 22];
const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

const ANNOUNCEMENTS: readonly Announcement[] = [
  { say: 'start', minutes: 5, emails: 5 },
  { say: 'goes-on', answered: 2, emails: 5 },
  { say: 'answered', answered: 3, emails: 5 },
  { say: 'one-minute' },
  { say: 'end' },
  { say: 'early-end' },
  { say: 'missing', count: 2 },
  { say: 'unreadable' },
  { say: 'urgent' },
];

/** Every text with the place where it stands; functions are called with counts and with words. */
function textsOf(value: unknown, place: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value === 'function') {
    const call = value as (...given: readonly unknown[]) => unknown;
    if (place === '.announce') return ANNOUNCEMENTS.map((a) => [place, String(call(a))] as const);
    if (place === '.hidden') return Object.keys(uk.kind).map((kind) => [place, String(call(kind))] as const);
    return [...COUNTS.map((count) => call(count, count, count)), call('10:00', '11:00', 3)].map(
      (text) => [place, String(text)] as const,
    );
  }
  return Object.entries(value as object).flatMap(([key, inner]) => textsOf(inner, `${place}.${key}`));
}

const texts = textsOf(uk, '');
// Greeting, name, company and order need no hint.
const said = texts.filter(([place, text]) => !(place.endsWith('.hint') && text === ''));

describe('the Ukrainian strings', () => {
  it('have the keys of the English ones, in the same order', () => {
    const keys = (value: unknown): unknown =>
      typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, keys(inner)]))
        : typeof value;
    expect(keys(uk)).toEqual(keys(en));
    expect(JSON.stringify(keys(uk))).toBe(JSON.stringify(keys(en)));
    expect(Object.keys(uk.languages).sort()).toEqual([...LANGUAGES].sort());
    expect(uk.thoughts).toHaveLength(en.thoughts.length);
  });

  it('are empty nowhere but where English gives no hint', () => {
    expect(said.filter(([, text]) => text.trim() === '' || text !== text.trim())).toEqual([]);
    const hints = (of: typeof en): string[] =>
      Object.entries(of.variable)
        .filter(([, { hint }]) => hint === '')
        .map(([name]) => name);
    expect(hints(uk)).toEqual(hints(en));
  });

  it('hold no Latin letter but in the names Outlook and Take Five', () => {
    const foreign = said.filter(([, text]) => /[a-z]/i.test(text.replace(/Outlook|Take Five/g, '')));
    expect(foreign).toEqual([]);
  });

  it('leave no one-letter word behind at the end of a line', () => {
    // Announcements are heard, never seen; what is no longer than a button stands on one line.
    const seen = said.filter(([path, text]) => text.length > 28 && !/announce|dialLabel|hidden/.test(path));
    expect(seen.filter(([, text]) => /[\s(«„][взсуоійая] /i.test(text))).toEqual([]);
  });

  it('hold no Russian letter', () => {
    expect(said.filter(([, text]) => /[ыэъё]/i.test(text))).toEqual([]);
  });

  it('use «…» and ’ and raise no voice', () => {
    expect(said.filter(([, text]) => /["'ʼ“”„!]|\.\.\.|--| —/.test(text))).toEqual([]);
  });

  it('never judge the customer nor order the agent to be calm', () => {
    const words = /неадекват|скандал|заспокой|хам|агресив|токсич|получи|слідуюч|на протязі/i;
    expect(said.filter(([, text]) => words.test(text))).toEqual([]);
  });

  it('address the agent as «Ви» with a capital', () => {
    expect(said.filter(([, text]) => /(^|[\s«,.])(ви|вас|вам|вами|ваш[а-яіїєґ]*)(?=[\s».,]|$)/.test(text))).toEqual([]);
  });

  it('leave the agent’s gender open', () => {
    expect(said.filter(([, text]) => /(^|\s)(я|Я|Ви) [а-яіїєґ]+(ний|на|в|ла|вся|лася)(?=[\s.,]|$)/.test(text))).toEqual(
      [],
    );
    expect(said.filter(([, text]) => /спокійн(ий|а) (і|та|,)/.test(text))).toEqual([]);
  });

  it('keep buttons within 28 characters and lines within 64', () => {
    const buttons = [
      uk.countOne,
      uk.undoCount,
      uk.open,
      uk.hold,
      uk.continue,
      uk.why,
      uk.allReplies,
      uk.showWords,
      uk.hideWords,
      uk.notHeated,
      uk.backToFive,
      uk.back,
      ...Object.values(uk.reason),
      uk.keep,
      uk.skipThought,
      uk.openAsReply,
      uk.insert,
      uk.copy,
      uk.retry,
      uk.pickYourself,
      uk.reload,
      uk.download,
      uk.settingsReset,
      uk.welcomeStart,
      uk.welcomeLeaveOff,
      uk.muteConversation,
      uk.quietToday,
      uk.unhush,
      uk.exportAll,
      uk.forgetAll,
      uk.forgetKeep,
      uk.wrongVerdict,
      uk.saveFile,
      ...Object.values(uk.letter).map(({ title }) => title),
    ];
    expect(buttons.filter((text) => text.length > 28)).toEqual([]);
    const lines = said.filter(([place]) => !place.includes('thought') && !/announce|dialLabel|leadNote/.test(place));
    expect(lines.filter(([, text]) => text.length > 64)).toEqual([]);
  });

  it('say of danger what to do, calmly and to whoever reads it', () => {
    const steps = uk.urgentSteps;
    expect(steps).toHaveLength(en.urgentSteps.length);
    expect(steps.filter((step) => !/^(Прочитайте|Якщо|Одразу скажіть|Відповідайте)[^?]+\.$/.test(step))).toEqual([]);
    expect(steps.join(' ')).toContain('телефонуйте за номером\u00a0112');
    expect(
      steps.filter((step) => /(^|\s)(сам|сама|один|одна|повинні|мусите|терміново)(?=[\s.,]|$)/i.test(step)),
    ).toEqual([]);
    expect(uk.announce({ say: 'urgent' })).toContain(`${uk.urgentTitle}. `);
  });

  it('call the same thing by the same name', () => {
    expect(uk.text.export.title).toBe(uk.exportAll);
    expect(uk.text.report.title).toBe(uk.wrongVerdict);
    expect(uk.forgetTitle).toBe(`${uk.forgetAll}?`);
    expect(uk.welcomeLine.split(': ')[1]).toBe(uk.coolStart(5, 5).split(': ')[1]);
    expect(said.filter(([, text]) => /лишит|лишат|лишайт/i.test(text.replace(/[Зз]алиш/g, '')))).toEqual([]);
    expect(said.filter(([, text]) => /повідомлення|мейл/i.test(text))).toEqual([]);
  });

  it('keep headings free of inflected names', () => {
    expect(uk.needs('Марія')).toBe(uk.needs(''));
    expect(uk.reply('Марія')).toBe(uk.reply(''));
  });
});

describe('a number in Ukrainian', () => {
  it.each([
    [1, 'Тон різкий. Лист зачекає: 1 хвилину або 1 інший лист.'],
    [2, 'Тон різкий. Лист зачекає: 2 хвилини або 2 інші листи.'],
    [5, 'Тон різкий. Лист зачекає: 5 хвилин або 5 інших листів.'],
    [11, 'Тон різкий. Лист зачекає: 11 хвилин або 11 інших листів.'],
    [21, 'Тон різкий. Лист зачекає: 21 хвилину або 21 інший лист.'],
    [22, 'Тон різкий. Лист зачекає: 22 хвилини або 22 інші листи.'],
  ])('of %d takes the accusative while the email waits', (count, sentence) => {
    expect(plain(uk.coolStart(count, count))).toBe(sentence);
  });

  it.each([
    [1, 'Ще 1 лист або 1 хвилина.'],
    [2, 'Ще 2 листи або 2 хвилини.'],
    [5, 'Ще 5 листів або 5 хвилин.'],
    [11, 'Ще 11 листів або 11 хвилин.'],
    [21, 'Ще 21 лист або 21 хвилина.'],
    [22, 'Ще 22 листи або 22 хвилини.'],
  ])('of %d takes the nominative later in the pause', (count, sentence) => {
    expect(plain(uk.coolMiddle(count, count))).toBe(sentence);
  });

  it.each([
    [1, 'Минула 1 хвилина. Надіслано 1 відповідь.'],
    [2, 'Минуло 2 хвилини. Надіслано 2 відповіді.'],
    [5, 'Минуло 5 хвилин. Надіслано 5 відповідей.'],
    [11, 'Минуло 11 хвилин. Надіслано 11 відповідей.'],
    [21, 'Минула 21 хвилина. Надіслано 21 відповідь.'],
    [22, 'Минуло 22 хвилини. Надіслано 22 відповіді.'],
  ])('of %d agrees with its verb', (count, sentence) => {
    expect(plain(uk.readyByTime(count, count))).toBe(sentence);
  });

  it.each([
    [1, 'Заповніть ще 1 поле'],
    [2, 'Заповніть ще 2 поля'],
    [5, 'Заповніть ще 5 полів'],
    [11, 'Заповніть ще 11 полів'],
    [21, 'Заповніть ще 21 поле'],
    [22, 'Заповніть ще 22 поля'],
  ])('of %d says how many fields are left', (count, sentence) => {
    expect(plain(uk.valuesLeft(count))).toBe(sentence);
    expect(plain(uk.announce({ say: 'missing', count }))).toBe(sentence);
  });

  it('stands in the other sentences too', () => {
    expect(plain(uk.readyByTime(5, 0))).toBe('Минуло 5 хвилин.');
    expect(plain(uk.readyByEmails(5))).toBe('Надіслано 5 відповідей. Гарний темп.');
    expect(plain(uk.readyByEmails(1))).toBe('Надіслано 1 відповідь. Гарний темп.');
    expect(plain(uk.dialLabel(4, 2, 5))).toBe('Пауза: ще 4 хвилини, відповіді на інші листи: 2 з 5');
    expect(plain(uk.announce({ say: 'start', minutes: 1, emails: 1 }))).toBe(
      'Невелика пауза. Тон листа різкий. 1 хвилина або 1 інший лист.',
    );
    expect(uk.announce({ say: 'answered', answered: 3, emails: 5 })).toBe('Відповідей: 3 з 5.');
  });

  it('never parts from its noun', () => {
    expect(uk.coolStart(5, 5)).toContain('5\u00a0хвилин');
    expect(uk.coolMiddle(2, 2)).toContain('2\u00a0листи');
    expect(said.filter(([, text]) => /\d (хвилин|лист|інш|відповід|пол)/.test(text))).toEqual([]);
  });
});

describe('a sentence with a word in it', () => {
  it('promises an hour', () => {
    expect(plain(uk.holdLine('16:30'))).toBe('«Напишу Вам до 16:30».');
    expect(plain(uk.holdLine('10:00 завтра'))).toBe('«Напишу Вам до 10:00 завтра».');
    expect(plain(uk.held('16:30', false))).toBe('Проміжну відповідь відкрито, термін до 16:30');
    expect(plain(uk.held('10:00 завтра', true))).toBe('Проміжну відповідь надіслано, термін до 10:00 завтра');
  });

  it('says since when the email waits', () => {
    expect(uk.waitingSince('9:12')).toBe('Чекає з\u00a09:12');
    expect(uk.waitingSince(uk.yesterday('9:12'))).toBe('Чекає з\u00a0учора, 9:12');
    expect(uk.waitingDue(uk.onDay('12\u00a0листопада', '9:12'), '10:12')).toBe(
      'Чекає з\u00a012\u00a0листопада, 9:12, відповідь до\u00a010:12',
    );
  });

  it.each([
    ['greeting', 'Додайте привітання'],
    ['customer.given', 'Додайте ім’я клієнта'],
    ['agent.name', 'Додайте своє ім’я'],
    ['company', 'Додайте найменування компанії'],
    ['order', 'Додайте номер замовлення'],
    ['by', 'Додайте час'],
    ['line', 'Додайте свій рядок'],
    ['answer', 'Додайте відповідь по суті'],
    ['fix', 'Додайте наступний крок'],
  ] as const)('asks for a missing %s in the accusative', (variable, sentence) => {
    expect(uk.addValue(uk.variable[variable].missing)).toBe(sentence);
  });

  it('names a hidden phrase by its kind', () => {
    expect(uk.hidden('insult')).toBe('Приховані слова, образа. Показати');
  });
});
