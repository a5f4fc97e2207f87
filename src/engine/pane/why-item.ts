import type { Finding, HostilityKind } from '../mail/reading';

/** Flagged words with what stands around them; `words` is absent until the agent asks for them. */
export type WhyItem = {
  readonly index: number;
  readonly kind: HostilityKind;
  /** How bad it is by itself, 1-3. */
  readonly weight: Finding['weight'];
  /** The learned voice alone found it: no single word is to blame. */
  readonly learned: boolean;
  readonly before: string;
  readonly words?: string;
  readonly after: string;
};
