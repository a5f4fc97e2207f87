import type { Variable } from '../reply/variables';

/** A value a letter needs, in a small form above the preview. */
export type Field = {
  readonly variable: Variable;
  /** What it is called, what helps to fill it in ('' for nothing), and what stands after "Add" while it is missing. */
  readonly label: string;
  readonly hint: string;
  readonly ask: string;
  readonly value: string;
  readonly required: boolean;
  readonly multiline: boolean;
  /** The agent pressed the primary action without it. */
  readonly missing: boolean;
  /** Facts from the mail that can be added with one click. */
  readonly suggestions: readonly string[];
};
