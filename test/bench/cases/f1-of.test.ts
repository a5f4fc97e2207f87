import { f1Of } from '../../../bench/cases/f1-of';

const judged = (wanted: boolean, said: boolean, times: number) =>
  Array.from({ length: times }, () => ({ wanted, said }));

describe('F1', () => {
  it('falls with what was said wrongly as with what was not seen, and not with what is rightly silent', () => {
    expect(f1Of([...judged(true, true, 3), ...judged(false, false, 90)]).f1).toBe(1);
    expect(f1Of([...judged(true, true, 3), ...judged(false, true, 2)]).f1).toBe(0.75);
    expect(f1Of([...judged(true, true, 3), ...judged(true, false, 2)]).f1).toBe(0.75);
    expect(f1Of(judged(true, false, 2)).f1).toBe(0);
  });

  it('does not exist where nothing is true and nothing was said', () => {
    expect(f1Of(judged(false, false, 5))).toEqual({ f1: NaN, text: 'no cases' });
  });
});
