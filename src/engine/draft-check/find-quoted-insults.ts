import { lexiconIndex } from '../hostility/lexicon-index';
import { isWithin, quotedSpans } from '../hostility/quoted-spans';
import type { Span } from '../hostility/quoted-spans';
import type { LanguagePack } from '../languages/language-pack';
import type { Finding } from '../mail/reading';
import { wordsOf } from '../mail/words';
import type { Word } from '../mail/words';
import type { Draft, DraftProblem } from './draft';
import { problemAt } from './problem-at';
import type { QuotingWords } from './quoting-words';
import { spansApart } from './spans-apart';
import { findWorded } from './worded-rules';

const HARSH: ReadonlySet<Finding['kind']> = new Set(['insult', 'profanity', 'contempt', 'threat']);
/** Longer findings tell of a sentence, whose single words are anybody's. */
const MOST_WORDS = 6;
const MOST_WORDS_OF_CONTEMPT = 3;
/** So many words in a row that are said again are no chance. */
const LEAST_ROW = 4;
const LEAST_STEM = 3;
/** What the shorter of two forms of a word may have behind its stem, and the longer. */
const SHORT_ENDING = 2;
const LONG_ENDING = 4;
const MOST_FINDINGS = 50;

type Harsh = {
  /** Words that insult by themselves. */
  readonly plain: readonly string[];
  /** Words that insulted where they stood, and mean something else elsewhere. */
  readonly meant: readonly string[];
  /** Whole phrases. */
  readonly rows: readonly (readonly string[])[];
};

/**
 * Words of the customer's that were found hostile and that the draft says again: a real insult or swear word anywhere, another word where
 * the draft quotes or denies it, and a longer phrase word for word. `pack` is that of the draft's language. Never throws.
 */
export function findQuotedInsults(
  { text, mail }: Draft,
  words: QuotingWords,
  pack: Pick<LanguagePack, 'lexicon'>,
): readonly DraftProblem[] {
  const findings = (mail?.hostility.findings ?? []).filter(({ kind }) => HARSH.has(kind)).slice(0, MOST_FINDINGS);
  if (findings.length === 0) return [];
  const harsh = harshIn(findings, new Set(words.common.split(/\s+/)), pack);
  const all = wordsOf(text);
  const marks = quotedSpans(text);
  const quoting = new Set(findWorded(text, words.quotes, all).map(({ sentence }) => sentence));
  const isQuoted = (word: Word): boolean => quoting.has(word.sentence) || isWithin(marks, word);
  const found = all.flatMap((word, at): readonly Span[] => {
    const row = harsh.rows.find((one) => isRowAt(one, all, at));
    if (row !== undefined) return [{ start: word.start, end: all[at + row.length - 1]?.end ?? word.end }];
    const isOf = (list: readonly string[]): boolean => list.some((one) => word.forms.some((form) => isSame(form, one)));
    return isOf(harsh.plain) || (isOf(harsh.meant) && isQuoted(word)) ? [word] : [];
  });
  return spansApart(found).map((one) => problemAt(text, 'quoted_insult', one, 'quoted'));
}

function harshIn(
  findings: readonly Finding[],
  common: ReadonlySet<string>,
  { lexicon }: Pick<LanguagePack, 'lexicon'>,
): Harsh {
  const plain = new Set<string>();
  const meant = new Set<string>();
  const rows: string[][] = [];
  for (const { kind, text, by } of findings) {
    const words = wordsOf(text);
    if (words.length >= LEAST_ROW) rows.push(words.map(({ forms: [form = ''] }) => form));
    const most = kind === 'contempt' ? MOST_WORDS_OF_CONTEMPT : MOST_WORDS;
    if (kind === 'threat' || by === 'voice' || words.length > most) continue;
    for (const { start, end, forms } of words) {
      const [form = ''] = forms;
      if (form.length < LEAST_STEM || common.has(form)) continue;
      const said = text.slice(start, end);
      const alone = lexiconIndex(lexicon).find(said, wordsOf(said));
      const insults = alone.some(({ value }) => value.kind === 'insult' || value.kind === 'profanity');
      (insults ? plain : meant).add(form);
    }
  }
  return { plain: [...plain], meant: [...meant], rows };
}

function isRowAt(row: readonly string[], words: readonly Word[], at: number): boolean {
  return row.every((form, i) => words[at + i]?.forms.includes(form) === true);
}

/** Whether two words are one in any of its forms: endings differ behind the stem. */
function isSame(one: string, other: string): boolean {
  if (one === other) return true;
  const stem = Math.max(LEAST_STEM, Math.min(one.length, other.length) - SHORT_ENDING);
  return one.slice(0, stem) === other.slice(0, stem) && Math.max(one.length, other.length) - stem <= LONG_ENDING;
}
