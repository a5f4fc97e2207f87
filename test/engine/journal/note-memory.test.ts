import fc from 'fast-check';
import { EMPTY_JOURNAL, EMPTY_MEMORY, noteMemory } from '../../../src/engine';
import type { CoolDown, Memory } from '../../../src/engine';
import { anyMemory } from '../memory/memory-arbitrary';
import { aJournal, anyJournal, key, MINUTE, NOW } from './a-journal';

const memory = (more: Partial<Memory>): Memory => ({ ...EMPTY_MEMORY, ...more });
const coolDown = (more: Partial<CoolDown>): Partial<Memory> => ({
  coolDowns: {
    m: {
      message: 'm',
      conversation: key(200),
      sender: key(2),
      level: 2,
      startedAt: NOW,
      joined: {},
      answered: {},
      undone: {},
      ...more,
    },
  },
});
const first = key(100);

describe('an answer that Memory tells of', () => {
  it.each<[string, Partial<Memory>]>([
    ['a reply that was sent', { sent: { [key(200)]: NOW } }],
    [
      'one that was counted while another email cooled',
      coolDown({ conversation: 'c', answered: { [key(200)]: { at: NOW, evidence: 'sent' } } }),
    ],
    [
      'one that was counted after another was taken back',
      coolDown({ conversation: 'c', answered: { [`${key(200)}~1`]: { at: NOW, evidence: 'sent' } } }),
    ],
    ['the holding reply, after which the customer has heard something', coolDown({ holdingSentAt: NOW })],
    [
      'the holding reply to an email that joined the pause',
      coolDown({ conversation: 'c', joined: { n: key(200) }, holdingSentAt: NOW }),
    ],
  ])('is %s', (_, more) => {
    expect(noteMemory(aJournal({}), memory(more)).mails[first]?.answeredAt).toBe(NOW);
  });

  it.each<[string, Partial<Memory>]>([
    ['in another conversation', { sent: { [key(201)]: NOW } }],
    ['from before the email came in', { sent: { [key(200)]: NOW - 2 * MINUTE } }],
    [
      'that was only opened',
      coolDown({ conversation: 'c', answered: { [key(200)]: { at: NOW, evidence: 'opened-here' } } }),
    ],
    [
      'that was taken back',
      coolDown({
        conversation: 'c',
        answered: { [key(200)]: { at: NOW, evidence: 'sent' } },
        undone: { [key(200)]: NOW },
      }),
    ],
    [
      'of which the agent only said that there was one',
      coolDown({ answered: { 's-1': { at: NOW, evidence: 'said' } } }),
    ],
  ])('is none %s', (_, more) => {
    const journal = aJournal({});
    expect(noteMemory(journal, memory(more))).toBe(journal);
  });

  it('is the first one after the email, and a later one changes nothing', () => {
    const once = noteMemory(aJournal({}), memory({ sent: { [key(200)]: NOW } }));
    expect(noteMemory(once, memory({ sent: { [key(200)]: NOW + MINUTE } }))).toBe(once);
    const later = noteMemory(aJournal({}), memory({ sent: { [key(200)]: NOW + MINUTE } }));
    expect(noteMemory(later, memory({ sent: { [key(200)]: NOW } })).mails[first]?.answeredAt).toBe(NOW);
  });

  it('answers every email of the conversation that had come in by then', () => {
    const journal = aJournal(
      { conversation: key(5), receivedAt: NOW - 9 * MINUTE },
      { conversation: key(5), receivedAt: NOW - MINUTE },
      { conversation: key(5), receivedAt: NOW + MINUTE },
    );
    const { mails } = noteMemory(journal, memory({ sent: { [key(5)]: NOW } }));
    expect(Object.values(mails).map(({ answeredAt }) => answeredAt)).toEqual([NOW, NOW, undefined]);
  });
});

describe('a forgetting', () => {
  it('empties the journal once, wherever it was asked for', () => {
    const forgotten = noteMemory(aJournal({}), memory({ forgottenAt: 5 }));
    expect(forgotten).toEqual({ ...EMPTY_JOURNAL, forgottenAt: 5 });
    const after = { ...aJournal({}), forgottenAt: 5 };
    expect(noteMemory(after, memory({ forgottenAt: 5 }))).toBe(after);
    expect(noteMemory(after, memory({}))).toBe(after);
    expect(noteMemory(after, memory({ forgottenAt: 6 })).mails).toEqual({});
  });
});

it('noting twice is noting once, whatever Memory holds', () => {
  fc.assert(
    fc.property(anyJournal, anyMemory, (journal, any) => {
      const once = noteMemory(journal, any);
      expect(noteMemory(once, any)).toBe(once);
    }),
  );
});
