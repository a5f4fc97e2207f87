import fc from 'fast-check';
import { SITUATIONS } from '../../../src/engine';
import type { Journal, JournalMail } from '../../../src/engine';

/** Friday, 2026-11-20 12:00 UTC; two in the afternoon for the agent of these tests, in the middle of an office's hours. */
export const NOW = Date.UTC(2026, 10, 20, 12);
export const OFFSET = 120;
export const MINUTE = 60_000;
export const DAY = 86_400_000;

/** A key of 16 hexadecimal digits out of a small number. */
export const key = (number: number): string => number.toString(16).padStart(16, '0');

/** A calm question that came in and was opened just now. */
export function aMail(more: Partial<JournalMail> = {}): JournalMail {
  return {
    conversation: key(1),
    sender: key(2),
    receivedAt: NOW - MINUTE,
    seenAt: NOW,
    level: 0,
    hot: false,
    situation: 'question',
    repeat: false,
    thirdTime: false,
    topics: [],
    ...more,
  };
}

/** These emails, in conversations of their own unless they name one. */
export function aJournal(...mails: readonly Partial<JournalMail>[]): Journal {
  return {
    version: 1,
    mails: Object.fromEntries(mails.map((mail, i) => [key(100 + i), aMail({ conversation: key(200 + i), ...mail })])),
  };
}

const fewKeys = fc.integer({ min: 1, max: 6 }).map(key);
const at = fc.integer({ min: NOW - 40 * DAY, max: NOW });
const anyMail: fc.Arbitrary<JournalMail> = fc.record(
  {
    conversation: fewKeys,
    sender: fewKeys,
    receivedAt: at,
    seenAt: at,
    level: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
    hot: fc.boolean(),
    situation: fc.constantFrom(...SITUATIONS),
    repeat: fc.boolean(),
    thirdTime: fc.boolean(),
    topics: fc.array(fewKeys, { maxLength: 12 }),
    answeredAt: at,
  },
  { requiredKeys: ['conversation', 'sender', 'seenAt', 'level', 'hot', 'situation', 'repeat', 'thirdTime', 'topics'] },
);

/** Any journal, as weeks of work might have left it. */
export const anyJournal: fc.Arbitrary<Journal> = fc
  .dictionary(fc.integer({ min: 100, max: 200 }).map(key), anyMail, { maxKeys: 40 })
  .map((mails) => ({ version: 1 as const, mails: { ...mails } }));

export { anyMail };
