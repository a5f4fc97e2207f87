import type { BrandColours } from './brand';
import { contrast, ENOUGH_CONTRAST } from './contrast';
import { forcedDark } from './forced-dark';
import { mutedColour } from './muted-colour';

/** What of a letter carries words: itself, its links, its buttons, its small print. */
export const CONTRAST_PAIRS = ['text', 'link', 'button', 'legal'] as const;
export type ContrastPair = (typeof CONTRAST_PAIRS)[number];

/** How well one kind of words can be read. */
export type BrandContrast = {
  readonly pair: ContrastPair;
  /** 'dark' is a mail program that turns letters dark by itself. */
  readonly mode: 'light' | 'dark';
  /** Colours as they are seen, #rrggbb. */
  readonly words: string;
  readonly ground: string;
  /** 1-21. */
  readonly ratio: number;
  /** It reaches 4.5. */
  readonly enough: boolean;
};

/** Every pair of colours of a brand that carries words, in light and in forced dark. */
export function brandContrasts(colours: BrandColours): readonly BrandContrast[] {
  return CONTRAST_PAIRS.flatMap((pair) => {
    const [words, ground] = pairOf(pair, colours);
    return [
      measured(pair, 'light', words, ground),
      measured(pair, 'dark', forcedDark(words), forcedDark(ground)),
    ] as const;
  });
}

function pairOf(pair: ContrastPair, colours: BrandColours): readonly [words: string, ground: string] {
  switch (pair) {
    case 'text':
      return [colours.text, colours.paper];
    case 'link':
      return [colours.link, colours.paper];
    case 'button':
      return [colours.buttonText, colours.button];
    case 'legal':
      return [mutedColour(colours), colours.paper];
  }
}

function measured(pair: ContrastPair, mode: BrandContrast['mode'], words: string, ground: string): BrandContrast {
  const ratio = contrast(words, ground);
  return { pair, mode, words, ground, ratio, enough: ratio >= ENOUGH_CONTRAST };
}
