import { isColour } from './brand-limits';

/** The least contrast of words with what is under them, as WCAG 2.2 asks of text of this size (1.4.3, level AA). */
export const ENOUGH_CONTRAST = 4.5;

/** The contrast of two colours written #rrggbb, from 1 to 21, as WCAG 2.2 counts it; NaN for anything else. */
export function contrast(one: string, other: string): number {
  const [dark = NaN, light = NaN] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  if (!isColour(colour)) return NaN;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
