import type { WordedRules } from './worded-rules';

/** How people joke in one language. */
export type HumourWords = {
  /** Laughter, and words that make a sentence a joke. */
  readonly jokes: WordedRules & Readonly<Record<'laugh' | 'joke', string>>;
  /** What is said in earnest with words of `jokes`; one that touches a joke takes it back. */
  readonly earnest: WordedRules;
};
