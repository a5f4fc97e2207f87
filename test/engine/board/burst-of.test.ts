import fc from 'fast-check';
import { burstOf } from '../../../src/engine';
import type { BurstMail } from '../../../src/engine';

const NOW = Date.UTC(2026, 2, 10, 12);
const MINUTE = 60_000;

const aMail = (sender: string, more: Partial<BurstMail> = {}): BurstMail => ({
  at: NOW - 10 * MINUTE,
  situation: 'complaint',
  level: 2,
  conversation: `c-${sender}`,
  sender,
  words: ['outage'],
  ...more,
});
const FOUR = ['ann', 'boris', 'vera', 'olha'].map((sender) => aMail(sender));

describe('a burst', () => {
  it('is a topic on which four customers are cross within three hours', () => {
    const first = aMail('ann', { at: NOW - 170 * MINUTE, situation: 'delivery', words: ['order', 'outage', 'outage'] });
    expect(burstOf([first, ...FOUR.slice(1)], NOW)).toEqual({
      word: 'outage',
      situation: 'complaint',
      senders: 4,
      conversations: ['c-ann', 'c-boris', 'c-vera', 'c-olha'],
      since: NOW - 170 * MINUTE,
    });
  });

  it.each([
    ['three customers', FOUR.slice(1)],
    [
      'one customer who writes four times',
      FOUR.map((mail, at) => ({ ...mail, sender: 'ann', conversation: `c${at}` })),
    ],
    ['calm mails', FOUR.map((mail) => ({ ...mail, level: 0 as const }))],
    ['mails on different topics', FOUR.map((mail, at) => ({ ...mail, words: [`topic-${at}`] }))],
    ['mails that came over more than three hours', [aMail('ann', { at: NOW - 181 * MINUTE }), ...FOUR.slice(1)]],
    ['mails from after now', [aMail('ann', { at: NOW + MINUTE }), ...FOUR.slice(1)]],
    ['no mails', []],
  ])('is not: %s', (_, mails) => {
    expect(burstOf(mails, NOW)).toBeUndefined();
  });

  it('is told from what customers write about on any day', () => {
    const calm = ['p', 'q', 'r', 's'].map((sender) => aMail(sender, { level: 0, words: ['order'] }));
    const hot = FOUR.map((mail) => ({ ...mail, words: ['order', 'outage'] }));
    expect(burstOf([...hot, ...calm], NOW)?.word).toBe('outage');
    expect(burstOf([...FOUR.map((mail) => ({ ...mail, words: ['order'] })), ...calm], NOW)).toBeUndefined();
    expect(burstOf([...FOUR.map((mail) => ({ ...mail, words: ['order'] })), ...calm.slice(1)], NOW)?.word).toBe(
      'order',
    );
  });

  it('is the one with the most customers', () => {
    const five = ['a', 'b', 'c', 'd', 'e'].map((sender) => aMail(sender, { words: ['login'], situation: 'question' }));
    expect(burstOf([...FOUR, ...five], NOW)).toMatchObject({ word: 'login', situation: 'question', senders: 5 });
  });

  it('does not depend on the order of the mails, and always has four hot senders', () => {
    const anyMail = fc.record({
      at: fc.integer({ min: NOW - 200 * MINUTE, max: NOW + MINUTE }),
      situation: fc.constantFrom('complaint' as const, 'delivery' as const),
      level: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
      conversation: fc.constantFrom('c1', 'c2', 'c3'),
      sender: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      words: fc.subarray(['x', 'y', 'z', 'constructor']),
    });
    let found = 0;
    fc.assert(
      fc.property(fc.array(anyMail, { maxLength: 30 }), (mails) => {
        const burst = burstOf(mails, NOW);
        expect(burstOf([...mails].reverse(), NOW)?.word).toBe(burst?.word);
        if (burst === undefined) return;
        found++;
        const own = mails.filter(({ at, level, words }) => level >= 1 && at <= NOW && words.includes(burst.word));
        expect(new Set(own.map(({ sender }) => sender)).size).toBeGreaterThanOrEqual(4);
      }),
    );
    expect(found).toBeGreaterThan(0);
  });
});
