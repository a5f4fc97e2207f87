import fc from 'fast-check';
import {
  DEFAULT_SETTINGS,
  EMPTY_MEMORY,
  letterMark,
  mergeMemory,
  MEMORY_DOCUMENT,
  mute,
  noteHolding,
  noteHot,
  openDocument,
  settleMemory,
  statusOfMessage,
} from '../../../src/engine';
import { anyMemory } from './memory-arbitrary';

const START = 1_800_000_000_000;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const settings = DEFAULT_SETTINGS;
const started = noteHot(EMPTY_MEMORY, { message: 'm', conversation: 'c', sender: 's', level: 2 }, settings, START);
/** Times around those that any Memory holds. */
const anyNow = fc.integer({ min: -400_000, max: 800_000 });

describe('settleMemory', () => {
  it('changes nothing when it runs twice', () => {
    fc.assert(
      fc.property(anyMemory, anyNow, (memory, now) => {
        const once = settleMemory(memory, settings, now);
        expect(settleMemory(once, settings, now)).toEqual(once);
      }),
    );
  });

  it('leaves no start in the future, and lengthens no pause', () => {
    fc.assert(
      fc.property(anyMemory, anyNow, (memory, now) => {
        const settled = settleMemory(memory, settings, now);
        for (const [key, { startedAt }] of Object.entries(settled.coolDowns)) {
          expect(startedAt).toBeLessThanOrEqual(now);
          expect(startedAt).toBeLessThanOrEqual(memory.coolDowns[key]?.startedAt ?? -Infinity);
          expect(statusOfMessage(settled, key, settings, now)?.msLeft).toBeLessThanOrEqual(5 * MINUTE);
        }
      }),
    );
  });

  it('keeps what was said at Send and about conversations, and the forgetting, as they are', () => {
    fc.assert(
      fc.property(anyMemory, anyNow, (memory, now) => {
        const settled = settleMemory(memory, settings, now);
        expect(settled.muted).toEqual(memory.muted);
        expect(settled.forgottenAt).toBe(memory.forgottenAt);
        for (const [key, { marks, nudgedAt, holdingSentAt }] of Object.entries(settled.coolDowns)) {
          const before = memory.coolDowns[key];
          expect([marks, nudgedAt, holdingSentAt]).toEqual([before?.marks, before?.nudgedAt, before?.holdingSentAt]);
        }
      }),
    );
  });

  it('adds no field that was not there', () => {
    const settled = settleMemory(started, settings, START);
    expect(settled).toStrictEqual(started);
    expect(Object.keys(settled).sort()).toEqual(['coolDowns', 'notHeated', 'version']);
  });

  it('forgets with the pause what was noted in it', () => {
    const mark = letterMark('a@b.example', 'You will hear from me by 16:30, with an answer.', '16:30');
    const held = noteHolding(started, 'm', '16:30', START, mark);
    expect(held.coolDowns['m']?.marks).toEqual({ [mark?.key ?? '']: mark?.words });
    expect(settleMemory(held, settings, START + 48 * HOUR).coolDowns).toHaveProperty('m');
    expect(settleMemory(held, settings, START + 48 * HOUR + 1).coolDowns).toEqual({});
  });

  it('lets go of what was answered an hour after the end, and never runs again for it', () => {
    const over = settleMemory(started, settings, START + 5 * MINUTE);
    const answered = { x: { at: START, evidence: 'sent' as const } };
    const pause = over.coolDowns['m'];
    if (pause === undefined) throw new Error('no pause');
    const full = { ...over, coolDowns: { m: { ...pause, answered } } };
    expect(settleMemory(full, settings, START + 65 * MINUTE).coolDowns['m']?.answered).toEqual(answered);
    const later = settleMemory(full, settings, START + 65 * MINUTE + 1);
    expect(later.coolDowns['m']).toMatchObject({ answered: {}, endedAt: START + 5 * MINUTE });
    expect(statusOfMessage(later, 'm', { ...settings, minutes: 15, emails: 15 }, START + 6 * MINUTE)?.endedBy).toBe(
      'time',
    );
  });

  it('keeps a busy day with muted conversations and holding replies well within the 32 KB of the mailbox', () => {
    let memory = EMPTY_MEMORY;
    const key = (name: string, number: number) => `${name}${String(number).padStart(15, '0')}`;
    const sentence = 'You will hear from me by 16:30, with an answer or with what I know by then.';
    for (let i = 0; i < 60; i++) {
      const now = START + i * 40 * MINUTE;
      const email = { message: key('m', i), conversation: key('c', i), sender: key('s', i), level: 3 };
      const hot = noteHot(memory, email, settings, now);
      const held = noteHolding(hot, email.message, '16:30', now, letterMark(`${i}@b.example`, sentence, '16:30'));
      memory = settleMemory(mute(held, key('x', i), true, now), settings, now);
    }
    expect(Object.keys(memory.coolDowns).length).toBeGreaterThan(50);
    expect(openDocument(MEMORY_DOCUMENT, JSON.parse(JSON.stringify(memory))).state).toBe('sound');
    expect(JSON.stringify(mergeMemory(memory, memory)).length).toBeLessThan(28_000);
  });
});
