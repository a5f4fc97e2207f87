/** Phrases as they are easiest to read and mend: parted by commas and line ends, each once. */
export function phraseList(text: string): readonly string[] {
  return withoutRepeats(text.split(/[,\n]/).map((phrase) => phrase.trim())).filter((phrase) => phrase !== '');
}

/** Every beginning with every end, a space between them. */
export function joinEach(beginnings: readonly string[], ends: readonly string[]): readonly string[] {
  return beginnings.flatMap((beginning) => ends.map((end) => `${beginning} ${end}`));
}

/** All phrases of some lists, each once. */
export function withoutRepeats(...lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())];
}
