import { wordsOf } from '../mail/words';
import type { ClicheWords } from './cliche-words';
import type { Draft, DraftProblem } from './draft';
import { likeWritten } from './like-written';
import { problemAt } from './problem-at';
import { createWordPatterns } from './word-patterns';
import type { WordPatterns } from './word-patterns';

type Worn = { readonly about: string; readonly fresher?: string };

const prepared = new WeakMap<ClicheWords, WordPatterns<Worn>>();

/**
 * The worn phrases of a draft, in order and without overlaps, in whatever inflection; the rule is `cliche:` and what the
 * phrase is about. Where a plainer wording fits wherever the phrase stands, it is the fix.
 */
export function findCliches({ text }: Draft, words: ClicheWords): readonly DraftProblem[] {
  return patternsOf(words)
    .all(wordsOf(text))
    .map((found) => {
      const { about, fresher } = found.value;
      const fix = fresher === undefined ? undefined : likeWritten(text.slice(found.start, found.end), fresher);
      return problemAt(text, 'cliche', found, about, fix);
    });
}

function patternsOf(words: ClicheWords): WordPatterns<Worn> {
  const known = prepared.get(words);
  if (known !== undefined) return known;
  const patterns = createWordPatterns<Worn>(
    words.flatMap((cliche) => cliche.wordings.map((pattern) => ({ pattern, value: cliche }))),
  );
  prepared.set(words, patterns);
  return patterns;
}
