import type { WordedRules } from './worded-rules';

/** What is out of tune while something sad goes on, or while nobody can answer many questions, in one language. */
export type ToneDeafWords = WordedRules & {
  /** Cheer and congratulations, in whatever sentence. */
  readonly cheer: string;
  /** What is cheer only in a sentence that exclaims. */
  readonly exclaimed: string;
  /** What looks like cheer and is none; one that touches cheer takes it back. */
  readonly earnest: string;
  /** Invitations to ask anything. */
  readonly invitation: string;
};
