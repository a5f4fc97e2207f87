import { LETTER_CALLS, letterAnswers } from '../../../src/engine/reply/letter-moment';
import type { LetterMoment } from '../../../src/engine/reply/letter-moment';

const MONTHS = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря';
const moment = (seed: number, times = 0): LetterMoment => ({
  now: Date.UTC(2026, 10, 25, 10),
  utcOffsetMinutes: 120,
  workDays: [1, 2, 3, 4, 5],
  variation: { seed, times },
});
/** The wordings taken at six places with three to choose from. */
function wordings(seed: number, times: number): readonly string[] {
  const answer = letterAnswers(moment(seed, times), MONTHS);
  return Array.from({ length: 6 }, () => answer('vary', ['a', 'b', 'c']));
}

describe('the wording of a letter', () => {
  it('is the same for the same conversation, so that what was previewed is what is sent', () => {
    for (let seed = 0; seed < 50; seed++) expect(wordings(seed, 0)).toEqual(wordings(seed, 0));
  });

  it('is another one at every place the next time the same customer gets the letter', () => {
    for (let seed = 0; seed < 50; seed++) {
      const next = wordings(seed, 1);
      wordings(seed, 0).forEach((word, place) => expect(word).not.toBe(next[place]));
    }
  });

  it('is spread over conversations: each wording is taken about as often, and whole letters are seldom the same', () => {
    const all = Array.from({ length: 900 }, (_, seed) => wordings(seed * 7919, 0));
    for (const word of ['a', 'b', 'c']) {
      const taken = all.filter(([first]) => first === word).length;
      expect(taken).toBeGreaterThan(250);
      expect(taken).toBeLessThan(350);
    }
    expect(new Set(all.map((words) => words.join(''))).size).toBeGreaterThan(450);
  });
});

describe('a promised day', () => {
  it('is printed in the letter’s language, and takes no wording from another place', () => {
    const answer = letterAnswers(moment(3), MONTHS);
    expect(answer('promise', ['3 business days'])).toBe('30\u00a0ноября');
    expect(answer('vary', ['a', 'b', 'c'])).toBe(wordings(3, 0)[0]);
  });

  it('leaves out the team’s holidays', () => {
    const answer = letterAnswers({ ...moment(3), holidays: ['2026-11-27', '2026-11-30'] }, MONTHS);
    expect(answer('promise', ['3 business days'])).toBe('2\u00a0декабря');
    expect(answer('promise', ['3 days'])).toBe('28\u00a0ноября');
  });

  it('is refused in a template where nobody could keep it', () => {
    expect(LETTER_CALLS.promise(['3 business days'])).toBe(true);
    for (const texts of [['soon'], ['0 days'], ['3 days', '4 days'], ['']])
      expect(LETTER_CALLS.promise(texts)).toBe(false);
  });
});

describe('a choice of wordings', () => {
  it('needs two at least, none of them blank', () => {
    expect(LETTER_CALLS.vary(['a', 'b'])).toBe(true);
    for (const texts of [['a'], ['a', ' '], ['', 'b']]) expect(LETTER_CALLS.vary(texts)).toBe(false);
  });
});
