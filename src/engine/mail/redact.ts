import { nameStems } from './name-stems';

/** The longest text that is redacted, in characters; the rest is left out. */
const MOST_CHARACTERS = 4_000;

const WORD = /[A-Za-z\u00c0-\u024f\u0400-\u052f][A-Za-z\u00c0-\u024f\u0400-\u052f'’\u02bc-]*/g;
const SENTENCE_END = /[.!?…]["'”»)]*$/;
/** Initials, titles and parts of addresses, whose full stop ends no sentence: a name comes next. */
const ABBREVIATION =
  /^["'“„«(]*(?:(?:[a-z\u0400-\u052f]\.)+|(?:mr|mrs|ms|dr|prof|ул|бул|гр|кв|жк|обл|общ|инж|проф|просп|пер|пл|пр|вул|пров|буд|смт)\.)$/i;
const LINK = /:\/\/|www\./i;
/** The name of a site without either. A full stop that lacks its space has no small letter after it. */
const SITE = /[a-z0-9-]\.[a-z]{2,6}(?![a-z0-9])/;
/** Written with a capital out of courtesy, and part of what is said to the agent. */
const COURTESY = /^(?:you|yours?|ви|вие|вас|вам|вами|вы|ваш[\u0400-\u052f]*)$/i;

/** Whether a word begins with a capital as names do; in one that is shouted the second letter is a capital too. */
function isCapitalised(word: string): boolean {
  return word.split(/['’\u02bc-]/).some(([first = '', second = '']) => {
    return first !== first.toLowerCase() && second !== second.toUpperCase();
  });
}

/**
 * A text without what tells who wrote it or about whom: addresses, links, numbers, the given names in any case, and every
 * word that begins with a capital inside a sentence. Words shouted in capitals stay, because they may be what is asked about.
 */
export function redact(text: string, names: readonly string[]): string {
  const isKnown = nameStems(names);
  let starts = true;
  let last = 0;
  return text.slice(0, MOST_CHARACTERS).replace(/\S+/g, (token, at: number) => {
    if (text.slice(last, at).includes('\n')) starts = true;
    last = at;
    // Half a word could be half an address.
    if (at + token.length === MOST_CHARACTERS && text.length > MOST_CHARACTERS) return '…';
    if (token.includes('@')) return '[address]';
    if (LINK.test(token) || SITE.test(token)) return '[link]';
    const shown = token
      .replace(WORD, (word) => {
        const isName = isKnown(word) || (!starts && isCapitalised(word) && !COURTESY.test(word));
        starts = false;
        return isName ? '[name]' : word;
      })
      .replace(/[0-9]+/g, '0');
    if (SENTENCE_END.test(token) && !ABBREVIATION.test(token)) starts = true;
    return shown;
  });
}
