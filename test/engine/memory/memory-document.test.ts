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
} from '../../../src/engine';
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
});
