/** Sentences of drafts in a language: those in which a check finds something, and those in which none of the three does. */
export type WordCases = {
  readonly placeholder: readonly string[];
  readonly internal_note: readonly string[];
  readonly cliche: readonly string[];
  readonly clean: readonly string[];
};

/** One sentence a line; `|` stands for a line break within it. */
export function lines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim().replace(/\|/g, '\n'))
    .filter((line) => line !== '');
}
