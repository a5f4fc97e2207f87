import type { Language } from '../languages/language';
import type { LanguagePack } from '../languages/language-pack';
import { nameBook } from '../mail/sender/name-book';
import type { NameRules } from '../mail/sender/name-rules';
import type { Draft, DraftProblem, DraftPromise } from './draft';
import type { DraftCheckWords } from './draft-check-words';
import { draftSteps } from './draft-steps';
import type { DraftStep } from './draft-steps';
import { findAskedAgain } from './find-asked-again';
import { findAttachment } from './find-attachment';
import { findCliches } from './find-cliches';
import { findConfidential } from './find-confidential';
import { findGestures } from './find-gestures';
import { findHumour } from './find-humour';
import { findInternalNotes } from './find-internal-notes';
import { findLanguage } from './find-language';
import { findMissingApology } from './find-missing-apology';
import { findPeopleFirst } from './find-people-first';
import { findPlaceholders } from './find-placeholders';
import { findPlainLanguage } from './find-plain-language';
import { findPolicyOnly } from './find-policy-only';
import { findPressure } from './find-pressure';
import { createPromiseFinder } from './find-promises';
import { findQuotedInsults } from './find-quoted-insults';
import { findStalePolicies } from './find-stale-policies';
import { findOtherPeople } from './find-other-people';
import { findReplyAll } from './find-reply-all';
import { findSameAgain } from './find-same-again';
import { findStings } from './find-stings';
import { findToneDeaf } from './find-tone-deaf';
import { asksTakenUp, findUnanswered } from './find-unanswered';
import { findWeakApology } from './find-weak-apology';
import { findWrongName } from './find-wrong-name';
import { greeted } from './greeted';
import type { Greeted } from './greeted';
import { saidOnce } from './said-once';
import { withNameFilled } from './with-name-filled';
import { touching } from './touching';

/** What drafts are checked with: the words and names of all languages that are at hand, and the pack of the drafts'. */
export type DraftKnowledge = {
  readonly words: Readonly<Partial<Record<Language, DraftCheckWords>>>;
  readonly names: Readonly<Partial<Record<Language, NameRules>>>;
  readonly pack: LanguagePack;
};

/** What was found in a draft: problems and promises in the order of the text, and the eight steps of a good answer in theirs. */
export type CheckedDraft = {
  readonly problems: readonly DraftProblem[];
  readonly promises: readonly DraftPromise[];
  readonly greeted: Greeted;
  /** How many questions and demands the mail holds, where the draft takes each of them up; 0 where it does not, or nobody can tell. */
  readonly takesUp: number;
  readonly steps: readonly DraftStep[];
};

/** Checks a draft in the language that it was made for. Pure, and linear in the length of the draft. */
export type DraftCheck = (draft: Draft) => CheckedDraft;

/**
 * Prepares the check of drafts in one language, to be kept: its tables are made here and not at each draft. Undefined where the words of
 * that language are not at hand.
 */
export function createDraftCheck(language: Language, { words, names, pack }: DraftKnowledge): DraftCheck | undefined {
  const own = words[language];
  if (own === undefined) return undefined;
  const all = Object.entries(words);
  const asking = Object.fromEntries(all.map(([one, { asking: of }]) => [one, of]));
  const topics = Object.fromEntries(all.map(([one, { topics: of }]) => [one, of]));
  const reply = names[language];
  const known = reply && {
    names: Object.values(names),
    greetings: all.map(([, { greeting }]) => greeting),
    reply,
  };
  const book = nameBook(Object.values(names));
  const findPromises = createPromiseFinder(own.promises);
  return (draft) => {
    const blanks = findPlaceholders(draft, own.placeholders);
    const wrongNames = known ? findWrongName(draft, known) : [];
    const isGreeted = touching(wrongNames);
    const { isHolding = false } = draft;
    const problems = [
      ...(known ? withNameFilled(blanks, draft, own.placeholders, known) : blanks),
      ...wrongNames,
      ...findInternalNotes(draft, own.internalNotes),
      ...findConfidential(draft, own.confidential),
      ...findStings(draft, own.stings, pack),
      ...(isHolding ? [] : findMissingApology(draft, own.apologies)),
      ...findWeakApology(draft, own.apologies),
      ...findCliches(draft, own.cliches),
      ...findAttachment(draft, own.attachment),
      ...findLanguage(draft),
      ...(isHolding ? [] : findUnanswered(draft, topics)),
      ...findAskedAgain(draft, own.asking, asking),
      ...findHumour(draft, own.humour),
      ...findPressure(draft, own.pressure),
      ...findQuotedInsults(draft, own.quoting, pack),
      ...findPolicyOnly(draft, own.policyOnly),
      ...findPlainLanguage(draft, own.plain),
      ...findGestures(draft, own.gestures),
      ...findPeopleFirst(draft, own.people, pack),
      ...findStalePolicies(draft),
      ...findToneDeaf(draft, own.toneDeaf),
      ...findSameAgain(draft),
      ...findReplyAll(draft),
      // A greeting with another customer's name is told once, as the wrong name that it is.
      ...findOtherPeople(draft, book).filter((one) => !isGreeted(one)),
    ];
    const inOrder = [...saidOnce(problems)].sort((a, b) => a.start - b.start || a.end - b.end);
    return {
      problems: inOrder,
      // When a holding reply promises the answer is noted where the letter is used.
      promises: isHolding ? [] : findPromises(draft),
      greeted: known ? greeted(draft, known) : { until: 0 },
      takesUp: asksTakenUp(draft, topics),
      steps: isHolding ? [] : draftSteps(draft, own.recovery, own.apologies),
    };
  };
}
