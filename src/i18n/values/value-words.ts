import type { Variable } from '../../engine';

/** What a value of a letter is called in the form, what stands after "Add" while it is missing (an accusative), and what helps to fill it in. */
export type ValueWords = Readonly<
  Record<Variable, { readonly label: string; readonly missing: string; readonly hint: string }>
>;
