import fc from 'fast-check';
import { EMPTY_JOURNAL, noteMail } from '../../../src/engine';
import type { Journal, SeenMail } from '../../../src/engine';
import { KEEP_MAILS_MS, MOST_MAILS } from '../../../src/engine/journal/journal';
import { aMail, anyJournal, anyMail, DAY, key, NOW } from './a-journal';

function seen(more: Partial<SeenMail> = {}): SeenMail {
  const { seenAt: _, ...rest } = aMail(more);
  return rest;
}

describe('an email that is opened', () => {
  it('is noted with the moment of that', () => {
    const { mails } = noteMail(EMPTY_JOURNAL, key(9), seen({ level: 2, hot: true }), NOW);
    expect(mails).toEqual({ [key(9)]: { ...seen({ level: 2, hot: true }), seenAt: NOW } });
  });

  it('again changes nothing, and keeps when it was opened first and answered', () => {
    const answered: Journal = { version: 1, mails: { [key(9)]: aMail({ seenAt: NOW - DAY, answeredAt: NOW - 5 }) } };
    expect(noteMail(answered, key(9), seen(), NOW)).toBe(answered);
    const hotter = noteMail(answered, key(9), seen({ level: 3 }), NOW);
    expect(hotter.mails[key(9)]).toEqual(aMail({ level: 3, seenAt: NOW - DAY, answeredAt: NOW - 5 }));
  });

  it('is read as it is read now, be that calmer', () => {
    const before = noteMail(EMPTY_JOURNAL, key(9), seen({ level: 2, hot: true }), NOW);
    expect(noteMail(before, key(9), seen(), NOW + 1).mails[key(9)]).toEqual(aMail({ seenAt: NOW }));
  });

  it('was not opened in the future where the clock was set back', () => {
    const before = noteMail(EMPTY_JOURNAL, key(9), seen(), NOW + DAY);
    expect(noteMail(before, key(9), seen({ level: 1 }), NOW).mails[key(9)]?.seenAt).toBe(NOW);
  });
});

describe('what is too old or too much', () => {
  it('goes when another email is opened: emails of more than five weeks', () => {
    const mails = {
      [key(1)]: aMail({ seenAt: NOW - KEEP_MAILS_MS - 1 }),
      [key(2)]: aMail({ seenAt: NOW - KEEP_MAILS_MS }),
    };
    expect(Object.keys(noteMail({ version: 1, mails }, key(9), seen(), NOW).mails).sort()).toEqual([key(2), key(9)]);
  });

  it('goes too where there are more than a thousand, the ones opened first', () => {
    const many = Object.fromEntries(
      Array.from({ length: MOST_MAILS }, (_, i) => [key(1_000 + i), aMail({ seenAt: NOW - MOST_MAILS + i })]),
    );
    const { mails } = noteMail({ version: 1, mails: many }, key(9), seen(), NOW);
    expect(Object.keys(mails)).toHaveLength(MOST_MAILS);
    expect(mails[key(1_000)]).toBeUndefined();
    expect(mails[key(1_001)]).toBeDefined();
    expect(mails[key(9)]).toBeDefined();
  });
});

it('noting twice is noting once, whatever is in the journal', () => {
  fc.assert(
    fc.property(anyJournal, anyMail, fc.integer({ min: 100, max: 200 }).map(key), (journal, mail, message) => {
      const { seenAt: _, answeredAt: __, ...rest } = mail;
      const once = noteMail(journal, message, rest, NOW);
      expect(noteMail(once, message, rest, NOW)).toBe(once);
      expect(once.mails[message]).toMatchObject(rest);
    }),
  );
});
