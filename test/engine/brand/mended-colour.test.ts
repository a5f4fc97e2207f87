import fc from 'fast-check';
import { contrast, forcedDark, mendedColour } from '../../../src/engine';
import { toLab } from '../../../src/engine/brand/lab';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);

describe('mendedColour', () => {
  it.each([
    ['#242424', '#ffffff', '#242424'],
    ['#ffffff', '#777777', undefined],
    ['red', '#ffffff', undefined],
    ['#ffffff', 'white', undefined],
  ])('makes of %s on %s %s', (words, ground, expected) => {
    expect(mendedColour(words, ground)).toBe(expected);
  });

  it('gives colours that can be read both ways, or none', () => {
    fc.assert(
      fc.property(colour, colour, (words, ground) => {
        const mended = mendedColour(words, ground);
        if (mended === undefined) return;
        expect(contrast(mended, ground)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(forcedDark(mended), forcedDark(ground))).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it.each(['#ffffff', '#000000', '#fdfaf3', '#1b1f2a'])('finds one for any words on %s', (ground) => {
    fc.assert(fc.property(colour, (words) => mendedColour(words, ground) !== undefined));
  });

  it('keeps the hue and moves no further than it must', () => {
    const mended = mendedColour('#e8a33d', '#ffffff') ?? '';
    const [lightness, red, yellow] = toLab(mended);
    const [, wasRed, wasYellow] = toLab('#e8a33d');
    expect(Math.atan2(yellow, red)).toBeCloseTo(Math.atan2(wasYellow, wasRed), 1);
    expect(lightness).toBeGreaterThan(40);
    const dark = contrast(forcedDark(mended), forcedDark('#ffffff'));
    expect(Math.min(dark, contrast(mended, '#ffffff'))).toBeLessThan(4.7);
  });
});
