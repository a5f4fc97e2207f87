import type { WordedRules } from './worded-rules';

/** How people tell of hardship in one language, and how they are met kindly; besides the frail and their hardships of its mails. */
export type PeopleWords = {
  /**
   * What a customer tells: `grief` weighs by itself, `vulnerable` where something went wrong. `idiom` is a figure of speech; one that
   * touches them takes them back.
   */
  readonly plights: WordedRules & Readonly<Record<'grief' | 'vulnerable' | 'idiom', string>>;
  /** Kind words about it, and the person about whom they are. */
  readonly kind: WordedRules & Readonly<Record<'kind' | 'person', string>>;
};
