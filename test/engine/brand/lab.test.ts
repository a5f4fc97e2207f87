import fc from 'fast-check';
import { fromLab, isShowable, toLab } from '../../../src/engine/brand/lab';

describe('CIELAB', () => {
  it.each([
    ['#000000', [0, 0, 0]],
    ['#ffffff', [100, 0, 0]],
    ['#ff0000', [53.24, 80.09, 67.2]],
    ['#0000ff', [32.3, 79.19, -107.86]],
    ['#333333', [21.247, 0, 0]],
  ])('of %s is %p', (colour, expected) => {
    for (const [at, part] of toLab(colour).entries()) expect(part).toBeCloseTo(expected[at] ?? NaN, 1);
  });

  it('gives every colour of a screen back as it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
        const colour = `#${number.toString(16).padStart(6, '0')}`;
        expect(isShowable(toLab(colour))).toBe(true);
        expect(fromLab(toLab(colour))).toBe(colour);
      }),
    );
  });

  it('cuts what no screen shows', () => {
    expect(isShowable([50, 200, 0])).toBe(false);
    expect(fromLab([50, 200, 0])).toMatch(/^#[0-9a-f]{6}$/);
  });
});
