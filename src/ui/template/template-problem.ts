/** A fault in a body, where it stands, and what is said of it; lines from 1, columns from 0. */
export type TemplateProblem = { readonly line: number; readonly column: number; readonly text: string };
