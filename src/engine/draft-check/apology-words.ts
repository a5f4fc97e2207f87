import type { WordedRules } from './worded-rules';

/** How people apologise in one language, and how they only seem to. */
export type ApologyWords = {
  /** Every form of saying sorry or of taking the blame. */
  readonly apologies: WordedRules;
  /** Wordings of weak apologies by what makes them weak. */
  readonly weak: WordedRules;
  /** Wordings that look weak and are not; one that touches a weak one takes it back. */
  readonly fine: WordedRules;
  /** What can stand in place of a weak apology, by rule. */
  readonly fixes: Readonly<Record<string, string>>;
  /** A plain apology for a draft that holds none: one sentence that fits behind any greeting. */
  readonly plain: string;
};
