const PART = /[A-Za-z\u00c0-\u024f\u0400-\u052f][A-Za-z\u00c0-\u024f\u0400-\u052f'’\u02bc]*/g;
/** More parts than anybody's name has; a longer one is not looked at whole. */
const MOST_PARTS = 40;
/** The longest ending that a name takes on: "Олегові", "Petrov’s". */
const LONGEST_ENDING = 3;
const CYRILLIC_VOWEL = /[аеєиіїоуюяыэ]$/;

/** Without what is written in two ways: the letter ё, and the apostrophe. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[’\u02bc]/g, "'");

const partsOf = (text: string): readonly string[] => (text.match(PART) ?? []).map(plain);

/** What of a name stays the same in every case: "Иванов" in Иванова, Ивановой; "Ол" in Оля, Олю. */
function stemOf(name: string): string {
  if (name.length === 3 && CYRILLIC_VOWEL.test(name)) return name.slice(0, 2);
  return name.slice(0, Math.max(3, name.length - 2));
}

/** Gives what tells whether a word is one of the names, or part of one, in any grammatical case. */
export function nameStems(names: readonly string[]): (word: string) => boolean {
  const parts = names.flatMap(partsOf).filter((part) => part.length > 1);
  const stems = parts.slice(0, MOST_PARTS).map((name) => {
    const stem = stemOf(name);
    // Where only two letters are left, an ending of two must do: "Олей", but not "олень".
    return { stem, longest: stem.length === 2 && name.length === 3 ? 4 : name.length + LONGEST_ENDING };
  });
  return (word) =>
    partsOf(word).some((part) => stems.some(({ stem, longest }) => part.length <= longest && part.startsWith(stem)));
}
