import { stringsFor } from '../strings-for';

const en = stringsFor('en');
const bg = stringsFor('bg');

const LEVELS = [0, 1, 2, 3] as const;
const COUNTS = [1, 2, 5, 21];
const TOMORROW = '10:00\u00a0ч. утре';
const spaced = (text: string): string => text.replace(/\u00a0/g, ' ');

/** Every plain text of a language with the path to it; functions are called below. */
function textsOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => textsOf(child, path === '' ? key : `${path}.${key}`));
}

const called: readonly (readonly [string, string])[] = [
  ...LEVELS.map((level) => ['heatOf', bg.heatOf(level)] as const),
  ...COUNTS.flatMap((n) => [
    ['coolStart', bg.coolStart(n, n)] as const,
    ['coolMiddle', bg.coolMiddle(n, n)] as const,
    ['dialLabel', bg.dialLabel(n, 0, n)] as const,
    ['readyByTime', bg.readyByTime(n, n)] as const,
    ['readyByEmails', bg.readyByEmails(n)] as const,
    ['valuesLeft', bg.valuesLeft(n)] as const,
    ['announce', bg.announce({ say: 'start', minutes: n, emails: n })] as const,
    ['announce', bg.announce({ say: 'missing', count: n })] as const,
  ]),
  ['announce', bg.announce({ say: 'goes-on', answered: 2, emails: 5 })],
  ['announce', bg.announce({ say: 'answered', answered: 3, emails: 5 })],
  ['announce', bg.announce({ say: 'one-minute' })],
  ['announce', bg.announce({ say: 'end' })],
  ['announce', bg.announce({ say: 'early-end' })],
  ['announce', bg.announce({ say: 'unreadable' })],
  ['announce', bg.announce({ say: 'urgent' })],
  ['holdLine', bg.holdLine('16:30\u00a0ч.')],
  ['held', bg.held('16:30\u00a0ч.', false)],
  ['held', bg.held(TOMORROW, true)],
  ['needs', bg.needs('Мария')],
  ['needs', bg.needs('')],
  ['reply', bg.reply('Иван')],
  ['reply', bg.reply('')],
  ['waitingDue', bg.waitingDue('9:12', '10:12')],
  ...Object.values(bg.variable).map(({ missing }) => ['addValue', bg.addValue(missing)] as const),
];
const texts = [...textsOf(bg), ...called];

describe('The Bulgarian words of the pane', () => {
  it('have every text that English has', () => {
    const keys = (value: unknown) => textsOf(value).map(([path]) => path);
    expect(keys(bg)).toEqual(keys(en));
  });

  it('leave nothing empty that English fills', () => {
    const english = new Map(textsOf(en));
    expect(textsOf(bg).filter(([path, text]) => text.trim() === '' && english.get(path) !== '')).toEqual([]);
  });

  it.each(texts)('keep Latin letters for names of products only: %s', (_, text) => {
    expect(text.replace(/Outlook|Take Five/g, '')).not.toMatch(/[A-Za-z]/);
  });

  it.each(texts)('quote as Bulgarians do and never raise their voice: %s', (_, text) => {
    expect(text).not.toMatch(/["'!«»…]/);
    expect(text).not.toMatch(/\.\.|\s{2}|^\s|\s$/);
  });

  it('leave no one-letter word behind at the end of a line', () => {
    // Announcements are heard, never seen; what is no longer than a button stands on one line.
    const seen = texts.filter(([path, text]) => text.length > 28 && !/announce|dialLabel|hidden/.test(path));
    expect(seen.filter(([, text]) => /[\s(«„][всоиукаѝ] /i.test(text))).toEqual([]);
  });

  it.each(texts)('write Вие with a capital: %s', (_, text) => {
    expect(text).not.toMatch(/(^|[^а-я])(вие|вас|ви|ваш[а-я]*)([^а-я]|$)/);
  });

  it('fit on the buttons', () => {
    const buttons = [
      bg.countOne,
      bg.undoCount,
      bg.open,
      bg.hold,
      bg.continue,
      bg.why,
      bg.allReplies,
      bg.showWords,
      bg.hideWords,
      bg.notHeated,
      bg.backToFive,
      bg.back,
      bg.keep,
      bg.skipThought,
      bg.openAsReply,
      bg.insert,
      bg.copy,
      bg.copied,
      bg.retry,
      bg.pickYourself,
      bg.reload,
      bg.download,
      bg.settingsReset,
      bg.welcomeStart,
      bg.welcomeLeaveOff,
      bg.muteConversation,
      bg.quietToday,
      bg.unhush,
      bg.exportAll,
      bg.forgetAll,
      bg.forgetKeep,
      bg.wrongVerdict,
      bg.saveFile,
      ...Object.values(bg.reason),
    ];
    expect(buttons.filter((button) => button.length > 28)).toEqual([]);
  });

  it('explain in one short line', () => {
    const lines = [
      bg.anyOther,
      bg.composeLine,
      bg.whyLine,
      bg.continueLine,
      bg.onlyYou,
      bg.noLetters,
      bg.copyByHand,
      bg.privacyLine,
      bg.readingLine,
      bg.unreadableLine,
      bg.newerData,
      bg.brokenData,
      bg.settingsPrivacy,
      bg.thirdTime,
      bg.held(TOMORROW, false),
      bg.held(TOMORROW, true),
      bg.holdLine(TOMORROW),
      ...Object.values(bg.kindReason),
      ...Object.values(bg.problem),
      ...Object.values(bg.situation),
      ...Object.values(bg.variable).map(({ hint }) => hint),
      ...Object.values(bg.letter).flatMap(({ title, why }) => [title, why]),
    ];
    expect(lines.filter((line) => line.length > 60)).toEqual([]);
  });

  it('explain first use, danger and data in lines of at most 64 characters', () => {
    const lines = [
      bg.outdatedTitle,
      bg.outdatedLine,
      bg.welcomeLine,
      bg.welcomeRead,
      bg.welcomeStays,
      bg.welcomeOff,
      ...bg.urgentSteps,
      ...Object.values(bg.hushed),
      ...Object.values(bg.text).flatMap(({ lines: about }) => about),
      bg.forgetLine,
      bg.settingsUrgentHint,
    ];
    expect(lines.filter((line) => line.length > 64)).toEqual([]);
  });

  it('say of danger what to do, calmly and to whoever reads it', () => {
    expect(bg.urgentSteps).toHaveLength(en.urgentSteps.length);
    expect(bg.urgentSteps.filter((step) => !/^(Прочетете|Ако|Кажете|Отговорете)[^?]+\.$/.test(step))).toEqual([]);
    expect(bg.urgentSteps.join(' ')).toContain('обадете се на\u00a0112');
    expect(bg.urgentSteps.join(' ')).not.toMatch(
      /(^|[^а-я])(сам|сама|сами|длъжен|длъжна|трябва|задължително)([^а-я]|$)/i,
    );
    expect(bg.announce({ say: 'urgent' })).toContain(`${bg.urgentTitle}. `);
    expect(bg.settingsUrgent.toLowerCase()).toContain(bg.urgentTitle.toLowerCase());
  });

  it('call the same thing by the same name', () => {
    expect(bg.text.export.title).toBe(bg.exportAll);
    expect(bg.text.report.title).toBe(bg.wrongVerdict);
    expect(Object.values(bg.hushed).map((line) => line.slice(0, -1))).toEqual([bg.muteConversation, bg.quietToday]);
    expect(bg.welcomeLine.split(': ')[1]).toBe(bg.coolStart(5, 5).split(': ')[1]);
  });

  it('keep the agent’s word „писмо“ for the reply and „имейл“ for what the customer wrote', () => {
    const aboutEmails = [
      bg.welcomeLine,
      bg.welcomeRead,
      bg.forgetLine,
      bg.announce({ say: 'urgent' }),
      ...bg.urgentSteps,
    ];
    expect(aboutEmails.filter((line) => /писмо|писма|съобщени/i.test(line))).toEqual([]);
  });
});

describe('Numbers in Bulgarian', () => {
  it.each([
    [1, 'Имейлът е с остър тон и може да почака: 1 минута или 1 друг имейл.'],
    [2, 'Имейлът е с остър тон и може да почака: 2 минути или 2 други имейла.'],
    [5, 'Имейлът е с остър тон и може да почака: 5 минути или 5 други имейла.'],
    [21, 'Имейлът е с остър тон и може да почака: 21 минути или 21 други имейла.'],
  ])('start a pause of %d', (n, text) => {
    expect(spaced(bg.coolStart(n, n))).toBe(text);
  });

  it.each([
    [1, 'Още 1 имейл или 1 минута.'],
    [2, 'Още 2 имейла или 2 минути.'],
    [5, 'Още 5 имейла или 5 минути.'],
    [21, 'Още 21 имейла или 21 минути.'],
  ])('say what is left of %d', (n, text) => {
    expect(spaced(bg.coolMiddle(n, n))).toBe(text);
  });

  it.each([
    [1, 'Пауза: остава 1 минута, отговорено на 1 от 5 други имейла'],
    [2, 'Пауза: остават 2 минути, отговорено на 2 от 5 други имейла'],
    [5, 'Пауза: остават 5 минути, отговорено на 5 от 5 други имейла'],
    [21, 'Пауза: остават 21 минути, отговорено на 21 от 5 други имейла'],
  ])('name the dial at %d', (n, text) => {
    expect(spaced(bg.dialLabel(n, n, 5))).toBe(text);
  });

  it.each([
    [1, 'Мина 1 минута, а 1 имейл вече има отговор.', '1 имейл вече има отговор. Добро темпо.'],
    [2, 'Минаха 2 минути, а 2 имейла вече имат отговор.', '2 имейла вече имат отговор. Добро темпо.'],
    [5, 'Минаха 5 минути, а 5 имейла вече имат отговор.', '5 имейла вече имат отговор. Добро темпо.'],
    [21, 'Минаха 21 минути, а 21 имейла вече имат отговор.', '21 имейла вече имат отговор. Добро темпо.'],
  ])('end a pause of %d', (n, byTime, byEmails) => {
    expect(spaced(bg.readyByTime(n, n))).toBe(byTime);
    expect(spaced(bg.readyByEmails(n))).toBe(byEmails);
  });

  it('leave out the emails that nobody answered', () => {
    expect(spaced(bg.readyByTime(5, 0))).toBe('Минаха 5 минути.');
  });

  it.each([
    [1, 'Попълнете още 1 поле'],
    [2, 'Попълнете още 2 полета'],
    [5, 'Попълнете още 5 полета'],
    [21, 'Попълнете още 21 полета'],
  ])('count %d missing values', (n, text) => {
    expect(spaced(bg.valuesLeft(n))).toBe(text);
    expect(spaced(bg.announce({ say: 'missing', count: n }))).toBe(text);
  });

  it.each(texts)('never part from their noun: %s', (_, text) => {
    expect(text).not.toMatch(/\d (минут|имейл|друг|поле)/);
  });
});

describe('Times and names in Bulgarian', () => {
  it.each([
    ['16:30\u00a0ч.', '„Ще Ви пиша до\u00a016:30\u00a0ч.“'],
    ['10:00\u00a0ч. утре', '„Ще Ви пиша до\u00a010:00\u00a0ч. утре.“'],
  ])('promise an answer by %s with one full stop', (by, text) => {
    expect(bg.holdLine(by)).toBe(text);
  });

  it('say of the holding reply whether it was sent or only opened', () => {
    expect(bg.held('16:30\u00a0ч.', true)).toBe('Междинният отговор е изпратен, срокът е\u00a016:30\u00a0ч.');
    expect(bg.held(TOMORROW, false)).toBe(`Междинният отговор е отворен, срокът е\u00a0${TOMORROW}`);
  });

  it.each([
    ['9:12', 'Чака от\u00a09:12\u00a0ч.'],
    [bg.yesterday('9:12'), 'Чака от\u00a0вчера, 9:12\u00a0ч.'],
    [bg.onDay('12\u00a0ноември', '9:12'), 'Чака от\u00a012\u00a0ноември, 9:12\u00a0ч.'],
  ])('say since when: %s', (when, text) => {
    expect(bg.waitingSince(when)).toBe(text);
  });

  it('name the customer in the base form and do without a name', () => {
    expect([bg.needs('Мария'), bg.needs('')]).toEqual(['Кое е важно за Мария', 'Кое е важно']);
    expect([bg.reply('Иван'), bg.reply('')]).toEqual(['Отговор до Иван', 'Отговор']);
  });

  it.each([
    ['insult', 'Скрити думи, обида. Покажи'],
    ['legal_threat', 'Скрити думи, заплаха със съд. Покажи'],
  ] as const)('name hidden words by their kind: %s', (kind, text) => {
    expect(bg.hidden(kind)).toBe(text);
  });
});
