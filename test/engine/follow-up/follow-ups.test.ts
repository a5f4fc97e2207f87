import { EMPTY_JOURNAL, EMPTY_MEMORY, NO_PROMISE_TEXTS } from '../../../src/engine';
import type { Desk, Journal, JournalMail, PromiseDesk } from '../../../src/engine';
import { followUps } from '../../../src/engine/follow-up/follow-ups';
import { aDesk, NOW } from '../pane/a-desk';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

function aMail(conversation: string, ago: number, more: Partial<JournalMail> = {}): JournalMail {
  const mail: JournalMail = {
    conversation,
    sender: `s-${conversation}`,
    receivedAt: NOW - ago,
    seenAt: NOW - ago + MINUTE,
    level: 0,
    hot: false,
    situation: 'question',
    repeat: false,
    thirdTime: false,
    topics: [],
  };
  return { ...mail, ...more };
}

function desk(
  mails: readonly JournalMail[],
  more: Partial<Omit<Desk, 'settings'>> = {},
  promises: Partial<PromiseDesk> = {},
): Desk {
  const journal: Journal = {
    ...EMPTY_JOURNAL,
    mails: Object.fromEntries(mails.map((mail, index) => [`m${index}`, mail])),
  };
  const care = {
    mailbox: 'elena@northwind.example',
    journal: { journal },
    promises: { texts: NO_PROMISE_TEXTS, shown: [], given: {}, ...promises },
  };
  return aDesk({ care, ...more });
}
const unanswered = (...args: Parameters<typeof desk>) =>
  followUps(desk(...args), NOW).unanswered.map(({ conversation }) => conversation);
const waiting = (...args: Parameters<typeof desk>) =>
  followUps(desk(...args), NOW).waiting.map(({ conversation }) => conversation);

describe('emails that are not answered yet', () => {
  it('are those that wait for longer than the target, in working hours', () => {
    // It is 11:30 on a Friday, work begins at 9:00.
    expect(unanswered([aMail('a', 61 * MINUTE), aMail('b', 60 * MINUTE), aMail('c', 15 * HOUR)])).toEqual(['c', 'a']);
    expect(followUps(desk([aMail('n', 3 * HOUR + 30 * MINUTE)]), NOW - 2 * HOUR).unanswered).toEqual([]);
  });

  it('name hot ones first, then those that wait longest, with who wrote and whether this pane can open it', () => {
    const names = { 's-a': { name: 'Ivan Petrov', at: NOW } };
    const found = followUps(
      desk(
        [aMail('b', DAY), aMail('a', 2 * HOUR, { hot: true }), aMail('c', 2 * DAY)],
        {},
        {
          texts: { ...NO_PROMISE_TEXTS, names },
          shown: [{ id: 'id', conversation: 'c', sender: 's-c' }],
        },
      ),
      NOW,
    );
    expect(found.unanswered).toEqual([
      { conversation: 'a', name: 'Ivan Petrov', at: NOW - 2 * HOUR, hot: true, canOpen: false },
      { conversation: 'c', name: '', at: NOW - 2 * DAY, hot: false, canOpen: true },
      { conversation: 'b', name: '', at: NOW - DAY, hot: false, canOpen: false },
    ]);
  });

  it.each<[string, Partial<Omit<Desk, 'settings'>>, Partial<JournalMail>]>([
    ['was seen to be answered', {}, { answeredAt: NOW - HOUR }],
    ['was answered just now', { memory: { ...EMPTY_MEMORY, sent: { a: NOW - MINUTE } } }, {}],
    ['got a letter, where sends are never seen', { used: [{ to: 's-a', occasion: 'question', at: NOW - HOUR }] }, {}],
    ['is a word of thanks', {}, { situation: 'thanks' }],
    ['is praise', {}, { situation: 'praise' }],
    ['came in more than two weeks ago', {}, { receivedAt: NOW - 14 * DAY - 1 }],
  ])('are none that %s', (_, more, mail) => {
    expect(unanswered([aMail('a', 3 * HOUR)])).toEqual(['a']);
    expect(unanswered([aMail('a', 3 * HOUR, mail)], more)).toEqual([]);
  });

  it('are those that got a letter which nobody saw go, where sends are seen', () => {
    const used = [{ to: 's-a', occasion: 'question' as const, at: NOW - HOUR }];
    const memory = { ...EMPTY_MEMORY, sendEventsSince: NOW - 5 * DAY };
    expect(unanswered([aMail('a', 3 * HOUR)], { used, memory })).toEqual(['a']);
  });

  it('go by the last email of a conversation', () => {
    const mails = [
      aMail('a', 3 * HOUR),
      aMail('a', DAY, { answeredAt: NOW - 20 * HOUR }),
      aMail('b', DAY),
      aMail('b', 5 * MINUTE),
    ];
    expect(unanswered(mails)).toEqual(['a']);
  });

  it('leave out what was put away, until a newer one comes in', () => {
    const putAway = { texts: { ...NO_PROMISE_TEXTS, putAway: { a: NOW - 2 * HOUR } } };
    expect(unanswered([aMail('a', 3 * HOUR)], {}, putAway)).toEqual([]);
    expect(unanswered([aMail('a', 3 * HOUR), aMail('a', 90 * MINUTE)], {}, putAway)).toEqual(['a']);
  });

  it('name five and count the rest', () => {
    const found = followUps(desk(Array.from({ length: 8 }, (_, i) => aMail(`c${i}`, (i + 2) * HOUR))), NOW);
    expect(found.unanswered).toHaveLength(5);
    expect(found.moreUnanswered).toBe(3);
  });
});

describe('customers who did not answer', () => {
  const answered = (conversation: string, ago: number) => aMail(conversation, ago + HOUR, { answeredAt: NOW - ago });

  it('are asked about two working days after our reply, and for two weeks, the longest silence first', () => {
    // Two working days before Friday noon is Wednesday noon.
    expect(waiting([answered('a', 2 * DAY + HOUR), answered('b', DAY), answered('c', 6 * DAY)])).toEqual(['c', 'a']);
    expect(waiting([answered('d', 14 * DAY + 1)])).toEqual([]);
  });

  it('are none who wrote again since', () => {
    expect(waiting([answered('a', 3 * DAY), aMail('a', 30 * MINUTE)])).toEqual([]);
    expect(unanswered([answered('a', 3 * DAY), aMail('a', 2 * HOUR)])).toEqual(['a']);
  });

  it('leave out what was put away', () => {
    const texts = { ...NO_PROMISE_TEXTS, putAway: { a: NOW - DAY } };
    expect(waiting([answered('a', 3 * DAY)], {}, { texts })).toEqual([]);
  });
});

it('is nothing where no journal is kept', () => {
  const nothing = { unanswered: [], moreUnanswered: 0, waiting: [], moreWaiting: 0 };
  expect(followUps(aDesk(), NOW)).toEqual(nothing);
  expect(followUps(desk([]), NOW)).toEqual(nothing);
});

it('counts every hour for a team that works on no day', () => {
  const free = { ...desk([aMail('a', 61 * MINUTE)]) };
  expect(followUps({ ...free, settings: { ...free.settings, workDays: [] } }, NOW).unanswered).toHaveLength(1);
});
