/** The longest text that is redacted, in characters; the rest is left out. */
const MOST_CHARACTERS = 4_000;

const WORD = /[A-Za-z\u00c0-\u024f\u0400-\u052f][A-Za-z\u00c0-\u024f\u0400-\u052f'’-]*/g;
const SENTENCE_END = /[.!?…:]["'”»)]*$/;

/** What a name may stand as in a sentence: its first letters, without the ending that cases change. */
const stemOf = (name: string): string => name.toLowerCase().slice(0, Math.max(3, name.length - 2));

const isCapitalised = (word: string): boolean => {
  const first = word.slice(0, 1);
  const rest = word.slice(1);
  return first !== first.toLowerCase() && rest !== '' && rest === rest.toLowerCase();
};

/**
 * A text without what tells who wrote it or about whom: addresses, links, numbers, the given names in any case, and every
 * word that begins with a capital inside a sentence. Words shouted in capitals stay, because they may be what is asked about.
 */
export function redact(text: string, names: readonly string[]): string {
  const stems = names.flatMap((name) => name.match(WORD) ?? []).filter((part) => part.length > 1);
  const isName = (word: string, startsSentence: boolean): boolean =>
    stems.some((stem) => word.toLowerCase().startsWith(stemOf(stem))) || (isCapitalised(word) && !startsSentence);
  let starts = true;
  let last = 0;
  return text.slice(0, MOST_CHARACTERS).replace(/\S+/g, (token, at: number) => {
    if (text.slice(last, at).includes('\n')) starts = true;
    last = at;
    if (token.includes('@')) return '[address]';
    if (/^\W*(?:[a-z]+:\/\/|www\.)/i.test(token)) return '[link]';
    const shown = token
      .replace(WORD, (word) => {
        const name = isName(word, starts);
        starts = false;
        return name ? '[name]' : word;
      })
      .replace(/[0-9]+/g, '0');
    starts = SENTENCE_END.test(token);
    return shown;
  });
}
