import { isColour } from './brand-limits';
import { fromLab, toLab } from './lab';

/** Lightness of #333333, the darkest that white becomes. */
const DARKEST = 21.247;

/**
 * A colour, of words or of paper, as a mail program shows it that turns letters dark by itself. It turns the lightness in CIELAB
 * round and keeps the hue, as Outlook on the web does (`getDarkColor` of roosterjs, the editor in it); Gmail and Outlook's
 * programs each do it a little differently, some leave light words on dark paper as they are, and Apple Mail turns only letters
 * without colours of their own. Anything but #rrggbb stays as it is.
 */
export function forcedDark(colour: string): string {
  if (!isColour(colour)) return colour;
  const [lightness, red, yellow] = toLab(colour);
  return fromLab([DARKEST + ((100 - lightness) * (100 - DARKEST)) / 100, red, yellow]);
}
