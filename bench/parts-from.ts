/** The parts that a command line asks for, in the bench's own order; all where it names none. Throws on one that is not known. */
export function partsFrom(wishes: readonly string[], known: readonly string[]): readonly string[] {
  const unknown = wishes.find((wish) => !known.includes(wish));
  if (unknown !== undefined) throw new Error(`“${unknown}” is not known here; there are ${known.join(', ')}.`);
  return wishes.length === 0 ? known : known.filter((part) => wishes.includes(part));
}
