import { percentile } from '../../bench/percentile';

describe('a percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

  it('is one of the values: the smallest that so many of them do not exceed', () => {
    expect(percentile(hundred, 0.95)).toBe(95);
    expect(percentile(hundred, 0.5)).toBe(50);
    expect(percentile([3, 1, 2], 0.95)).toBe(3);
  });

  it('is the least and the greatest value at its ends, and leaves the values in their order', () => {
    expect(percentile(hundred, 0)).toBe(1);
    expect(percentile(hundred, 1)).toBe(100);
    expect(hundred[0]).toBe(100);
  });

  it('does not exist where there is no value', () => {
    expect(percentile([], 0.95)).toBeNaN();
  });
});
