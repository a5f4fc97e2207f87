import type { Digest } from '../../src/engine';
import { waitingText } from '../../src/i18n/waiting-text';
import { stringsFor } from '../strings-for';

/** 20 November 2026 in Sofia, a Friday. */
const at = (hour: number, minute = 0, daysAgo = 0) => Date.UTC(2026, 10, 20 - daysAgo, hour - 2, minute);
const surroundings = { strings: stringsFor('en'), now: at(13, 20), utcOffsetMinutes: 120, language: 'en' } as const;
type Times = Partial<Pick<Digest, 'waitingSince' | 'waited' | 'answerDue'>>;
const said = (times: Times, brief = false) => {
  const digest: Digest = {
    situation: 'other',
    asks: [],
    facts: [],
    thirdTime: false,
    repeat: false,
    earlier: [],
    ...times,
  };
  return waitingText(digest, surroundings, brief)?.replace(/\u00a0/g, ' ');
};

describe('waitingText', () => {
  it.each<[string, Times, string, string]>([
    [
      'minutes',
      { waitingSince: at(13), waited: { count: 20, unit: 'minute' }, answerDue: at(14) },
      'Waiting 20 minutes, answer due 14:00',
      'Waiting 20 minutes, answer due 14:00',
    ],
    [
      'hours of today',
      { waitingSince: at(10, 15), waited: { count: 3, unit: 'hour' } },
      'Waiting 3 working hours (since 10:15)',
      'Waiting 3 working hours (since 10:15)',
    ],
    [
      'hours since yesterday',
      { waitingSince: at(17, 10, 1), waited: { count: 5, unit: 'hour' } },
      'Waiting 5 working hours (since yesterday, 17:10)',
      'Waiting 5 working hours',
    ],
    [
      'days',
      { waitingSince: at(9, 12, 8), waited: { count: 6, unit: 'day' } },
      'Waiting 6 working days (since 12 November)',
      'Waiting 6 working days',
    ],
    [
      'nothing yet',
      { waitingSince: at(13, 20), answerDue: at(14, 20) },
      'Waiting since 13:20, answer due 14:20',
      'Waiting since 13:20, answer due 14:20',
    ],
    [
      'a night',
      { waitingSince: at(23, 0, 1), answerDue: at(14) },
      'Waiting since yesterday, 23:00, answer due 14:00',
      'Waiting since yesterday, 23:00',
    ],
    [
      'an answer of tomorrow',
      { waitingSince: at(13), waited: { count: 20, unit: 'minute' }, answerDue: at(9, 40, -1) },
      'Waiting 20 minutes, answer due 9:40 tomorrow',
      'Waiting 20 minutes (since 13:00)',
    ],
    ['a time when nobody works', { waitingSince: at(9) }, 'Waiting since 9:00', 'Waiting since 9:00'],
  ])('tells of %s, and of today alone where room is short', (_, times, text, brief) => {
    expect(said(times)).toBe(text);
    expect(said(times, true)).toBe(brief);
  });

  it('says nothing of an email without a date', () => {
    expect(said({})).toBeUndefined();
  });
});
