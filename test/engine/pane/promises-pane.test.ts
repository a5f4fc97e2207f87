import {
  EMPTY_MEMORY,
  FIRST_CHOICE,
  NO_PROMISE_TEXTS,
  notePromise,
  noteHot,
  DEFAULT_SETTINGS,
  paneFor,
  snoozePromise,
} from '../../../src/engine';
import type { Desk, Memory, Opened, Pane, PromiseDesk } from '../../../src/engine';
import * as caring from '../../../src/engine/pane/caring';
import * as writing from '../../../src/engine/pane/writing';
import { aDesk, NOW, openedMail } from './a-desk';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const TODAY = Date.UTC(2026, 10, 20, 22) - 1;
const LIST = { ...FIRST_CHOICE, view: 'promises' as const };

function promised(...dues: readonly (readonly [string, number, string?])[]): Memory {
  return dues.reduce<Memory>(
    (memory, [id, due, conversation = `c-${id}`]) =>
      notePromise(memory, id, { due, kind: 'answer', conversation }, NOW - 9 * DAY),
    EMPTY_MEMORY,
  );
}
function desk(memory: Memory, promises: Partial<PromiseDesk> = {}, more: Partial<Omit<Desk, 'settings'>> = {}): Desk {
  const care = {
    mailbox: 'elena@northwind.example',
    promises: { texts: NO_PROMISE_TEXTS, shown: [], given: {}, ...promises },
  };
  return aDesk({ memory, care, caring, writing, ...more });
}
function list(kept: Desk, opened: Opened = { state: 'none' }): Extract<Pane, { kind: 'promises' }> {
  const pane = paneFor(kept, opened, LIST, NOW);
  if (pane.kind !== 'promises') throw new Error(pane.kind);
  return pane;
}

describe('the list of promises', () => {
  it('begins with what is late, then today, then later, and ends with what is snoozed', () => {
    const memory = snoozePromise(
      promised(
        ['later', TODAY + DAY],
        ['sleeps', TODAY - 3 * DAY],
        ['late', TODAY - DAY],
        ['today', TODAY],
        ['later still', TODAY + 2 * DAY],
      ),
      'sleeps',
      NOW + HOUR,
      NOW,
    );
    expect(list(desk(memory)).rows.map(({ id, stage }) => [id, stage])).toEqual([
      ['late', 'late'],
      ['today', 'today'],
      ['later', 'later'],
      ['later still', 'later'],
      ['sleeps', 'late'],
    ]);
  });

  it('shows whatever is open, also while nothing can be read', () => {
    const kept = desk(promised(['a', TODAY]));
    for (const opened of [
      { state: 'reading' },
      { state: 'unreadable', problem: 'no-answer' },
      openedMail('Hello'),
    ] as Opened[]) {
      expect(list(kept, opened).rows).toHaveLength(1);
    }
  });

  it('waits until its words and what is kept are here, and until Take Five is introduced', () => {
    const { writing: _, ...noWords } = desk(promised(['a', TODAY]));
    expect(paneFor(noWords, { state: 'none' }, LIST, NOW).kind).toBe('no-email');
    const unknown = aDesk({ caring, writing, care: { mailbox: 'elena@northwind.example' } });
    expect(paneFor(unknown, { state: 'none' }, LIST, NOW).kind).toBe('no-email');
    const kept = desk(promised(['a', TODAY]));
    const fresh = { ...kept, settings: { ...kept.settings, introduced: false } };
    expect(paneFor(fresh, { state: 'none' }, LIST, NOW).kind).toBe('welcome');
  });

  it('offers tomorrow, the third business day, and tomorrow at the beginning of work', () => {
    const { tomorrow, soon, morning } = list(desk(EMPTY_MEMORY));
    expect(tomorrow).toBe(TODAY + DAY);
    expect(soon).toBe(TODAY + 5 * DAY);
    expect(morning).toBe(Date.UTC(2026, 10, 21, 7));
  });

  it.each<[string, Opened, Partial<PromiseDesk>, string]>([
    ['the letter beside an email of its conversation', openedMail('Hello'), {}, 'letter'],
    ['nothing to open beside another, where none was shown', { ...openedMail('Hello'), conversation: 'x' }, {}, 'find'],
    [
      'an email of the conversation that was shown',
      { state: 'none' },
      { shown: [{ id: 'id', conversation: 'c', sender: 's' }] },
      'open',
    ],
    [
      'an email of the customer that was shown',
      { state: 'none' },
      {
        shown: [{ id: 'id', conversation: 'y', sender: 's' }],
        texts: { ...NO_PROMISE_TEXTS, entries: { a: { words: '', to: { name: 'Ivan', sender: 's' }, at: 1 } } },
      },
      'open',
    ],
  ])('leads with a late one to %s', (_, opened, promises, tell) => {
    expect(list(desk(promised(['a', TODAY - DAY, 'c']), promises), opened).rows).toMatchObject([{ tell }]);
  });

  it('waits for the end of a pause with the letter, and keeps the dial in sight', () => {
    const hot = noteHot(
      promised(['a', TODAY - DAY, 'c']),
      { message: 'm', conversation: 'c', sender: 's', level: 2 },
      DEFAULT_SETTINGS,
      NOW,
    );
    const pane = list(desk(hot), openedMail('You idiots'));
    expect(pane.rows).toMatchObject([{ tell: 'wait' }]);
    expect(pane.dial).toMatchObject({ secondsLeft: 300 });
  });
});

describe('what is said of promises beside other views', () => {
  const mail = openedMail('Hello');
  const lines = (kept: Desk, opened: Opened = mail) => paneFor(kept, opened, FIRST_CHOICE, NOW).care;

  it('is nothing without open promises', () => {
    expect(lines(desk(EMPTY_MEMORY))).toBeUndefined();
  });

  it('counts what is late or due today, in all conversations', () => {
    expect(lines(desk(promised(['a', TODAY - DAY], ['b', TODAY], ['d', NOW + HOUR], ['e', TODAY + 1])))).toEqual({
      due: 3,
      promises: 4,
    });
  });

  it('is the first late promise to whoever wrote, by the conversation or by the person', () => {
    const memory = promised(['a', TODAY - DAY], ['b', TODAY - 2 * DAY, 'c'], ['d', TODAY - 3 * DAY]);
    expect(lines(desk(memory))?.late).toMatchObject({ id: 'b', here: true });
    const entries = { d: { words: 'by Tuesday', to: { name: 'Ivan Petrov', sender: 'key' }, at: 1 } };
    const known = desk(memory, { texts: { ...NO_PROMISE_TEXTS, entries }, given: { 'Ivan Petrov': 'Ivan' } });
    const ofIvan = { ...mail, customer: { ...mail.customer, key: 'key' } };
    expect(lines(known, ofIvan)?.late).toEqual({
      id: 'd',
      words: 'by Tuesday',
      given: 'Ivan',
      at: TODAY - 3 * DAY - 2 * HOUR,
      wholeDay: true,
      here: false,
      canTell: true,
    });
    expect(lines(known, { state: 'none' })).toEqual({ due: 3, promises: 3 });
  });

  it('is no late promise that is snoozed, and none beside a list or a letter', () => {
    const memory = promised(['b', TODAY - 2 * DAY, 'c']);
    expect(lines(desk(snoozePromise(memory, 'b', NOW + HOUR, NOW)))).toEqual({ due: 0, promises: 1 });
    const settings = paneFor(desk(memory), mail, { ...FIRST_CHOICE, view: 'settings' }, NOW);
    expect(settings.care).toEqual({ due: 1, promises: 1 });
  });
});
