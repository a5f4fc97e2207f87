import fc from 'fast-check';
import {
  DEFAULT_SETTINGS,
  EMPTY_MEMORY,
  MEMORY_DOCUMENT,
  noteAnswer,
  noteHolding,
  noteHot,
  noteNotHeated,
  openDocument,
  settleMemory,
  statusOfMessage,
} from '../../../src/engine';
import * as v from 'valibot';
import storedMemory from '../../fixtures/stored/memory-0.1.0.json';
import { OLD_MEMORY } from '../../fixtures/stored/schemas-0.1.0';
import { anyMemory } from './memory-arbitrary';

describe('stored Memory', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(anyMemory, (memory) => {
        const stored: unknown = JSON.parse(JSON.stringify(memory));
        expect(openDocument(MEMORY_DOCUMENT, stored)).toEqual({ state: 'sound', document: memory });
      }),
    );
  });

  it('opens again whatever was noted in it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 500 }), fc.string({ maxLength: 60 }), fc.nat(), (words, key, now) => {
        const started = noteHot(
          EMPTY_MEMORY,
          { message: key, conversation: key, sender: key, level: 3 },
          DEFAULT_SETTINGS,
          now,
        );
        const held = noteHolding(started, key, words, now);
        const all = noteNotHeated(noteAnswer(held, `${key}x`, 'sent', DEFAULT_SETTINGS, now), key, key, now);
        const stored: unknown = JSON.parse(JSON.stringify(settleMemory(all, DEFAULT_SETTINGS, now)));
        expect(openDocument(MEMORY_DOCUMENT, stored).state).toBe('sound');
      }),
    );
  });

  it('is opened read-only when a newer Take Five wrote it', () => {
    expect(openDocument(MEMORY_DOCUMENT, { version: 2, coolDowns: {}, notHeated: {}, more: 1 })).toMatchObject({
      state: 'newer',
    });
  });

  it('is set aside with its text when it is broken', () => {
    expect(openDocument(MEMORY_DOCUMENT, { version: 1, coolDowns: 5 })).toEqual({
      state: 'broken',
      text: '{"version":1,"coolDowns":5}',
    });
  });

  it('gives an answer for anything at all', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(['absent', 'sound', 'newer', 'broken']).toContain(openDocument(MEMORY_DOCUMENT, stored).state);
      }),
    );
  });

  it.each([
    ['a mark of no words', { marks: { l: 0 } }],
    ['a mark of half a word', { marks: { l: 4.5 } }],
    ['a mark longer than any', { marks: { l: 101 } }],
    ['a nudge at no time', { nudgedAt: '12:00' }],
    ['a sent holding reply at no time', { holdingSentAt: null }],
  ])('is broken with %s', (_, more) => {
    const [first] = Object.values(storedMemory.coolDowns);
    const stored = { ...storedMemory, coolDowns: { m: { ...first, ...more } } };
    expect(openDocument(MEMORY_DOCUMENT, stored).state).toBe('broken');
  });

  it('is broken with a pause under the name of another, which nothing could end', () => {
    const [first] = Object.values(storedMemory.coolDowns);
    expect(openDocument(MEMORY_DOCUMENT, { ...storedMemory, coolDowns: { other: first } }).state).toBe('broken');
  });

  it.each([
    ['a muted conversation that is only true', { muted: { c: true } }],
    ['a muted conversation at no time', { muted: { c: { on: true } } }],
    ['a promise due at no time', { promises: { p: { due: 'Friday', kind: 'answer', conversation: 'c', madeAt: 1 } } }],
    ['a promise of an unknown kind', { promises: { p: { due: 1, kind: 'gift', conversation: 'c', madeAt: 1 } } }],
    [
      'a promise that is only kept',
      { promises: { p: { due: 1, kind: 'answer', conversation: 'c', madeAt: 1, kept: true } } },
    ],
    [
      'a promise moved to no day',
      { promises: { p: { due: 1, kind: 'answer', conversation: 'c', madeAt: 1, moved: { at: 2 } } } },
    ],
    ['a colleague who is asked at no time', { waiting: { c: { on: true } } }],
    ['a forgetting at no time', { forgottenAt: true }],
    ['a reply sent at no time', { sent: { c: true } }],
    ['a forgetting at the end of time, after which none could come', { forgottenAt: 1e300 }],
  ])('is broken with %s', (_, more) => {
    expect(openDocument(MEMORY_DOCUMENT, { ...storedMemory, ...more }).state).toBe('broken');
  });
});

describe('Memory beside release 0.1.0', () => {
  it('is opened as that release stored it, with nothing added', () => {
    expect(openDocument(MEMORY_DOCUMENT, storedMemory)).toStrictEqual({ state: 'sound', document: storedMemory });
  });

  it('goes on where that release stopped', () => {
    const opened = openDocument(MEMORY_DOCUMENT, storedMemory);
    if (opened.state !== 'sound') throw new Error(opened.state);
    const now = storedMemory.coolDowns['5b0d1e7a90c2f834'].startedAt + 150_000;
    const memory = settleMemory(opened.document, DEFAULT_SETTINGS, now);
    expect(statusOfMessage(memory, '77aa02c1de459b3f', DEFAULT_SETTINGS, now)).toMatchObject({
      msLeft: 150_000,
      answered: 1,
      endedBy: undefined,
    });
    expect(statusOfMessage(memory, 'a3c95f1e20d784b6', DEFAULT_SETTINGS, now)?.endedBy).toBe('choice');
  });

  it('is still read by that release, which overlooks only what it does not know', () => {
    fc.assert(
      fc.property(anyMemory, (memory) => {
        const read = v.safeParse(OLD_MEMORY, JSON.parse(JSON.stringify(memory)));
        const { version, notHeated, sendEventsSince, coolDowns } = memory;
        const rest = { version, notHeated, ...(sendEventsSince !== undefined && { sendEventsSince }) };
        const pauses = Object.entries(coolDowns).map(([key, one]) => {
          const { marks: _, holdingSentAt: __, nudgedAt: ___, ...known } = one;
          return [key, known] as const;
        });
        expect([read.success, read.output]).toEqual([true, { ...rest, coolDowns: Object.fromEntries(pauses) }]);
      }),
    );
  });
});
