import type { BrandColours, BrandFault, ContrastPair } from '../../engine';

/** The words of the form in which a brand is changed. */
export type BrandPaneWords = {
  readonly title: string;
  readonly intro: string;
  readonly pick: string;
  /** Why no other brand can be gone to now. */
  readonly pickLater: string;
  readonly newBrand: string;
  /** What a new one is called until it is named. */
  readonly newName: string;
  /** The brand is the first; how to make it that. */
  readonly isFirst: string;
  readonly makeFirst: string;
  readonly remove: string;
  /** What becomes of letters once it is removed, with another brand to take its place or without. */
  readonly removeAsk: (others: boolean) => string;
  readonly removeYes: string;
  readonly removeNo: string;
  readonly about: string;
  readonly name: string;
  readonly nameHint: string;
  readonly mailboxes: string;
  readonly mailboxesHint: string;
  readonly logo: string;
  readonly logoAddress: string;
  readonly logoAddressHint: string;
  readonly logoAlt: string;
  readonly logoWidth: string;
  readonly logoHeight: string;
  readonly logoRemove: string;
  readonly coloursHead: string;
  readonly colours: Readonly<Record<keyof BrandColours, string>>;
  /** Names the field in which a colour is typed. */
  readonly colourCode: (colour: string) => string;
  readonly contrastHead: string;
  readonly contrastHint: string;
  readonly pairs: Readonly<Record<ContrastPair, string>>;
  readonly light: string;
  readonly dark: string;
  readonly enough: string;
  readonly tooLittle: string;
  /** Offers the nearest colour that can be read, for words that are not small print. */
  readonly mend: Readonly<Record<Exclude<ContrastPair, 'legal'>, string>>;
  readonly noMend: string;
  readonly style: string;
  readonly font: string;
  readonly button: string;
  readonly buttons: Readonly<Record<'square' | 'rounded' | 'pill', string>>;
  readonly voice: string;
  readonly ownVoice: string;
  readonly words: string;
  readonly wordsFor: string;
  readonly allLanguages: string;
  readonly wordsHint: string;
  /** Something is too long in languages that are not shown, named. */
  readonly longIn: (languages: readonly string[]) => string;
  readonly signOff: string;
  readonly signOffHint: string;
  readonly agentTitle: string;
  readonly agentTitleHint: string;
  readonly company: string;
  readonly legal: string;
  readonly legalHint: string;
  readonly preview: string;
  readonly look: string;
  readonly looks: Readonly<Record<'dark' | 'bare' | 'plain' | 'wide', string>>;
  readonly letterLanguage: string;
  readonly logoHere: string;
  readonly save: string;
  readonly discard: string;
  readonly unsaved: string;
  readonly problem: Readonly<Record<'newer' | 'not-kept', string>>;
  readonly faults: Readonly<Record<BrandFault, string>>;
};
