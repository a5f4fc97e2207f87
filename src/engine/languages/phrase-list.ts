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

/** Every beginning of a list as it is written with every end of another. */
export function each(beginnings: string, ends: string): readonly string[] {
  return joinEach(phraseList(beginnings), phraseList(ends));
}

/** Every word of two lists beside every word of the other, in both orders. */
export function inBothOrders(some: readonly string[], others: readonly string[]): readonly string[] {
  return [...joinEach(some, others), ...joinEach(others, some)];
}

/** Two words in either order, written with a plus between them: "one + other, …". */
export function pairs(text: string): readonly string[] {
  return phraseList(text).flatMap((pair) => {
    const [one = '', other = ''] = pair.split(' + ');
    return [`${one} ${other}`, `${other} ${one}`];
  });
}
