import { LANGUAGES } from '../languages/language';
import type { Brand, BrandLogo, Brands, BrandWords } from './brand';
import { BRAND_LIMITS, isColour, isLogoAddress, isLogoSize, isMailbox } from './brand-limits';

/** Why a brand cannot be saved. Words that are hard to read are a warning and no fault: see `brandContrasts`. */
export const BRAND_FAULTS = [
  'name-empty',
  'name-long',
  'logo-address',
  'logo-alt',
  'logo-size',
  'colour',
  'mailbox',
  'mailbox-twice',
  'mailboxes-many',
  'words-long',
  'legal-long',
] as const;

export type BrandFault = (typeof BRAND_FAULTS)[number];

/** Why this brand cannot be saved among the others, in the order of the form; empty when it can. One with the same id is itself. */
export function brandFaults(brand: Brand, { brands }: Brands): readonly BrandFault[] {
  const others = brands.filter(({ id }) => id !== brand.id);
  const { name, mailboxes } = brand;
  const words = [brand.words, ...LANGUAGES.flatMap((language) => brand.inLanguage[language] ?? [])];
  const is: Readonly<Record<BrandFault, boolean>> = {
    'name-empty': name.trim() === '',
    'name-long': name.length > BRAND_LIMITS.name,
    ...logoFaults(brand.logo),
    colour: !Object.values(brand.colours).every(isColour),
    mailbox: !mailboxes.every(isMailbox),
    'mailbox-twice':
      new Set(mailboxes).size < mailboxes.length ||
      others.some((other) => other.mailboxes.some((one) => mailboxes.includes(one))),
    'mailboxes-many': mailboxes.length > BRAND_LIMITS.mailboxes,
    'words-long': words.some(areLong),
    'legal-long': words.some(({ legal = '' }) => legal.length > BRAND_LIMITS.legal),
  };
  return BRAND_FAULTS.filter((fault) => is[fault]);
}

function logoFaults(logo: BrandLogo | undefined): Readonly<Record<'logo-address' | 'logo-alt' | 'logo-size', boolean>> {
  if (logo === undefined) return { 'logo-address': false, 'logo-alt': false, 'logo-size': false };
  const { src, alt, width, height } = logo;
  return {
    'logo-address': !isLogoAddress(src),
    'logo-alt': alt.trim() === '' || alt.length > BRAND_LIMITS.alt,
    'logo-size': !isLogoSize(width, BRAND_LIMITS.logoWidth) || !isLogoSize(height, BRAND_LIMITS.logoHeight),
  };
}

function areLong({ signOff = '', agentTitle = '', company = '' }: Partial<BrandWords>): boolean {
  return [signOff, agentTitle, company].some((text) => text.length > BRAND_LIMITS.words);
}
