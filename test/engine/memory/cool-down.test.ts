import {
  DEFAULT_SETTINGS,
  EMPTY_MEMORY,
  mergeMemory,
  noteAnswer,
  noteHolding,
  noteHot,
  noteNotHeated,
  noteSkip,
  sayAnswered,
  settleMemory,
  statusOfConversation,
  statusOfMessage,
  undoSaid,
} from '../../../src/engine';
import type { Memory } from '../../../src/engine';

const START = 1_800_000_000_000;
const MINUTE = 60_000;
const settings = DEFAULT_SETTINGS;
const hot = (message: string, sender = 'ivan', conversation = `c-${message}`) => ({
  message,
  sender,
  conversation,
  level: 2,
});
const started = noteHot(EMPTY_MEMORY, hot('m'), settings, START);
const status = (memory: Memory, now: number, message = 'm') => statusOfMessage(memory, message, settings, now);
const answer = (memory: Memory, count: number, now: number, evidence: 'opened-here' | 'sent' = 'opened-here') =>
  Array.from({ length: count }, (_, i) => `other-${i}`).reduce(
    (m, id) => noteAnswer(m, id, evidence, settings, now),
    memory,
  );

describe('the rule of five', () => {
  it('runs for five minutes', () => {
    expect(status(started, START)).toMatchObject({ msLeft: 5 * MINUTE, answered: 0, endedBy: undefined });
    expect(status(started, START + 5 * MINUTE - 1)?.endedBy).toBeUndefined();
    expect(status(started, START + 5 * MINUTE)).toMatchObject({ msLeft: 0, endedBy: 'time' });
  });

  it('ends as soon as five other emails were answered', () => {
    expect(status(answer(started, 4, START + 1), START + 2)).toMatchObject({ answered: 4, endedBy: undefined });
    expect(status(answer(started, 5, START + 1), START + 2)).toMatchObject({ answered: 5, endedBy: 'emails' });
  });

  it('counts a conversation once, however often it is answered', () => {
    const twice = noteAnswer(
      noteAnswer(started, 'x', 'opened-here', settings, START),
      'x',
      'sent',
      settings,
      START + 9,
    );
    expect(status(twice, START + 10)?.answered).toBe(1);
  });

  it('never counts the cooling conversation itself, nor another that is cooling too', () => {
    const two = noteHot(started, hot('n', 'olena'), settings, START);
    const own = noteAnswer(two, 'c-m', 'sent', settings, START + 1);
    const other = noteAnswer(own, 'c-n', 'sent', settings, START + 2);
    expect(status(other, START + 3)?.answered).toBe(0);
  });

  it('does not count a cooling conversation that another window had counted before it knew', () => {
    const window1 = noteAnswer(started, 'c-n', 'opened-here', settings, START + 2);
    const both = noteHot(window1, hot('n', 'olena'), settings, START + 1);
    expect(status(both, START + 3)?.answered).toBe(0);
  });

  it('lets a further hot email of the same sender join, without starting again', () => {
    const joined = noteHot(started, hot('m2'), settings, START + 2 * MINUTE);
    expect(Object.keys(joined.coolDowns)).toEqual(['m']);
    expect(status(joined, START + 2 * MINUTE, 'm2')?.msLeft).toBe(3 * MINUTE);
  });

  it('starts anew for a new hot email of the same sender after the end', () => {
    const later = noteHot(started, hot('m2'), settings, START + 6 * MINUTE);
    expect(status(later, START + 6 * MINUTE, 'm2')?.msLeft).toBe(5 * MINUTE);
    expect(status(later, START + 6 * MINUTE)?.endedBy).toBe('time');
  });

  it('runs beside the cool-down of another sender, and one answer counts for both', () => {
    const two = answer(noteHot(started, hot('n', 'olena'), settings, START + MINUTE), 1, START + 2 * MINUTE);
    expect(status(two, START + 2 * MINUTE)).toMatchObject({ answered: 1, msLeft: 3 * MINUTE });
    expect(status(two, START + 2 * MINUTE, 'n')).toMatchObject({ answered: 1, msLeft: 4 * MINUTE });
  });

  it('opening the same hot email again changes nothing, during the pause and after it', () => {
    expect(noteHot(started, hot('m'), settings, START + MINUTE)).toBe(started);
    expect(noteHot(started, hot('m'), settings, START + 9 * MINUTE)).toBe(started);
  });

  it('is not lengthened by a clock that was set back, not even after the end', () => {
    const back = settleMemory(started, settings, START - 60 * MINUTE);
    expect(status(back, START - 60 * MINUTE)?.msLeft).toBe(5 * MINUTE);
    expect(status(back, START - 55 * MINUTE)?.endedBy).toBe('time');
    const over = settleMemory(started, settings, START + 5 * MINUTE);
    expect(status(settleMemory(over, settings, START - 60 * MINUTE), START - 60 * MINUTE)?.endedBy).toBe('time');
  });

  it('does not open again when the settings ask for more after the end', () => {
    const over = settleMemory(answer(started, 5, START), settings, START + 1);
    const longer = { ...settings, minutes: 15, emails: 15 };
    expect(statusOfMessage(over, 'm', longer, START + 2)?.endedBy).toBeDefined();
  });

  it('continues early when the agent says so, and remembers the first reason', () => {
    const skipped = noteSkip(noteSkip(started, 'm', 'urgent', START + 5), 'm', 'calm', START + 9);
    expect(status(skipped, START + 9)).toMatchObject({ endedBy: 'choice' });
    expect(skipped.coolDowns['m']?.skipped).toEqual({ at: START + 5, reason: 'urgent' });
  });

  it('is neither ended nor reset by the holding reply, which counts for nothing', () => {
    const held = noteHolding(started, 'm', '16:30', START + MINUTE);
    expect(status(held, START + MINUTE)).toMatchObject({ msLeft: 4 * MINUTE, answered: 0, endedBy: undefined });
  });

  it('ends when the email is called not heated, and does not start again for it', () => {
    const corrected = noteNotHeated(started, 'm', 'm', START + 1);
    expect(status(corrected, START + 2)?.endedBy).toBe('choice');
    expect(noteHot({ ...corrected, coolDowns: {} }, hot('m'), settings, START + 3).coolDowns).toEqual({});
  });

  it('goes on for the others when one email in it is called not heated', () => {
    const joined = noteHot(started, hot('m2'), settings, START + MINUTE);
    const corrected = noteNotHeated(joined, 'm2', 'm', START + MINUTE);
    expect(status(corrected, START + MINUTE)?.endedBy).toBeUndefined();
    expect(statusOfConversation(corrected, 'c-m2', settings, START + MINUTE)).toBeUndefined();
    const both = noteNotHeated(corrected, 'm', 'm', START + MINUTE);
    expect(status(both, START + MINUTE)?.endedBy).toBe('choice');
  });

  it('finds the pause of a draft by its conversation', () => {
    expect(statusOfConversation(started, 'c-m', settings, START)?.coolDown.message).toBe('m');
    expect(statusOfConversation(started, 'c-x', settings, START)).toBeUndefined();
  });
});

describe('what counts as answered', () => {
  it('counts opened replies only until send events are seen for the mailbox', () => {
    const opened = answer(started, 3, START);
    expect(status(opened, START)?.answered).toBe(3);
    const proven = noteAnswer(opened, 'z', 'sent', settings, START + 1);
    expect(status(proven, START + 1)?.answered).toBe(1);
    expect(status(noteAnswer(proven, 'other-0', 'sent', settings, START + 2), START + 2)?.answered).toBe(2);
  });

  it('remembers send events even while nothing cools', () => {
    expect(noteAnswer(EMPTY_MEMORY, 'x', 'sent', settings, START).sendEventsSince).toBe(START);
  });

  it('counts what was sent while it ran, though the send handler did not know of it', () => {
    const handler = ['a', 'b', 'c', 'd', 'e'].reduce(
      (memory, id, i) => noteAnswer(memory, id, 'sent', settings, START + i * 1_000),
      EMPTY_MEMORY,
    );
    const { coolDowns } = mergeMemory(started, handler);
    expect(coolDowns).toEqual(started.coolDowns);
    const over = settleMemory(mergeMemory(started, handler), settings, START + 5_000);
    expect(status(over, START + 5_000)).toMatchObject({ answered: 5, endedBy: 'emails' });
  });

  it('counts what was sent once, never before its start, after its end, in its own conversation or in one that cools', () => {
    const both = noteHot(started, { ...hot('n'), sender: 'olga' }, settings, START);
    const told = (sent: Record<string, number>) => mergeMemory(both, { ...EMPTY_MEMORY, sendEventsSince: START, sent });
    expect(status(told({ x: START + 1, 'c-m': START + 1, 'c-n': START + 1, y: START - 1 }), START + 2)?.answered).toBe(
      1,
    );
    const counted = noteAnswer(both, 'x', 'sent', settings, START + 1);
    expect(status(mergeMemory(counted, told({ x: START + 9 })), START + 10)?.answered).toBe(1);
    const over = settleMemory(both, settings, START + 5 * MINUTE);
    const late = mergeMemory(over, told({ x: START + 6 * MINUTE }));
    expect(status(late, START + 6 * MINUTE)).toMatchObject({ answered: 0, endedBy: 'time' });
  });

  it('counts an answer to a mail whose own pause is over, by its five answers too', () => {
    const over = settleMemory(answer(started, 5, START + 1, 'sent'), settings, START + 2);
    const next = noteHot(over, { ...hot('n'), sender: 'olga' }, settings, START + 3);
    const answered = noteAnswer(next, 'c-m', 'sent', settings, START + 4);
    expect(status(answered, START + 5, 'n')?.answered).toBe(1);
  });

  it('remembers for an hour what was sent', () => {
    const sent = noteAnswer(EMPTY_MEMORY, 'x', 'sent', settings, START);
    expect(settleMemory(sent, settings, START + 60 * MINUTE).sent).toEqual({ x: START });
    expect(settleMemory(sent, settings, START + 60 * MINUTE + 1).sent).toEqual({});
  });

  it('takes the agent’s word at most once in 20 s', () => {
    const once = sayAnswered(started, 's1', settings, START);
    expect(sayAnswered(once, 's2', settings, START + 19_999)).toBe(once);
    expect(status(sayAnswered(once, 's2', settings, START + 20_000), START + 20_000)?.answered).toBe(2);
  });

  it('counts words given in two windows at once only once', () => {
    const first = sayAnswered(started, 's1', settings, START).coolDowns['m'];
    const second = sayAnswered(started, 's2', settings, START + 5_000).coolDowns['m'];
    if (!first || !second) throw new Error('no cool-down');
    const both = { ...started, coolDowns: { m: { ...first, answered: { ...first.answered, ...second.answered } } } };
    expect(status(both, START + 6_000)?.answered).toBe(1);
  });

  it('can be taken back, also after another window still knew it', () => {
    const said = sayAnswered(started, 's1', settings, START);
    const undone = undoSaid(said, settings, START + 1);
    expect(status(undone, START + 2)?.answered).toBe(0);
    expect(undoSaid(started, settings, START)).toBe(started);
  });
});

describe('settleMemory', () => {
  it('keeps a day of forty heated emails well within the 32 KB of the mailbox', () => {
    let memory = EMPTY_MEMORY;
    for (let i = 0; i < 80; i++) {
      const now = START + i * 36 * MINUTE;
      const key = (name: string) => `${name}${String(i).padStart(14, '0')}`;
      memory = noteHot(
        memory,
        { message: key('m'), conversation: key('c'), sender: key('s'), level: 3 },
        settings,
        now,
      );
      for (let j = 0; j < 5; j++) memory = noteAnswer(memory, key(`${j}`), 'sent', settings, now + j);
      memory = settleMemory(noteHolding(memory, key('m'), '10:00 tomorrow', now), settings, now + MINUTE);
    }
    expect(JSON.stringify(memory).length).toBeLessThan(28_000);
  });

  it('forgets cool-downs after 48 hours and corrections after 30 days', () => {
    const corrected = noteNotHeated(started, 'm', 'm', START);
    const later = settleMemory(corrected, settings, START + 49 * 60 * MINUTE);
    expect(later.coolDowns).toEqual({});
    expect(later.notHeated).toEqual({ m: START });
    expect(settleMemory(later, settings, START + 31 * 24 * 60 * MINUTE).notHeated).toEqual({});
  });
});
