import type { BrandColours } from './brand';
import { fromLab, toLab } from './lab';
import { isReadable } from './mended-colour';

/** How far small print is moved from the words' colour towards the paper's: #242424 on white gives #616161. */
const SHARE = 0.315;
const STEP = 0.035;

/** The colour of small print: between the words and the paper, as near to the paper as can be read; the words' own at worst. */
export function mutedColour({ text, paper }: Pick<BrandColours, 'text' | 'paper'>): string {
  const words = toLab(text);
  const ground = toLab(paper);
  const between = (share: number, at: 0 | 1 | 2): number => words[at] + (ground[at] - words[at]) * share;
  for (let share = SHARE; share > STEP / 2; share -= STEP) {
    const muted = fromLab([between(share, 0), between(share, 1), between(share, 2)]);
    if (isReadable(muted, paper)) return muted;
  }
  return text;
}
