import type { Language } from '../languages/language';
import type { LanguagePack } from '../languages/language-pack';
import type { NameRules } from '../mail/sender/name-rules';
import type { Draft, DraftProblem, DraftPromise } from './draft';
import type { DraftCheckWords } from './draft-check-words';
import { findAskedAgain } from './find-asked-again';
import { findAttachment } from './find-attachment';
import { findCliches } from './find-cliches';
import { findConfidential } from './find-confidential';
import { findInternalNotes } from './find-internal-notes';
import { findLanguage } from './find-language';
import { findMissingApology } from './find-missing-apology';
import { findPlaceholders } from './find-placeholders';
import { createPromiseFinder } from './find-promises';
import type { PromiseFinder } from './find-promises';
import { findStings } from './find-stings';
import { findUnanswered } from './find-unanswered';
import { findWeakApology } from './find-weak-apology';
import { findWrongName } from './find-wrong-name';
import type { PromiseWords } from './promise-words';

/** What a draft is checked with: the words and names of all languages that are at hand, and the pack of its own. */
export type DraftKnowledge = {
  readonly words: Readonly<Partial<Record<Language, DraftCheckWords>>>;
  readonly names: Readonly<Partial<Record<Language, NameRules>>>;
  readonly pack: LanguagePack;
};

/** What was found in a draft, each list in the order of the text. */
export type CheckedDraft = { readonly problems: readonly DraftProblem[]; readonly promises: readonly DraftPromise[] };

const finders = new WeakMap<PromiseWords, PromiseFinder>();

/** Checks a draft; nothing where the words of its language are not at hand. Pure, and linear in the length of the draft. */
export function checkDraft(draft: Draft, { words, names, pack }: DraftKnowledge): CheckedDraft {
  const own = words[draft.language];
  if (own === undefined) return { problems: [], promises: [] };
  const rules = Object.values(names);
  const reply = names[draft.language];
  const greetings = Object.values(words).map(({ greeting }) => greeting);
  const asking = Object.fromEntries(Object.entries(words).map(([language, one]) => [language, one.asking]));
  const topics = Object.fromEntries(Object.entries(words).map(([language, one]) => [language, one.topics]));
  const problems = [
    ...findPlaceholders(draft, own.placeholders),
    ...(reply ? findWrongName(draft, { names: rules, greetings, reply }) : []),
    ...findInternalNotes(draft, own.internalNotes),
    ...findConfidential(draft, own.confidential),
    ...findStings(draft, own.stings, pack),
    ...findMissingApology(draft, own.apologies),
    ...findWeakApology(draft, own.apologies),
    ...findCliches(draft, own.cliches),
    ...findAttachment(draft, own.attachment),
    ...findLanguage(draft),
    ...findUnanswered(draft, topics),
    ...findAskedAgain(draft, own.asking, asking),
  ];
  const findPromises = finders.get(own.promises) ?? createPromiseFinder(own.promises);
  finders.set(own.promises, findPromises);
  return { problems: [...problems].sort((a, b) => a.start - b.start || a.end - b.end), promises: findPromises(draft) };
}
