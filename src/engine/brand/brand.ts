import type { Language } from '../languages/language';
import type { Voice } from '../reply/letter';

/** Words of a brand in one language; '' takes what the letters say by themselves. */
export type BrandWords = {
  /** Instead of "Kind regards", without the comma. */
  readonly signOff: string;
  /** What the company calls its staff, under the name. */
  readonly agentTitle: string;
  /** The company as it signs in this language. */
  readonly company: string;
  /** Small print under everything; several lines are kept. */
  readonly legal: string;
};

/** A picture on top of letters, that mail programs fetch from where it lies. */
export type BrandLogo = {
  /** An https address. */
  readonly src: string;
  /** What stands there without pictures. */
  readonly alt: string;
  /** Pixels, 1-600 and 1-200. */
  readonly width: number;
  readonly height: number;
};

/** Colours as #rrggbb: of the words, the paper under them, the rule on top and links, and buttons with the words on them. */
export type BrandColours = {
  readonly text: string;
  readonly paper: string;
  readonly accent: string;
  readonly link: string;
  readonly button: string;
  readonly buttonText: string;
};

export const FONT_STACKS = ['segoe', 'arial', 'verdana', 'georgia', 'times', 'trebuchet'] as const;
/** Fonts that stand on most computers, with Cyrillic. */
export type FontStack = (typeof FONT_STACKS)[number];

/** How a company's letters look and sign. */
export type Brand = {
  readonly id: string;
  /** What the agent calls it here. */
  readonly name: string;
  /** Receiving mailboxes that it stands for, lower case: whole addresses, or `@` and a domain. The first brand stands for all others. */
  readonly mailboxes: readonly string[];
  readonly logo?: BrandLogo;
  readonly colours: BrandColours;
  readonly font: FontStack;
  readonly button: 'square' | 'rounded' | 'pill';
  /** The manner in which letters are offered; absent takes the agent's. */
  readonly voice?: Voice;
  /** For all languages. */
  readonly words: BrandWords;
  /** For one language, over `words` where not ''. */
  readonly inLanguage: Readonly<Partial<Record<Language, Partial<BrandWords>>>>;
};

/** All brands of a mailbox, as they are stored; with none, letters take what the settings say. */
export type Brands = { readonly version: 1; readonly changedAt: number; readonly brands: readonly Brand[] };

export const NO_BRANDS: Brands = { version: 1, changedAt: 0, brands: [] };
