import type { Reading } from '../mail/reading';
import { detectLanguage } from '../mail/language/detect-language';
import { languageOfTag } from '../languages/language';
import type { Language } from '../languages/language';
import type { Draft, DraftProblem } from './draft';
import { problemAt } from './problem-at';
import { saidInSentences } from './said-in-sentences';
import type { PhraseParts } from './said-in-sentences';

/** What a draft can ask for though the mail holds it. */
type Asked = 'order' | 'invoice' | 'tracking' | 'phone' | 'address' | 'photo' | 'bought';

/** How a draft asks, and for what; `other` are words of sentences that ask for something new or only confirm. */
export type AskingWords = {
  readonly draft: PhraseParts<Asked | 'asks' | 'other'>;
  /** What shows in a mail that it holds an address, a photo, or a day on which something was bought. */
  readonly mail: PhraseParts<'address' | 'photo' | 'noPhoto' | 'bought'>;
};

/** How far behind the word a house number stands; "ул." ends a sentence for a machine. */
const LONGEST_STREET = 60;

const ASKED: readonly Asked[] = ['order', 'invoice', 'tracking', 'phone', 'address', 'photo', 'bought'];

function holds(what: Asked, mail: Reading, words: AskingWords['mail']): boolean {
  const has = (...kinds: readonly string[]): boolean => mail.facts.some(({ kind }) => kinds.includes(kind));
  if (what === 'order' || what === 'invoice' || what === 'tracking' || what === 'phone') return has(what);
  const sentences = saidInSentences(mail.newest, words);
  if (what === 'photo') return sentences.some((one) => one.has('photo') && !one.has('noPhoto'));
  // A house number stands behind the word; a day stands in the sentence that tells of buying.
  if (what === 'address')
    return sentences.some((one) => {
      const end = one.first('address')?.end;
      return end !== undefined && /\d/.test(mail.newest.slice(end, end + LONGEST_STREET));
    });
  return sentences.some(
    (one) =>
      one.has('bought') &&
      mail.facts.some(({ kind, start }) => kind === 'date' && start >= one.start && start < one.end),
  );
}

/** A draft that asks for what the mail already tells: an order's number, a day, an address, a phone, a photo. */
export function findAskedAgain(
  { text, mail }: Draft,
  words: AskingWords,
  ofMail: Readonly<Partial<Record<Language, AskingWords>>>,
): readonly DraftProblem[] {
  if (mail === undefined) return [];
  const language = languageOfTag(mail.language) ?? languageOfTag(detectLanguage(mail.newest));
  const inMail = (language === undefined ? undefined : ofMail[language]) ?? words;
  const found: DraftProblem[] = [];
  for (const sentence of saidInSentences(text, words.draft)) {
    // A number in the sentence is mentioned rather than asked for.
    if (!sentence.has('asks') || sentence.has('other') || /\d/.test(sentence.text)) continue;
    for (const what of ASKED) {
      const said = sentence.first(what);
      if (said === undefined || found.some(({ rule }) => rule === `asks_again:${what}`)) continue;
      if (!holds(what, mail, inMail.mail)) continue;
      found.push(problemAt(text, 'asks_again', said, what));
    }
  }
  return found;
}
