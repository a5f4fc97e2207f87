import { stringsFor } from '../strings-for';

const en = stringsFor('en');
const ru = stringsFor('ru');

const LEVELS = [0, 1, 2, 3] as const;
const COUNTS = [1, 2, 5, 11, 21, 22];
const TOMORROW = '10:00 завтрашнего дня';
const spaced = (text: string): string => text.replace(/\u00a0/g, ' ');

/** Every plain text of a language with the path to it; functions are called below. */
function textsOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => textsOf(child, path === '' ? key : `${path}.${key}`));
}

const called: readonly (readonly [string, string])[] = [
  ...LEVELS.map((level) => ['heatOf', ru.heatOf(level)] as const),
  ...COUNTS.flatMap((n) => [
    ['coolStart', ru.coolStart(n, n)] as const,
    ['coolMiddle', ru.coolMiddle(n, n)] as const,
    ['dialLabel', ru.dialLabel(n, 0, n)] as const,
    ['ofShort', ru.ofShort(n, n)] as const,
    ['readyByTime', ru.readyByTime(n, n)] as const,
    ['readyByEmails', ru.readyByEmails(n)] as const,
    ['valuesLeft', ru.valuesLeft(n)] as const,
    ['announce', ru.announce({ say: 'start', minutes: n, emails: n })] as const,
    ['announce', ru.announce({ say: 'missing', count: n })] as const,
  ]),
  ['announce', ru.announce({ say: 'goes-on', answered: 2, emails: 5 })],
  ['announce', ru.announce({ say: 'answered', answered: 3, emails: 5 })],
  ['announce', ru.announce({ say: 'one-minute' })],
  ['announce', ru.announce({ say: 'end' })],
  ['announce', ru.announce({ say: 'early-end' })],
  ['announce', ru.announce({ say: 'unreadable' })],
  ['announce', ru.announce({ say: 'urgent' })],
  ['holdLine', ru.holdLine('16:30')],
  ['held', ru.held(TOMORROW, false)],
  ['held', ru.held(TOMORROW, true)],
  ['needs', ru.needs('Мария')],
  ['reply', ru.reply('Иван')],
  ['waitingSince', ru.waitingSince('9:12')],
  ['waitingDue', ru.waitingDue('9:12', '10:12')],
  ['hidden', ru.hidden('review_blackmail')],
  ...Object.values(ru.variable).map(({ missing }) => ['addValue', ru.addValue(missing)] as const),
];
const texts = [...textsOf(ru), ...called];

describe('The Russian words of the pane', () => {
  it('have every text that English has, in the same order', () => {
    const keys = (value: unknown) => textsOf(value).map(([path]) => path);
    expect(keys(ru)).toEqual(keys(en));
  });

  it('leave nothing empty that English fills, and fill nothing that English leaves empty', () => {
    const english = new Map(textsOf(en));
    expect(textsOf(ru).filter(([path, text]) => (text.trim() === '') !== (english.get(path) === ''))).toEqual([]);
  });

  it('leave no one-letter word behind at the end of a line', () => {
    // Announcements are heard, never seen; what is no longer than a button stands on one line.
    const seen = texts.filter(([path, text]) => text.length > 28 && !/announce|dialLabel|hidden/.test(path));
    expect(seen.filter(([, text]) => /[\s(«„][вскоуия] /i.test(text))).toEqual([]);
  });

  it.each(texts)('keep Latin letters for names of products only: %s', (_, text) => {
    expect(text.replace(/Outlook|Take Five/g, '')).not.toMatch(/[A-Za-z]/);
  });

  it.each(texts)('quote with «ёлочки», never raise their voice and hold no stray space: %s', (_, text) => {
    expect(text).not.toMatch(/["'“”„’!…]/);
    expect(text).not.toMatch(/\.\.|\s{2}|^\s|\s$| [,.;:—]/);
    expect(text.split('«').length).toBe(text.split('»').length);
  });

  it.each(texts)('write Вы and Ваш with a capital: %s', (_, text) => {
    expect(text).not.toMatch(/(^|[^а-яёА-ЯЁ])(вы|вас|вам|вами|ваш[а-я]*)([^а-яё]|$)/);
  });

  it.each(texts)('write ё: %s', (_, text) => {
    expect(text).not.toMatch(/еще|твердо|напряжен|подождет|ждет|живем|тепл|счет|все в порядке|все (уладить|решится)/i);
  });

  it.each(texts)('give neither the agent nor the customer a gender or a bad name: %s', (_, text) => {
    expect(text).not.toMatch(/(^|[^а-яё])(я|Вы) [а-яё]+(л|ла|лся|лась)([^а-яё]|$)/i);
    expect(text).not.toMatch(/спокоен|спокойна|готов([^ы]|$)|уверен|неадекват|скандал|хам([^а-яё]|$)|успокойтесь/i);
  });

  it('fit on the buttons', () => {
    const buttons = [
      ru.countOne,
      ru.undoCount,
      ru.open,
      ru.hold,
      ru.continue,
      ru.why,
      ru.allReplies,
      ru.showWords,
      ru.hideWords,
      ru.notHeated,
      ru.backToFive,
      ru.back,
      ru.keep,
      ru.skipThought,
      ru.openAsReply,
      ru.insert,
      ru.copy,
      ru.copied,
      ru.retry,
      ru.pickYourself,
      ru.reload,
      ru.download,
      ru.settingsReset,
      ru.welcomeStart,
      ru.welcomeLeaveOff,
      ru.muteConversation,
      ru.quietToday,
      ru.unhush,
      ru.exportAll,
      ru.forgetAll,
      ru.forgetKeep,
      ru.wrongVerdict,
      ru.saveFile,
      ...Object.values(ru.reason),
    ];
    expect(buttons.filter((button) => button.length > 28)).toEqual([]);
  });

  it('explain in one short line', () => {
    const lines = [
      ru.anyOther,
      ru.composeLine,
      ru.continueLine,
      ru.onlyYou,
      ru.noLetters,
      ru.noneLine,
      ru.copyByHand,
      ru.privacyLine,
      ru.readingLine,
      ru.unreadableLine,
      ru.brokenLine,
      ru.newerData,
      ru.brokenData,
      ru.settingsPrivacy,
      ru.thirdTime,
      ru.held(TOMORROW, false),
      ru.held('10:00', true),
      ru.holdLine(TOMORROW),
      ...Object.values(ru.kindReason),
      ...Object.values(ru.problem),
      ...Object.values(ru.situation),
      ...Object.values(ru.variable).map(({ hint }) => hint),
      ...Object.values(ru.letter).flatMap(({ title, why }) => [title, why]),
    ];
    expect(lines.filter((line) => line.length > 60)).toEqual([]);
  });

  it('explain first use, danger and data in lines of at most 64 characters', () => {
    const lines = [
      ru.outdatedTitle,
      ru.outdatedLine,
      ru.welcomeLine,
      ru.welcomeRead,
      ru.welcomeStays,
      ru.welcomeOff,
      ...ru.urgentSteps,
      ...Object.values(ru.hushed),
      ...Object.values(ru.text).flatMap(({ lines: about }) => about),
      ru.forgetLine,
      ru.settingsUrgentHint,
      ru.held(TOMORROW, true),
    ];
    expect(lines.filter((line) => line.length > 64)).toEqual([]);
  });

  it('say of danger what to do, calmly and to whoever reads it', () => {
    expect(ru.urgentSteps).toHaveLength(en.urgentSteps.length);
    expect(ru.urgentSteps.filter((step) => !/^(Прочитайте|Если|Сразу скажите|Ответьте)[^?]+\.$/.test(step))).toEqual(
      [],
    );
    expect(ru.urgentSteps.join(' ')).toContain('звоните по номеру\u00a0112');
    expect(ru.urgentSteps.join(' ')).not.toMatch(/(^|[^а-яё])(один|одна|сам|сама|должны|обязаны|срочно)([^а-яё]|$)/i);
    expect(ru.announce({ say: 'urgent' })).toContain(`${ru.urgentTitle}. `);
  });

  it('call the same thing by the same name', () => {
    expect(ru.text.export.title).toBe(ru.exportAll);
    expect(ru.text.report.title).toBe(ru.wrongVerdict);
    expect(ru.forgetTitle).toBe(`${ru.forgetAll}?`);
    expect(ru.welcomeLine.split(': ')[1]).toBe(ru.coolStart(5, 5).split(': ')[1]);
  });

  it('say „письмо“ of what the customer wrote and „ответ“ of what the agent writes, never „сообщение“', () => {
    expect(texts.filter(([, text]) => /сообщени/i.test(text))).toEqual([]);
    expect(
      [ru.welcomeLine, ru.welcomeRead, ru.announce({ say: 'urgent' })].filter((line) => !/письмо/i.test(line)),
    ).toEqual([]);
  });

  it('end every thought about the customer in a question', () => {
    const thoughts = [...Object.values(ru.thoughtAbout), ...ru.thoughts];
    expect(thoughts.filter((thought) => !thought.endsWith('?'))).toEqual([]);
  });
});

describe('Numbers in Russian', () => {
  it.each([
    [1, '1 минуту или 1 другое письмо'],
    [2, '2 минуты или 2 других письма'],
    [5, '5 минут или 5 других писем'],
    [11, '11 минут или 11 других писем'],
    [21, '21 минуту или 21 другое письмо'],
    [22, '22 минуты или 22 других письма'],
  ])('say in the accusative what a pause of %d waits for', (n, text) => {
    expect(spaced(ru.coolStart(n, n))).toBe(`Тон резкий, а письмо подождёт: ${text}.`);
  });

  it.each([
    [1, 'Ещё 1 ответ или 1 минута.'],
    [2, 'Ещё 2 ответа или 2 минуты.'],
    [5, 'Ещё 5 ответов или 5 минут.'],
    [11, 'Ещё 11 ответов или 11 минут.'],
    [21, 'Ещё 21 ответ или 21 минута.'],
    [22, 'Ещё 22 ответа или 22 минуты.'],
  ])('say what is left of %d', (n, text) => {
    expect(spaced(ru.coolMiddle(n, n))).toBe(text);
  });

  it.each([
    [1, 'Пауза: ещё 1 минута, ответов на другие письма 1 из 5'],
    [2, 'Пауза: ещё 2 минуты, ответов на другие письма 2 из 5'],
    [5, 'Пауза: ещё 5 минут, ответов на другие письма 5 из 5'],
    [11, 'Пауза: ещё 11 минут, ответов на другие письма 11 из 5'],
    [21, 'Пауза: ещё 21 минута, ответов на другие письма 21 из 5'],
    [22, 'Пауза: ещё 22 минуты, ответов на другие письма 22 из 5'],
  ])('name the dial at %d', (n, text) => {
    expect(spaced(ru.dialLabel(n, n, 5))).toBe(text);
  });

  it.each([
    [1, 'Прошла 1 минута.', 'Отвечено на 1 письмо.'],
    [2, 'Прошли 2 минуты.', 'Отвечено на 2 письма.'],
    [5, 'Прошло 5 минут.', 'Отвечено на 5 писем.'],
    [11, 'Прошло 11 минут.', 'Отвечено на 11 писем.'],
    [21, 'Прошла 21 минута.', 'Отвечено на 21 письмо.'],
    [22, 'Прошли 22 минуты.', 'Отвечено на 22 письма.'],
  ])('end a pause of %d', (n, passed, answered) => {
    expect(spaced(ru.readyByTime(n, n))).toBe(`${passed} ${answered}`);
    expect(spaced(ru.readyByTime(n, 0))).toBe(passed);
    expect(spaced(ru.readyByEmails(n))).toBe(`${answered} Хороший темп.`);
  });

  it.each([
    [1, 'Осталось заполнить 1 поле'],
    [2, 'Осталось заполнить 2 поля'],
    [5, 'Осталось заполнить 5 полей'],
    [11, 'Осталось заполнить 11 полей'],
    [21, 'Осталось заполнить 21 поле'],
    [22, 'Осталось заполнить 22 поля'],
  ])('count %d missing values', (n, text) => {
    expect(spaced(ru.valuesLeft(n))).toBe(text);
    expect(spaced(ru.announce({ say: 'missing', count: n }))).toBe(text);
  });

  it.each([
    [1, 1, '1 минута или 1 другое письмо.'],
    [5, 2, '5 минут или 2 других письма.'],
    [15, 11, '15 минут или 11 других писем.'],
  ])('announce a pause of %d minutes or %d emails', (minutes, emails, text) => {
    expect(spaced(ru.announce({ say: 'start', minutes, emails }))).toBe(
      `${ru.coolTitle(minutes)}. Тон письма резкий. ${text}`,
    );
  });
});

describe('A number in Russian', () => {
  it.each(texts)('never parts from its noun: %s', (_, text) => {
    expect(text).not.toMatch(/\d (минут|пис|друг|ответ(а|ов)?([^а-яё]|$)|пол)/);
  });
});

describe('Times and names in Russian', () => {
  it.each([
    ['9:12', 'Ждёт с\u00a09:12'],
    [ru.yesterday('9:12'), 'Ждёт со вчерашнего дня, 9:12'],
    [ru.onDay('2\u00a0ноября', '9:12'), 'Ждёт со\u00a02\u00a0ноября, 9:12'],
    [ru.onDay('12\u00a0ноября', '9:12'), 'Ждёт с\u00a012\u00a0ноября, 9:12'],
    [ru.onDay('22\u00a0ноября', '9:12'), 'Ждёт с\u00a022\u00a0ноября, 9:12'],
  ])('say since when: %s', (when, text) => {
    expect(ru.waitingSince(when)).toBe(text);
    expect(ru.waitingDue(when, '10:12')).toBe(`${text}, ответ до\u00a010:12`);
  });

  it('promise an answer by a time today or tomorrow', () => {
    expect(ru.holdLine('16:30')).toBe('«Напишу Вам до\u00a016:30».');
    expect(ru.holdLine(TOMORROW)).toBe('«Напишу Вам до\u00a010:00 завтрашнего дня».');
    expect(ru.held('16:30', false)).toBe('Промежуточный ответ открыт, срок до\u00a016:30');
    expect(ru.held(TOMORROW, true)).toBe('Промежуточный ответ отправлен, срок до\u00a010:00 завтрашнего дня');
  });

  it('never inflect a name in a heading', () => {
    expect([ru.needs('Мария'), ru.needs('')]).toEqual(['Суть письма', 'Суть письма']);
    expect([ru.reply('Иван'), ru.reply('')]).toEqual(['Варианты ответа', 'Варианты ответа']);
  });

  it('name hidden words by their kind', () => {
    expect(ru.hidden('insult')).toBe('Скрытые слова, оскорбление. Показать');
  });
});
