import fc from 'fast-check';
import { dayOf, DEFAULT_SETTINGS, EMPTY_JOURNAL, EMPTY_MEMORY } from '../../../src/engine';
import type { CoolDown, Day, DaySources, Memory, PromiseMark } from '../../../src/engine';
import { anyMemory } from '../memory/memory-arbitrary';
import { aJournal, anyJournal, DAY, key, MINUTE, NOW, OFFSET } from './a-journal';

const HOUR = 60 * MINUTE;
const memory = (more: Partial<Memory>): Memory => ({ ...EMPTY_MEMORY, ...more });
const day = (more: Partial<DaySources> = {}, now = NOW): Day =>
  dayOf(
    {
      journal: EMPTY_JOURNAL,
      memory: EMPTY_MEMORY,
      used: [],
      settings: DEFAULT_SETTINGS,
      utcOffsetMinutes: OFFSET,
      ...more,
    },
    now,
  );

describe('a day on which nothing was opened', () => {
  it('has nothing but its dates', () => {
    const { trend, ...rest } = day();
    expect(rest).toEqual({
      at: Date.UTC(2026, 10, 19, 22),
      hot: [0, 0, 0],
      pauses: { full: 0, running: 0, early: {}, none: 0 },
      answers: { count: 0, within: 0 },
      promises: { kept: 0, late: 0, open: 0 },
      causes: [],
      saved: 0,
    });
    expect(trend).toHaveLength(14);
    expect(trend[0]).toEqual({ at: Date.UTC(2026, 10, 6, 22), count: 0, within: 0 });
    expect(trend[13]?.at).toBe(rest.at);
  });
});

describe('heated emails of the day', () => {
  const opened = [
    { level: 1 as const },
    { level: 2 as const, hot: true },
    { level: 3 as const, hot: true },
    { level: 3 as const, hot: true },
    { level: 0 as const },
  ];

  it('are counted by how heated they are', () => {
    expect(day({ journal: aJournal(...opened) }).hot).toEqual([1, 1, 2]);
  });

  it('are those opened first since the agent’s midnight', () => {
    const midnight = Date.UTC(2026, 10, 19, 22);
    const journal = aJournal({ level: 2, seenAt: midnight - 1 }, { level: 2, seenAt: midnight });
    expect(day({ journal }).hot).toEqual([0, 1, 0]);
  });

  it('are none that the agent called not heated', () => {
    const journal = aJournal({ level: 3, hot: true });
    expect(day({ journal, memory: memory({ notHeated: { [key(100)]: NOW } }) })).toMatchObject({
      hot: [0, 0, 0],
      pauses: { none: 0 },
    });
  });
});

describe('pauses of the day', () => {
  const pause = (message: string, more: Partial<CoolDown>): Record<string, CoolDown> => ({
    [message]: {
      message,
      conversation: `c-${message}`,
      sender: 's',
      level: 2,
      startedAt: NOW - HOUR,
      joined: {},
      answered: {},
      undone: {},
      ...more,
    },
  });

  it('lasted to the end, run, or were ended early for a reason', () => {
    const coolDowns = {
      ...pause('a', {}),
      ...pause('b', { endedAt: NOW - HOUR + MINUTE }),
      ...pause('d', { startedAt: NOW - MINUTE }),
      ...pause('e', { skipped: { at: NOW, reason: 'calm' } }),
      ...pause('f', { skipped: { at: NOW, reason: 'calm' } }),
      ...pause('g', { skipped: { at: NOW, reason: 'urgent' } }),
      ...pause('h', { startedAt: NOW - DAY }),
    };
    expect(day({ memory: memory({ coolDowns }) }).pauses).toEqual({
      full: 2,
      running: 1,
      early: { calm: 2, urgent: 1 },
      none: 0,
    });
  });

  it('are missing for heated emails that started or joined none', () => {
    const coolDowns = pause(key(100), { joined: { [key(101)]: 'c' } });
    const journal = aJournal({ hot: true }, { hot: true }, { hot: true }, { hot: false });
    expect(day({ journal, memory: memory({ coolDowns }) }).pauses.none).toBe(1);
  });
});

describe('first answers of the day', () => {
  const answered = (minutes: number, more = {}) => ({ receivedAt: NOW - minutes * MINUTE, answeredAt: NOW, ...more });

  it('are counted with the time in the middle, and those that came in time', () => {
    const journal = aJournal(answered(10), answered(60), answered(61), answered(200));
    expect(day({ journal }).answers).toEqual({ count: 4, within: 2, medianMinutes: 61 });
    expect(day({ journal, settings: { ...DEFAULT_SETTINGS, targetMinutes: 200 } }).answers.within).toBe(4);
  });

  it('are reckoned in working hours: what came at night waits from the morning on', () => {
    const night = Date.UTC(2026, 10, 20, 1);
    const nine = Date.UTC(2026, 10, 20, 7);
    const journal = aJournal({ receivedAt: night, answeredAt: nine + 12 * MINUTE });
    expect(day({ journal }).answers).toEqual({ count: 1, within: 1, medianMinutes: 12 });
    const settings = { ...DEFAULT_SETTINGS, workDays: [] };
    expect(day({ journal, settings }).answers.medianMinutes).toBe(6 * 60 + 12);
  });

  it('count once for several emails of a conversation, by the one that waited longest', () => {
    const one = { conversation: key(5) };
    expect(day({ journal: aJournal(answered(10, one), answered(90, one)) }).answers).toEqual({
      count: 1,
      within: 0,
      medianMinutes: 90,
    });
  });

  it('are none for emails without a date', () => {
    const [[id, mail] = [key(1), undefined]] = Object.entries(aJournal({ answeredAt: NOW }).mails);
    if (mail === undefined) throw new Error('no email');
    const { receivedAt: _, ...undated } = mail;
    expect(day({ journal: { version: 1, mails: { [id]: undated } } }).answers.count).toBe(0);
  });

  it('are letters that were used for the customer, as long as no send event was ever heard', () => {
    const journal = aJournal({ receivedAt: NOW - 20 * MINUTE, sender: key(7) });
    const used = [
      { to: key(7), occasion: 'question' as const, at: NOW - 30 * MINUTE },
      { to: key(8), occasion: 'question' as const, at: NOW - 15 * MINUTE },
      { to: key(7), occasion: 'holding' as const, at: NOW - 5 * MINUTE },
      { to: key(7), occasion: 'question' as const, at: NOW },
    ];
    expect(day({ journal, used }).answers).toEqual({ count: 1, within: 1, medianMinutes: 15 });
    expect(day({ journal, used, memory: memory({ sendEventsSince: NOW - 10 * MINUTE }) }).answers.count).toBe(0);
    expect(day({ journal, used, memory: memory({ sendEventsSince: NOW }) }).answers.count).toBe(1);
  });
});

describe('the trend', () => {
  it('has each of the last fourteen days on the agent’s clock, today last', () => {
    const on = (days: number, minutes: number) => ({
      receivedAt: NOW - days * DAY - minutes * MINUTE,
      answeredAt: NOW - days * DAY,
    });
    const { trend, answers } = day({ journal: aJournal(on(0, 5), on(1, 30), on(1, 50), on(10, 70), on(14, 5)) });
    expect(trend.map(({ medianMinutes }) => medianMinutes)).toEqual([
      ...Array.from({ length: 3 }, () => undefined),
      70,
      ...Array.from({ length: 8 }, () => undefined),
      40,
      5,
    ]);
    expect(trend.reduce((sum, { count }) => sum + count, 0)).toBe(4);
    expect(trend[13]).toMatchObject(answers);
  });

  it('has one time zone: an answer at half past eleven in the evening is of that evening', () => {
    const journal = aJournal({ receivedAt: NOW - DAY, answeredAt: Date.UTC(2026, 10, 19, 21, 30) });
    expect(
      day({ journal })
        .trend.map(({ count }) => count)
        .slice(-2),
    ).toEqual([1, 0]);
  });
});

describe('promises', () => {
  const promise = (due: number, more: Partial<PromiseMark> = {}): PromiseMark => ({
    due,
    kind: 'answer',
    conversation: 'c',
    madeAt: NOW - 3 * DAY,
    ...more,
  });

  it('were kept today, are late, or open', () => {
    const promises = {
      a: promise(NOW - DAY, { kept: { at: NOW - HOUR, on: true } }),
      b: promise(NOW - DAY, { kept: { at: NOW - DAY, on: true } }),
      c: promise(NOW - 1),
      d: promise(NOW - 1, { moved: { at: NOW - 2, due: NOW + DAY } }),
      e: promise(NOW + DAY),
      f: promise(NOW - 1, { removed: { at: NOW, on: true } }),
      g: promise(NOW - 1, { kept: { at: NOW, on: false } }),
    };
    expect(day({ memory: memory({ promises }) }).promises).toEqual({ kept: 1, late: 2, open: 2 });
  });
});

describe('what people wrote about', () => {
  it('is at most five causes of the last seven days, the most frequent first', () => {
    const journal = aJournal(
      { situation: 'refund', level: 2 },
      { situation: 'refund', level: 1 },
      { situation: 'other' },
      { situation: 'delivery' },
      { situation: 'complaint', level: 3 },
      { situation: 'praise' },
      { situation: 'thanks' },
      { situation: 'refund', receivedAt: NOW - 7 * DAY },
    );
    expect(day({ journal }).causes).toEqual([
      { situation: 'refund', count: 2, hot: 1 },
      { situation: 'complaint', count: 1, hot: 1 },
      { situation: 'delivery', count: 1, hot: 0 },
      { situation: 'praise', count: 1, hot: 0 },
      { situation: 'thanks', count: 1, hot: 0 },
    ]);
  });
});

describe('contacts that a better first answer would have saved', () => {
  const ivan = { sender: key(7), situation: 'delivery' as const };

  it('are those of a customer who writes about the same within a week', () => {
    const journal = aJournal(
      { ...ivan, receivedAt: NOW - 9 * DAY },
      { ...ivan, receivedAt: NOW - 3 * DAY },
      { ...ivan, receivedAt: NOW - DAY },
      { ...ivan, sender: key(8), receivedAt: NOW - DAY },
      { ...ivan, situation: 'refund', receivedAt: NOW - DAY },
    );
    expect(day({ journal }).saved).toBe(2);
  });

  it('are none where the customer writes again after more than a week, or about something else', () => {
    const journal = aJournal(
      { ...ivan, receivedAt: NOW - 8 * DAY },
      { ...ivan, receivedAt: NOW - HOUR },
      { ...ivan, situation: 'question', receivedAt: NOW },
    );
    expect(day({ journal }).saved).toBe(0);
  });

  it('are emails that say themselves that they come again', () => {
    const journal = aJournal(
      { sender: key(7), situation: 'repeat_contact' },
      { sender: key(8), thirdTime: true },
      { sender: key(9), repeat: true },
    );
    expect(day({ journal }).saved).toBe(2);
  });

  it('are never thanks', () => {
    const thanks = { sender: key(7), situation: 'thanks' as const, thirdTime: true };
    expect(day({ journal: aJournal(thanks, thanks) }).saved).toBe(0);
  });
});

it('whatever is kept gives a day whose numbers agree', () => {
  fc.assert(
    fc.property(anyJournal, anyMemory, fc.integer({ min: -720, max: 840 }), (journal, any, utcOffsetMinutes) => {
      const { hot, answers, causes, saved, trend, pauses } = day({ journal, memory: any, utcOffsetMinutes });
      const mails = Object.values(journal.mails);
      expect(hot.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(mails.length);
      expect(answers.within).toBeLessThanOrEqual(answers.count);
      expect(answers.medianMinutes === undefined).toBe(answers.count === 0);
      expect(trend).toHaveLength(14);
      expect(trend.at(-1)).toMatchObject(answers);
      expect(saved).toBeLessThanOrEqual(mails.length);
      expect(pauses.none).toBeLessThanOrEqual(mails.length);
      for (const { count, hot: heated } of causes) expect(heated).toBeLessThanOrEqual(count);
    }),
  );
});
