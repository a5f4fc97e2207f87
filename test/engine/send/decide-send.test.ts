import fc from 'fast-check';
import {
  DEFAULT_SETTINGS,
  decideSend,
  EMPTY_MEMORY,
  letterMark,
  mute,
  needsText,
  noteAnswer,
  noteHolding,
  noteHot,
  senderKey,
  noteNotHeated,
  noteSkip,
  settleMemory,
  statusOfMessage,
} from '../../../src/engine';
import type { Memory, Outgoing, Settings } from '../../../src/engine';
import { anyMemory } from '../memory/memory-arbitrary';

const START = 1_800_000_000_000;
const MINUTE = 60_000;
const MAILBOX = 'elena@northwind.example';
const HOLDING = 'Dear Ivan,\n\nYou will hear from me by 16:30, with an answer or with what I know by then.\n\nElena';
const settings: Settings = { ...DEFAULT_SETTINGS, introduced: true };

const hot = (message: string, sender = 'ivan', conversation = `c-${message}`) => ({
  message,
  conversation,
  sender,
  level: 2,
});
const started = noteHot(EMPTY_MEMORY, hot('m'), settings, START);
const held = noteHolding(started, 'm', '16:30', START, letterMark(MAILBOX, HOLDING, '16:30'));

const to = (...addresses: readonly string[]): readonly string[] => addresses;
const reply = (conversation: string, more: Partial<Outgoing> = {}): Outgoing => ({
  mailbox: MAILBOX,
  conversation,
  to: to('maria@customer.example'),
  text: 'It arrives on Monday.',
  ...more,
});
const answered = (memory: Memory, now: number, message = 'm') =>
  statusOfMessage(memory, message, settings, now)?.answered;

/** Sends to `count` other conversations, one a second. */
function sendOthers(memory: Memory, count: number, from: number): Memory {
  let after = memory;
  for (let i = 0; i < count; i++) after = decideSend(after, settings, reply(`other-${i}`), from + i * 1_000).memory;
  return after;
}

describe('a reply to another conversation', () => {
  it('counts as sent, without a word', () => {
    const { memory, nudge } = decideSend(started, settings, reply('x'), START + 1_000);
    expect(nudge).toBeUndefined();
    expect(memory.coolDowns['m']?.answered).toEqual({ x: { at: START + 1_000, evidence: 'sent' } });
    expect(answered(memory, START + 1_000)).toBe(1);
  });

  it('counts once, however often its conversation is written to', () => {
    const once = decideSend(started, settings, reply('x'), START + 1_000).memory;
    const twice = decideSend(once, settings, reply('x'), START + 9_000).memory;
    expect(answered(twice, START + 9_000)).toBe(1);
    expect(twice.coolDowns['m']?.answered).toEqual({ x: { at: START + 1_000, evidence: 'sent' } });
  });

  it('makes sure what was only opened before', () => {
    const opened = noteAnswer(started, 'x', 'opened-here', settings, START);
    const sent = decideSend(opened, settings, reply('x'), START + 1_000).memory;
    expect(sent.coolDowns['m']?.answered).toEqual({ x: { at: START, evidence: 'sent' } });
    const other = decideSend(
      noteAnswer(sent, 'y', 'opened-here', settings, START),
      settings,
      reply('z'),
      START + 2_000,
    );
    expect(answered(other.memory, START + 2_000)).toBe(2);
  });

  it('counts in every pause that runs', () => {
    const two = noteHot(started, hot('n', 'olena'), settings, START + 1_000);
    const { memory } = decideSend(two, settings, reply('x'), START + 2_000);
    expect([answered(memory, START + 2_000), answered(memory, START + 2_000, 'n')]).toEqual([1, 1]);
  });

  it('is not counted where it goes to a customer who is cooling too', () => {
    const two = noteHot(started, hot('n', 'olena'), settings, START + 1_000);
    const nudged = decideSend(two, settings, reply('c-n'), START + 2_000);
    expect(nudged.nudge).toBeDefined();
    const sent = decideSend(nudged.memory, settings, reply('c-n'), START + 3_000).memory;
    expect([answered(sent, START + 3_000), answered(sent, START + 3_000, 'n')]).toEqual([0, 0]);
  });

  it('ends the pause as the fifth one, for good', () => {
    const four = sendOthers(started, 4, START + 1_000);
    expect(statusOfMessage(four, 'm', settings, START + 9_000)?.endedBy).toBeUndefined();
    const five = sendOthers(started, 5, START + 1_000);
    expect(statusOfMessage(five, 'm', settings, START + 9_000)).toMatchObject({ answered: 5, endedBy: 'emails' });
    expect(five.coolDowns['m']?.endedAt).toBe(START + 5_000);
    expect(decideSend(five, settings, reply('c-m'), START + 9_000).nudge).toBeUndefined();
    const longer = { ...settings, minutes: 15, emails: 15 };
    expect(decideSend(five, longer, reply('c-m'), START + 9_000).nudge).toBeUndefined();
  });
});

describe('a reply to a conversation that is cooling', () => {
  it.each([
    [0, 0, { minutes: 5, emails: 5 }],
    [29_000, 0, { minutes: 5, emails: 5 }],
    [31_000, 0, { minutes: 4, emails: 5 }],
    [2 * MINUTE, 2, { minutes: 3, emails: 3 }],
    [4.9 * MINUTE, 4, { minutes: 1, emails: 1 }],
  ])('is held up after %d ms and %d others, with what is left', (ms, others, nudge) => {
    const memory = sendOthers(started, others, START);
    expect(decideSend(memory, settings, reply('c-m'), START + ms).nudge).toEqual(nudge);
  });

  it('is held up once, and counts for nothing when it is sent all the same', () => {
    const first = decideSend(started, settings, reply('c-m'), START + 1_000);
    expect(first.memory.coolDowns['m']?.nudgedAt).toBe(START + 1_000);
    const second = decideSend(first.memory, settings, reply('c-m'), START + 2_000);
    expect(second.nudge).toBeUndefined();
    expect(second.memory.coolDowns['m']).toMatchObject({ nudgedAt: START + 1_000, answered: {} });
  });

  it('is held up again for the next pause', () => {
    const first = decideSend(started, settings, reply('c-m'), START + 1_000).memory;
    const later = START + 10 * MINUTE;
    const next = noteHot(settleMemory(first, settings, later), hot('m2', 'ivan', 'c-m'), settings, later);
    expect(decideSend(next, settings, reply('c-m'), later + 1_000).nudge).toEqual({ minutes: 5, emails: 5 });
  });

  it('is held up for an email that joined the pause of the same sender', () => {
    const joined = noteHot(started, hot('m2'), settings, START + MINUTE);
    const { nudge, memory } = decideSend(joined, settings, reply('c-m2'), START + MINUTE);
    expect(nudge).toEqual({ minutes: 4, emails: 5 });
    expect(decideSend(memory, settings, reply('c-m'), START + MINUTE).nudge).toBeUndefined();
  });

  const paused: readonly (readonly [string, Memory, Settings, number])[] = [
    ['while Take Five is switched off', started, { ...settings, on: false }, START],
    ['while it is quiet for today', started, { ...settings, quietUntil: START + 3_600_000 }, START],
    ['before Take Five was introduced', started, { ...settings, introduced: false }, START],
    ['once the agent went on early', noteSkip(started, 'm', 'calm', START), settings, START + 1_000],
    ['once the email was called not heated', noteNotHeated(started, 'm', 'm', START), settings, START + 1_000],
    ['once its conversation was muted', mute(started, 'c-m', true, START), settings, START + 1_000],
    ['once the time is over', started, settings, START + 5 * MINUTE],
    ['where nothing ever cooled', EMPTY_MEMORY, settings, START],
  ];
  it.each(paused)('goes without a word %s', (_, memory, chosen, now) => {
    for (const mail of [reply('c-m'), reply('c-m', { answers: 'm' })]) {
      expect(decideSend(memory, chosen, mail, now).nudge).toBeUndefined();
    }
  });

  it('is held up again when the quiet day is over, or its end lies further ahead than a day', () => {
    const quiet = (quietUntil: number) => ({ ...settings, quietUntil });
    expect(decideSend(started, quiet(START), reply('c-m'), START).nudge).toBeDefined();
    expect(decideSend(started, quiet(START + 3 * 86_400_000), reply('c-m'), START).nudge).toBeDefined();
  });
});

describe('the holding reply', () => {
  it('passes, and is remembered as sent at its first time', () => {
    const first = decideSend(held, settings, reply('c-m', { text: HOLDING }), START + 1_000);
    expect(first.nudge).toBeUndefined();
    expect(first.memory.coolDowns['m']).toMatchObject({ holdingSentAt: START + 1_000, answered: {} });
    expect(first.memory.coolDowns['m']).not.toHaveProperty('nudgedAt');
    const again = decideSend(first.memory, settings, reply('c-m', { text: HOLDING }), START + 2_000);
    expect(again.memory.coolDowns['m']?.holdingSentAt).toBe(START + 1_000);
  });

  it('neither ends nor lengthens the pause: the real answer is held up after it', () => {
    const sent = decideSend(held, settings, reply('c-m', { text: HOLDING }), START + MINUTE).memory;
    expect(decideSend(sent, settings, reply('c-m'), START + MINUTE).nudge).toEqual({ minutes: 4, emails: 5 });
  });

  it('is known where Take Five is quiet too', () => {
    const quiet = { ...settings, quietUntil: START + 3_600_000 };
    const { memory } = decideSend(held, quiet, reply('c-m', { text: HOLDING }), START + 1_000);
    expect(memory.coolDowns['m']?.holdingSentAt).toBe(START + 1_000);
  });

  it('is held up where none was opened, and is an answer like any other in another conversation', () => {
    expect(decideSend(started, settings, reply('c-m', { text: HOLDING }), START).nudge).toBeDefined();
    const { memory } = decideSend(held, settings, reply('x', { text: HOLDING }), START);
    expect(memory.coolDowns['m']).not.toHaveProperty('holdingSentAt');
    expect(answered(memory, START)).toBe(1);
  });

  it('is written into the pause of its own conversation alone', () => {
    const two = noteHot(held, hot('n', 'olena'), settings, START);
    const { memory } = decideSend(two, settings, reply('c-m', { text: HOLDING }), START + 1_000);
    expect(memory.coolDowns['n']).not.toHaveProperty('holdingSentAt');
  });

  it('is the only reason to read the text of a mail', () => {
    expect(needsText(held, settings, reply('c-m'), START)).toBe(true);
    expect(needsText(held, settings, reply('other', { answers: 'm' }), START)).toBe(true);
    expect(needsText(started, settings, reply('c-m'), START)).toBe(false);
    expect(needsText(held, settings, reply('x'), START)).toBe(false);
    expect(needsText(held, settings, reply('c-m'), START + 5 * MINUTE)).toBe(false);
  });
});

describe('the email that is answered', () => {
  it('is found in the pause it joined, though its conversation has another id by now', () => {
    expect(decideSend(started, settings, reply('renamed', { answers: 'm' }), START).nudge).toBeDefined();
    const joined = noteHot(started, hot('m2'), settings, START);
    expect(decideSend(joined, settings, reply('renamed', { answers: 'm2' }), START).nudge).toBeDefined();
  });

  it('leaves the word to its conversation where nobody has seen it', () => {
    expect(decideSend(started, settings, reply('c-m', { answers: 'unseen' }), START).nudge).toBeDefined();
    const { memory, nudge } = decideSend(started, settings, reply('x', { answers: 'unseen' }), START);
    expect(nudge).toBeUndefined();
    expect(answered(memory, START)).toBe(1);
  });

  it('goes without a word when it was called not heated, though another one keeps the pause running', () => {
    const joined = noteHot(started, hot('m2', 'ivan', 'c-m'), settings, START);
    const corrected = noteNotHeated(joined, 'm2', 'm', START);
    expect(statusOfMessage(corrected, 'm', settings, START)?.endedBy).toBeUndefined();
    expect(decideSend(corrected, settings, reply('c-m', { answers: 'm2' }), START).nudge).toBeUndefined();
    expect(decideSend(corrected, settings, reply('c-m', { answers: 'm' }), START).nudge).toBeDefined();
  });

  it('goes without a word when its own pause is behind it, though a newer one of its conversation cools', () => {
    const skipped = noteSkip(started, 'm', 'calm', START);
    const newer = noteHot(skipped, hot('m2', 'ivan', 'c-m'), settings, START + 1_000);
    expect(decideSend(newer, settings, reply('c-m', { answers: 'm' }), START + 2_000).nudge).toBeUndefined();
    expect(decideSend(newer, settings, reply('c-m', { answers: 'm2' }), START + 2_000).nudge).toBeDefined();
  });
});

describe('a mail inside the house', () => {
  const inside = to('ann@northwind.example', 'lead@northwind.example');

  it('passes and is as if it had not been, wherever it is written: opened letters go on counting', () => {
    for (const conversation of ['c-m', 'x']) {
      const decision = decideSend(held, settings, reply(conversation, { to: inside, text: HOLDING }), START);
      expect(decision).toEqual({ memory: held, inside: true });
      expect(decision.memory).toBe(held);
    }
  });

  it('is an answer all the same where it goes to the colleague whose mail is cooling', () => {
    const colleague = senderKey(MAILBOX, 'ann@northwind.example');
    const upset = noteHot(EMPTY_MEMORY, hot('m', colleague), settings, START);
    const mail = reply('c-m', { to: inside });
    const { memory, nudge } = decideSend(upset, settings, mail, START);
    expect(nudge).toEqual({ minutes: 5, emails: 5 });
    expect(decideSend(memory, settings, mail, START).nudge).toBeUndefined();
    // The lead is asked for advice.
    expect(
      decideSend(upset, settings, reply('c-m', { to: to('lead@northwind.example') }), START).nudge,
    ).toBeUndefined();
  });

  it.each([
    ['one customer is among the colleagues', to(...inside, 'ivan@customer.example')],
    ['nobody is named, as in a mail with hidden recipients', to()],
    ['the domain only ends alike', to('ivan@not-northwind.example')],
    ['the domain is one of the house’s own names below it', to('ivan@northwind.example.customer.example')],
    ['the address is none', to('northwind.example/ou=customers')],
  ])('is none where %s', (_, addresses) => {
    expect(decideSend(started, settings, reply('c-m', { to: addresses }), START).nudge).toBeDefined();
    expect(answered(decideSend(started, settings, reply('x', { to: addresses }), START).memory, START)).toBe(1);
  });
});

describe('a mailbox at a provider that is open to anybody', () => {
  it.each(['outlook.com', 'hotmail.co.uk', 'live.com', 'msn.com', 'gmail.com'])(
    'is no house: a customer at %s is answered like any other',
    (provider) => {
      const mailbox = `elena@${provider}`;
      const addresses = to(`ivan@${provider}`);
      expect(decideSend(started, settings, reply('c-m', { mailbox, to: addresses }), START).nudge).toBeDefined();
      const { memory } = decideSend(started, settings, reply('x', { mailbox, to: addresses }), START);
      expect(answered(memory, START)).toBe(1);
    },
  );

  it('is not meant where a house’s name only begins so', () => {
    const mail = reply('c-m', { mailbox: 'elena@livestock.example', to: to('ann@livestock.example') });
    expect(decideSend(started, settings, mail, START).nudge).toBeUndefined();
  });
});

describe('that send events are heard', () => {
  it.each<[string, Memory, Outgoing, Settings]>([
    ['with nothing cooling', EMPTY_MEMORY, reply('x'), settings],
    ['with another answer', started, reply('x'), settings],
    ['with a nudge', started, reply('c-m'), settings],
    ['with a holding reply', held, reply('c-m', { text: HOLDING }), settings],
    ['while switched off', started, reply('c-m'), { ...settings, on: false }],
  ])('is remembered since the first one, %s', (_, memory, mail, chosen) => {
    const first = decideSend(memory, chosen, mail, START + 1_000).memory;
    expect(first.sendEventsSince).toBe(START + 1_000);
    expect(decideSend(first, chosen, mail, START + 2_000).memory.sendEventsSince).toBe(START + 1_000);
  });
});

describe('a clock that jumps', () => {
  it('back: promises no more than the whole pause, and counts all the same', () => {
    const now = START - 3_600_000;
    const { memory, nudge } = decideSend(started, settings, reply('c-m'), now);
    expect(nudge).toEqual({ minutes: 5, emails: 5 });
    expect(memory.coolDowns['m']?.startedAt).toBe(now);
    expect(answered(decideSend(started, settings, reply('x'), now).memory, now)).toBe(1);
  });

  it('ahead: ends the pause for good', () => {
    const far = decideSend(started, settings, reply('x'), START + 3_600_000).memory;
    expect(decideSend(far, settings, reply('c-m'), START + 1_000).nudge).toBeUndefined();
  });

  it('never gives words without a number, whatever Memory holds', () => {
    const anySettings = fc.record({
      minutes: fc.integer({ min: 1, max: 15 }),
      emails: fc.integer({ min: 1, max: 15 }),
    });
    const conversation = fc.constantFrom('a', 'b', 'c', 'x');
    fc.assert(
      fc.property(
        anyMemory,
        anySettings,
        conversation,
        fc.integer({ min: -9_000, max: 900_000 }),
        (memory, s, c, now) => {
          const chosen = { ...settings, ...s };
          const first = decideSend(memory, chosen, reply(c), now);
          if (first.nudge !== undefined) {
            expect(first.nudge.minutes).toBeGreaterThanOrEqual(1);
            expect(first.nudge.minutes).toBeLessThanOrEqual(s.minutes);
            expect(first.nudge.emails).toBeGreaterThanOrEqual(1);
            expect(first.nudge.emails).toBeLessThanOrEqual(s.emails);
            expect(Number.isInteger(first.nudge.minutes + first.nudge.emails)).toBe(true);
          }
          expect(first.memory.sendEventsSince).toBeDefined();
        },
      ),
    );
  });
});

describe('one conversation', () => {
  it('is held up once for each of its pauses at most', () => {
    const conversation = fc.constantFrom('a', 'b', 'c');
    fc.assert(
      fc.property(anyMemory, fc.array(conversation, { maxLength: 30 }), (memory, sent) => {
        let after = memory;
        let nudges = 0;
        for (const c of sent) {
          const decision = decideSend(after, settings, reply(c), 400_000);
          after = decision.memory;
          if (decision.nudge) nudges++;
        }
        expect(nudges).toBeLessThanOrEqual(Object.keys(memory.coolDowns).length);
      }),
    );
  });
});
