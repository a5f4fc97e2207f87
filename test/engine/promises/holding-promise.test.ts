import fc from 'fast-check';
import {
  DEFAULT_SETTINGS,
  EMPTY_MEMORY,
  keepPromise,
  LANGUAGES,
  loadPack,
  noteHolding,
  noteHoldingPromises,
  noteHot,
  openPromises,
  removePromise,
} from '../../../src/engine';
import type { Memory } from '../../../src/engine';
import { noteHoldingSent } from '../../../src/engine/memory/note-choice';
import { holdingDue } from '../../../src/engine/promises/holding-promise';
import { holdingTime } from '../../../src/engine/reply/holding-time';

const MAILBOX = 'elena@northwind.example';
const SOFIA = 120;
const MINUTE = 60_000;
/** Friday, 20 November 2026, 11:30 in Sofia. */
const NOW = Date.UTC(2026, 10, 20, 9, 30);
const at = (day: number, hours: number, minutes = 0) => Date.UTC(2026, 10, day, hours - 2, minutes);

describe('holdingDue', () => {
  it.each([
    ['16:30', at(20, 16, 30)],
    ['16:30 ч.', at(20, 16, 30)],
    ['4.15 today', at(21, 4, 15)],
    ['10:00 tomorrow', at(21, 10)],
    ['10:00 ч. утре', at(21, 10)],
    ['10:00 завтрашнего дня', at(21, 10)],
    ['18:45 завтра', at(21, 18, 45)],
    ['9:00', at(21, 9)],
    ['noon', at(21, 0) - 1],
    ['завтра', at(22, 0) - 1],
    ['', at(21, 0) - 1],
    ['99:99', at(21, 0) - 1],
    ['order 116:301', at(21, 0) - 1],
  ])('reads “%s”', (by, due) => {
    expect(holdingDue(by, NOW, SOFIA)).toBe(due);
  });

  it('is the very moment that is offered, at any time and in every language', async () => {
    const packs = await Promise.all(LANGUAGES.map(async (language) => (await loadPack[language]()).pack));
    fc.assert(
      fc.property(fc.nat(4_000_000_000_000), fc.integer({ min: -12, max: 14 }), (now, hours) => {
        const offered = holdingTime(now, hours * 60);
        for (const { phrases } of packs) {
          expect(holdingDue(phrases[offered.day](offered.time), now, hours * 60)).toBe(offered.at);
        }
      }),
    );
  });

  it('gives a moment after the letter for any words', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(4_000_000_000_000), (by, now) => {
        expect(holdingDue(by, now, SOFIA)).toBeGreaterThanOrEqual(now);
      }),
    );
  });
});

describe('noteHoldingPromises', () => {
  const hot = noteHot(EMPTY_MEMORY, { message: 'm', conversation: 'c', sender: 's', level: 2 }, DEFAULT_SETTINGS, NOW);
  const held = noteHolding(hot, 'm', '16:30', NOW + MINUTE);
  const sent = noteHoldingSent(held, 'm', NOW + 2 * MINUTE);
  const noted = (memory: Memory, hearsSends: boolean, now = NOW + 3 * MINUTE) =>
    noteHoldingPromises(memory, MAILBOX, hearsSends, SOFIA, now);
  const open = (memory: Memory) => openPromises(memory, NOW);

  it('makes a promise of one that was opened where sends are not heard, and of one that was sent everywhere', () => {
    expect(noted(hot, false)).toBe(hot);
    expect(noted(held, true)).toBe(held);
    const promise = { due: at(20, 16, 30), kind: 'holding', conversation: 'c' };
    expect(open(noted(held, false))).toMatchObject([{ ...promise, madeAt: NOW + MINUTE }]);
    expect(open(noted(sent, true))).toMatchObject([{ ...promise, madeAt: NOW + 2 * MINUTE }]);
    expect(Object.keys(noted(sent, true).promises ?? {})).toEqual(Object.keys(noted(held, false).promises ?? {}));
  });

  it('makes it once, whatever becomes of it', () => {
    const once = noted(sent, true);
    expect(noted(once, true)).toBe(once);
    const [id = ''] = Object.keys(once.promises ?? {});
    for (const closed of [keepPromise(once, id, true, NOW), removePromise(once, id, true, NOW)]) {
      expect(noted(closed, true)).toBe(closed);
    }
  });

  it('makes none beside one for the same moment that was found in the letter itself', () => {
    const found: Memory = {
      ...sent,
      promises: { x: { due: at(20, 16, 30) + 20_000, kind: 'answer', conversation: 'c', madeAt: NOW + 2 * MINUTE } },
    };
    expect(noted(found, true)).toBe(found);
  });

  it('keeps it when the answer was sent since, and leaves to the agent what the agent said of it', () => {
    const once = noted(sent, true);
    const [id = ''] = Object.keys(once.promises ?? {});
    expect(open(noted({ ...once, sent: { c: NOW + MINUTE } }, true))).toHaveLength(1);
    const answered = { ...once, sent: { c: NOW + 9 * MINUTE } };
    expect(open(noted(answered, true))).toEqual([]);
    const notKept = keepPromise(answered, id, false, NOW + 10 * MINUTE);
    expect(noted(notKept, true)).toBe(notKept);
  });
});
