import { forcedDark } from '../../../src/engine/brand/forced-dark';
import { toLab } from '../../../src/engine/brand/lab';

describe('forcedDark', () => {
  it.each([
    ['#ffffff', '#333333'],
    ['#000000', '#ffffff'],
    ['#f3f2f1', '#3b3a39'],
  ])('turns %s into %s', (colour, dark) => {
    for (const [at, part] of toLab(forcedDark(colour)).entries())
      expect(Math.abs(part - (toLab(dark)[at] ?? NaN))).toBeLessThan(2);
  });

  it('keeps the hue of a colour', () => {
    const [, red, yellow] = toLab(forcedDark('#2b6040'));
    expect(red).toBeLessThan(-15);
    expect(yellow).toBeGreaterThan(5);
  });

  it.each(['red', '', 'rgba(0,0,0,.5)'])('leaves %p as it is', (colour) => {
    expect(forcedDark(colour)).toBe(colour);
  });
});
