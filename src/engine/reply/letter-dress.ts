import type { BrandColours, BrandLogo, BrandWords } from '../brand/brand';
import { brandFromSettings } from '../brand/brand-from-settings';
import { BRAND_LIMITS, isColour, isLogoAddress, isLogoSize } from '../brand/brand-limits';
import { brandWords } from '../brand/brand-words';
import { FONT_LISTS } from '../brand/font-lists';
import { mutedColour } from '../brand/muted-colour';
import { cleanValue } from './clean-value';
import type { LetterLook } from './letter-look';

/** What a letter wears, every value checked, so that it can stand in a style attribute as it is. */
export type LetterDress = {
  readonly logo?: BrandLogo;
  readonly colours: BrandColours & { readonly muted: string };
  /** A CSS font list. */
  readonly fonts: string;
  /** How round the corners of buttons are, in pixels; Word's engine draws them square. */
  readonly corner: number;
  readonly words: BrandWords;
};

const CORNERS: ReadonlyMap<string, number> = new Map([
  ['rounded', 4],
  ['pill', 20],
]);

/**
 * What a letter wears: its brand, or what the look itself says. Of a brand that no form would let through, what cannot be used is left
 * out: a logo whole, the colours all together, because with some of them words might not be seen.
 */
export function dressOf(look: LetterLook): LetterDress {
  const { accent, company = '', fonts = '' } = look;
  const plain = brandFromSettings({ accent, company, agentTitle: '' });
  const brand = look.brand ?? plain;
  const colours = Object.values(brand.colours).every(isColour) ? brand.colours : plain.colours;
  const logo = brand.logo && soundLogo(brand.logo);
  const words = brandWords(brand, look.language);
  return {
    ...(logo && { logo }),
    colours: { ...colours, muted: mutedColour(colours) },
    fonts: /^[A-Za-z0-9 ,'-]{1,200}$/.test(fonts)
      ? fonts
      : (FONT_LISTS.get(brand.font) ?? FONT_LISTS.get('segoe') ?? 'Arial'),
    corner: CORNERS.get(brand.button) ?? 0,
    words: {
      signOff: cleanValue('company', words.signOff),
      agentTitle: cleanValue('agent.title', words.agentTitle),
      company: cleanValue('company', words.company),
      // Small print may have lines, as running text has.
      legal: cleanValue('line', words.legal),
    },
  };
}

function soundLogo(logo: BrandLogo): BrandLogo | undefined {
  const { src, width, height } = logo;
  const alt = cleanValue('company', logo.alt);
  const sound =
    alt !== '' &&
    isLogoAddress(src) &&
    isLogoSize(width, BRAND_LIMITS.logoWidth) &&
    isLogoSize(height, BRAND_LIMITS.logoHeight);
  return sound ? { src, alt, width, height } : undefined;
}
