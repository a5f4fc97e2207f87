/** What a store is opened with. */
export type StoreParts = {
  /** Hears of a connection that broke while nobody used it. */
  readonly onLost: (error: Error) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Seal what is stored: the first what is written, each what is read; none: texts are stored as they are. */
  readonly secrets: readonly string[];
};
