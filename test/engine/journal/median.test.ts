import fc from 'fast-check';
import { median } from '../../../src/engine/journal/median';

describe('the median', () => {
  it.each([
    [[], undefined],
    [[7], 7],
    [[9, 1], 5],
    [[9, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
  ])('of %j is %s', (numbers, middle) => {
    expect(median(numbers)).toBe(middle);
  });

  it('has as many numbers below it as above, and leaves the list as it is', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (numbers) => {
        const before = [...numbers];
        const middle = median(numbers) ?? Number.NaN;
        expect(numbers).toEqual(before);
        const below = numbers.filter((one) => one < middle).length;
        const above = numbers.filter((one) => one > middle).length;
        expect(Math.max(below, above)).toBeLessThanOrEqual(numbers.length / 2);
      }),
    );
  });
});
