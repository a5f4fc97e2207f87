import type { Draft, DraftProblem, DraftPromise } from '../draft-check/draft';
import { findAttachment } from '../draft-check/find-attachment';
import { findConfidential } from '../draft-check/find-confidential';
import { findPlainNotes } from '../draft-check/find-plain-notes';
import { findPlaceholders } from '../draft-check/find-placeholders';
import { createPromiseFinder } from '../draft-check/find-promises';
import { patternKinds } from '../draft-check/pattern-kinds';
import { problemAt } from '../draft-check/problem-at';
import { spansApart } from '../draft-check/spans-apart';
import { findWorded } from '../draft-check/worded-rules';
import { worstFirst } from '../draft-check/worst-first';
import { LANGUAGES } from '../languages/language';
import type { Language } from '../languages/language';
import type { Person } from '../mail/email';
import { draftLanguage } from './draft-language';
import { findMarkedNotes } from './find-marked-notes';
import { findOtherName } from './find-other-name';
import type { SendCheckLanguages } from './send-check-words';
import { joinedPlaceholders } from './send-placeholders';

/** A draft as Send finds it.. */
export type SentDraft = Pick<Draft, 'sentAt' | 'utcOffsetMinutes' | 'workDays' | 'holidays'> & {
  /** What the agent wrote, as plain text. */
  readonly text: string;
  /** The mail that is answered, as it is quoted below. */
  readonly quoted: string;
  /** The whole body; '' where it is plain text. */
  readonly html: string;
  readonly to: readonly Person[];
};

/** What was found: problems with the worst first, promises in the order of the text. An announced attachment counts as absent. */
export type SendFindings = { readonly problems: readonly DraftProblem[]; readonly promises: readonly DraftPromise[] };

export type SendCheck = (draft: SentDraft) => SendFindings;

type InLanguage = (draft: SentDraft) => SendFindings;

const IN_ANY_LANGUAGE: ReadonlySet<string> = new Set(['placeholder', 'confidential']);
/** Of a longer draft only the beginning is looked at: ten pages, which no answer to a customer has. */
const MOST_TEXT = 30_000;

/**
 * Prepares the check of drafts at Send, to be kept: what the pane checks too, as far as it is grave and light to tell. The tables of
 * a language are made ready with its first draft. Finds nothing in a language that is none of ours but what its tags and signs show.
 */
export function createSendCheck(languages: SendCheckLanguages): SendCheck {
  const prepared = new Map<Language, InLanguage>();
  const greeted = LANGUAGES.map((language) => languages[language].greeted);
  const passed = new Set(
    greeted.reduce((words, { nobody, shortNames }) => `${words} ${nobody} ${shortNames}`, '').split(' '),
  );
  const checkIn = (language: Language): InLanguage => {
    const known = prepared.get(language) ?? inLanguage(language, languages, passed);
    prepared.set(language, known);
    return known;
  };
  return (draft) => {
    const text = draft.text.slice(0, MOST_TEXT);
    if (text.trim() === '') return { problems: [], promises: [] };
    const language = draftLanguage(text);
    // Template marks and card numbers are the same in any language.
    const { problems, promises } = checkIn(language ?? 'en')({ ...draft, text });
    const sure = language === undefined ? problems.filter(({ kind }) => IN_ANY_LANGUAGE.has(kind)) : problems;
    const all = worstFirst([...sure, ...findMarkedNotes(draft.html, text)]);
    return { problems: all, promises: language === undefined ? [] : promises };
  };
}

function inLanguage(language: Language, languages: SendCheckLanguages, passed: ReadonlySet<string>): InLanguage {
  const words = languages[language];
  const placeholders = joinedPlaceholders(words.placeholders, languages.en.placeholders);
  const attachment = { ...words.attachment, attached: [], files: [], fixed: [] };
  const greetings = { kinds: patternKinds(placeholders), passed };
  const findPromises = createPromiseFinder(words.promises);
  return (sent) => {
    const draft: Draft = { ...sent, language, attachments: 0 };
    const stings = spansApart(findWorded(sent.text, words.stings)).map((one) =>
      problemAt(sent.text, 'hostile_tone', one, one.rule),
    );
    const problems = [
      ...findPlaceholders(draft, placeholders),
      ...findPlainNotes(draft, words.notes),
      ...findConfidential(draft, words.confidential),
      ...findOtherName(sent, greetings),
      ...stings,
      ...findAttachment(draft, attachment),
    ];
    return { problems, promises: findPromises(draft) };
  };
}
