import { contrast } from '../../../src/engine/brand/contrast';

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#000000', 21],
    ['#777777', '#ffffff', 4.48],
    ['#0f6cbd', '#FFFFFF', 5.35],
    ['#abcdef', '#abcdef', 1],
  ])('of %s and %s is %d', (one, other, expected) => {
    expect(contrast(one, other)).toBeCloseTo(expected, 1);
  });

  it.each(['red', '#fff', '', '#12345g'])('is none for %p', (colour) => {
    expect(contrast(colour, '#ffffff')).toBeNaN();
  });
});
