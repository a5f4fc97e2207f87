/** A stiff phrase of offices or of the trade in all its wordings. */
export type StiffPhrase = {
  /** Its wordings as `createWordPatterns` reads them. */
  readonly wordings: readonly string[];
  /**
   * Plain words that fit the sentence wherever the phrase stands, with `^` in front only where a clause begins, since a comma would be
   * missing elsewhere; absent where none always do.
   */
  readonly plainer?: string;
};

/** The stiff phrases of a language. */
export type PlainWords = readonly StiffPhrase[];

/** Phrases of a table, a line each, with plain words behind "->" or without; wordings are parted by commas. */
export function stiffPhrases(table: string): PlainWords {
  return table.split('\n').flatMap((line) => {
    const [stiff = '', plainer] = line.trim().split(' -> ');
    if (stiff === '') return [];
    const wordings = stiff.split(',').map((wording) => wording.trim());
    return [plainer === undefined ? { wordings } : { wordings, plainer }];
  });
}

/** One phrase for each ending of some stems, whose plain words end otherwise: pairs "endings -> plain words". */
export function inEachForm(stems: readonly string[], forms: string): PlainWords {
  return stiffPhrases(forms).map(({ wordings, plainer }) => ({
    wordings: stems.flatMap((stem) => wordings.map((ending) => `${stem}${ending}`)),
    ...(plainer !== undefined && { plainer }),
  }));
}
