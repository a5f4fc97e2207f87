import { isColour } from './brand-limits';
import { contrast, ENOUGH_CONTRAST } from './contrast';
import { forcedDark } from './forced-dark';
import { fromLab, isShowable, toLab } from './lab';

const STEP = 0.5;

/** Whether words of one colour can be read on another, both as they are and turned dark. */
export function isReadable(colour: string, against: string): boolean {
  return (
    contrast(colour, against) >= ENOUGH_CONTRAST && contrast(forcedDark(colour), forcedDark(against)) >= ENOUGH_CONTRAST
  );
}

/**
 * The colour nearest to `colour` that can be read on `against`, light and turned dark: the same hue, lighter or darker, and paler only
 * where screens show no such colour. `colour` itself when it can be read; undefined where none can, as on a middle grey.
 */
export function mendedColour(colour: string, against: string): string | undefined {
  if (!isColour(colour) || !isColour(against)) return undefined;
  if (isReadable(colour, against)) return colour;
  const [lightness] = toLab(colour);
  for (let away = STEP; away <= 100; away += STEP) {
    for (const moved of [lightness - away, lightness + away]) {
      const mended = moved < 0 || moved > 100 ? undefined : withLightness(colour, moved);
      if (mended !== undefined && isReadable(mended, against)) return mended;
    }
  }
  return undefined;
}

function withLightness(colour: string, lightness: number): string {
  const [, red, yellow] = toLab(colour);
  let kept = 1;
  while (kept > 0 && !isShowable([lightness, red * kept, yellow * kept])) kept = Math.max(0, kept - 0.05);
  return fromLab([lightness, red * kept, yellow * kept]);
}
