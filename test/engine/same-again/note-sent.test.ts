import fc from 'fast-check';
import { NO_SENT_SHINGLES, noteSent, openDocument, SENT_SHINGLES_DOCUMENT, sentBefore } from '../../../src/engine';
import type { SentReply, SentShingles } from '../../../src/engine';

const NOW = Date.UTC(2026, 2, 10, 9);
const DAY = 86_400_000;
const reply = (to: string, at = NOW, hash = 1): SentReply => ({ to, at, hashes: [hash] });
const noted = (...replies: readonly SentReply[]): SentShingles =>
  replies.reduce((sent, one) => noteSent(sent, one, NOW), NO_SENT_SHINGLES);

describe('replies that went out', () => {
  it('are noted oldest first, the last three to each customer', () => {
    const sent = noted(...[5, 1, 4, 2, 3].map((day) => reply('ann', NOW - day * DAY, day)), reply('bo', NOW - 6 * DAY));
    expect(sent.entries.map(({ to, hashes }) => `${to} ${hashes.join()}`)).toEqual(['bo 1', 'ann 3', 'ann 2', 'ann 1']);
  });

  it('are noted once where two windows saw one go', () => {
    expect(noted(reply('ann'), reply('ann'), reply('bo')).entries).toHaveLength(2);
  });

  it('are forgotten after thirty days, and where they come from a clock that was set back', () => {
    const sent = noted(reply('ann', NOW - 31 * DAY), reply('bo', NOW - 29 * DAY), reply('cy', NOW + 31 * DAY));
    expect(sent.entries.map(({ to }) => to)).toEqual(['bo']);
    expect(noteSent(sent, reply('dee', NOW + 5 * DAY), NOW + 5 * DAY).entries.map(({ to }) => to)).toEqual(['dee']);
  });

  it('are not noted without a word', () => {
    expect(noteSent(NO_SENT_SHINGLES, { to: 'ann', at: NOW, hashes: [] }, NOW).entries).toEqual([]);
  });

  it('are two hundred at most, and are stored as they are', () => {
    const sent = noted(...Array.from({ length: 230 }, (_, at) => reply(`to-${at}`, NOW - at, at)));
    expect(sent.entries).toHaveLength(200);
    expect(sent.entries[199]?.to).toBe('to-0');
    const copy: unknown = JSON.parse(JSON.stringify(sent));
    expect(openDocument(SENT_SHINGLES_DOCUMENT, copy)).toEqual({ state: 'sound', document: sent });
  });

  it.each([
    ['a text among the hashes', { to: 'ann', at: NOW, hashes: ['Dear'] }],
    ['a hash of more than 32 bits', { to: 'ann', at: NOW, hashes: [2 ** 32] }],
    ['part of a hash', { to: 'ann', at: NOW, hashes: [0.5] }],
    ['too many hashes', { to: 'ann', at: NOW, hashes: Array.from({ length: 65 }, (_, at) => at) }],
    ['no moment', { to: 'ann', at: '2026', hashes: [] }],
  ])('are broken with %s', (_, entry) => {
    expect(openDocument(SENT_SHINGLES_DOCUMENT, { version: 1, entries: [entry] }).state).toBe('broken');
  });

  it('can always be stored, whatever was noted in whatever order', () => {
    const anyReply = fc.record({
      to: fc.constantFrom('ann', 'bo', 'cy'),
      at: fc.integer({ min: NOW - 40 * DAY, max: NOW + 40 * DAY }),
      hashes: fc.array(fc.nat(), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(anyReply, { maxLength: 30 }), (replies) => {
        const { entries } = noted(...replies);
        expect(openDocument(SENT_SHINGLES_DOCUMENT, { version: 1, entries }).state).toBe('sound');
        expect(entries.length).toBeLessThanOrEqual(9);
        const times = entries.map(({ at }) => at);
        expect([...times].sort((a, b) => a - b)).toEqual(times);
      }),
    );
  });
});

describe('what went out before a draft', () => {
  it('is what its customer got, and the last thing that each of twenty others got', () => {
    const others = Array.from({ length: 25 }, (_, at) => reply(`to-${at}`, NOW - DAY - at, 100 + at));
    const sent = noted(...others, reply('to-3', NOW, 999), reply('ann', NOW - 2, 1), reply('ann', NOW - 1, 2));
    const before = sentBefore(sent, 'ann', 'key', NOW);
    expect(before.key).toBe('key');
    expect(before.customer).toEqual([[2], [1]]);
    expect(before.others).toHaveLength(20);
    expect(before.others.slice(0, 3)).toEqual([[999], [100], [101]]);
    expect(before.others).not.toContainEqual([103]);
  });

  it('is nothing that is older than thirty days', () => {
    const sent = noted(reply('ann'), reply('bo'));
    expect(sentBefore(sent, 'ann', 'key', NOW + 31 * DAY)).toEqual({ key: 'key', customer: [], others: [] });
    expect(sentBefore(NO_SENT_SHINGLES, 'ann', 'key', NOW)).toEqual({ key: 'key', customer: [], others: [] });
  });
});
