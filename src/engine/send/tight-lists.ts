/**
 * The same words with every list in them, parted by commas or line ends, on one line without spaces beside its commas: what reads them
 * takes both, and the send handler has no bytes to spare.
 */
export function tightLists<T>(words: T): T {
  if (typeof words === 'string') return words.trim().replace(/\s*[,\n]\s*/g, ',') as T;
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, tightLists<unknown>(value)])) as T;
}
