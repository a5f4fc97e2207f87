/** What can be going on, as far as it changes how customers are written to. */
export const BOARD_KINDS = ['outage', 'price', 'tragedy', 'other'] as const;

export type BoardKind = (typeof BOARD_KINDS)[number];

/** Something that is going on, and what it means for letters while it does. Days are the agent's, "YYYY-MM-DD". */
export type BoardEntry = {
  /** Unique on its board. */
  readonly id: string;
  readonly title: string;
  /** A tragedy has cheerful words found as well. */
  readonly kind: BoardKind;
  /** The first day on which it counts. */
  readonly from: string;
  /** The last one; '' while nobody knows. */
  readonly until: string;
  /** Letters that are not to be used, each by its `LetterName`: an occasion, or `own.` and the id of an own template. */
  readonly paused: readonly string[];
  /** Words and phrases that are not to be written; a `*` at the end of a word lets it go on: "celebrat*". */
  readonly avoid: readonly string[];
  /** What every reply is to say; '' for nothing. */
  readonly line: string;
  /** Incident mode: open invitations, such as "any questions, just ask", are found. */
  readonly openInvitations: boolean;
};

/** The situation board of a mailbox, as it is stored. */
export type Board = {
  readonly version: 1;
  /** When it was last changed, epoch ms; 0 = never. */
  readonly changedAt: number;
  readonly entries: readonly BoardEntry[];
  /** When everything was forgotten last, as in Memory; what is older than that is not on here. */
  readonly forgottenAt?: number;
};

export const EMPTY_BOARD: Board = { version: 1, changedAt: 0, entries: [] };

/** How much may stand on a board; texts in characters. */
export const BOARD_LIMITS = {
  entries: 50,
  title: 120,
  paused: 100,
  avoid: 50,
  phrase: 60,
  line: 500,
} as const;
