import type { Span } from '../hostility/quoted-spans';
import { languageOfTag } from '../languages/language';
import type { Language } from '../languages/language';
import { COMMON_STARTS } from '../mail/common-starts';
import { createPhraseIndex } from '../mail/phrase-index';
import type { PhraseIndex } from '../mail/phrase-index';
import { sentencesOf } from '../mail/wants/sentences';
import { wordsOf } from '../mail/words';
import type { Draft, DraftProblem } from './draft';
import { problemOfLack } from './problem-at';

/** What customers ask about, a topic a line, its words parted by commas; `*` lets a word go on. The same lines in each language. */
export type TopicWords = { readonly topics: string };

/** What an answer can say without any word of its question: a day or a time, a sum, yes or no. */
const TIMED = 'when';
const FIGURES = /\d/;
/** Shorter words stand in every text. */
const LEAST_LETTERS = 3;
/** A stem has no fewer letters, if the word has them, and no more: endings differ behind it. */
const LEAST_STEM = 4;
const MOST_STEM = 6;
const LONGEST_ENDING = 2;
const MOST_PROBLEMS = 2;
/** So much of its sentence before an ask is looked at, in characters. */
const LONGEST_LEAD = 200;

const prepared = new WeakMap<TopicWords, PhraseIndex<string>>();

function indexOf(words: TopicWords): PhraseIndex<string> {
  const known = prepared.get(words);
  if (known !== undefined) return known;
  const index = createPhraseIndex(
    words.topics.split('\n').flatMap((line) => {
      const [topic = '', list = ''] = line.trim().split(': ');
      return list.split(', ').map((phrase) => ({ phrase, value: topic }));
    }),
  );
  prepared.set(words, index);
  return index;
}

const topicsIn = (text: string, words: TopicWords): ReadonlySet<string> =>
  new Set(
    indexOf(words)
      .find(text, wordsOf(text))
      .map(({ value }) => value),
  );

/** The beginnings that words keep in every form, without words that stand in any text. */
function stemsIn(text: string): ReadonlySet<string> {
  const forms = wordsOf(text).map(({ forms: [form = ''] }) => form);
  return new Set(
    forms
      .filter((form) => form.length >= LEAST_LETTERS && !COMMON_STARTS.has(form))
      .map((form) => form.slice(0, Math.max(LEAST_STEM, Math.min(form.length - LONGEST_ENDING, MOST_STEM)))),
  );
}

/**
 * The words of an ask with those of its sentence before it: in "The jug arrived broken, and I would like a new one" what is asked for
 * has its name in an earlier clause.
 */
function withLead({ start, end }: Span, sentences: readonly Span[], newest: string): string {
  const sentence = sentences.find((one) => one.start <= start && start < one.end);
  return newest.slice(Math.max(sentence?.start ?? start, start - LONGEST_LEAD), end);
}

type Topics = Readonly<Partial<Record<Language, TopicWords>>>;

/** For each ask of the mail whether the draft touches it; undefined where it has no clear topic, or nothing is known of any. */
function asksTouched({ text, mail, language }: Draft, topics: Topics): readonly (boolean | undefined)[] {
  const ofDraft = topics[language];
  const ofMail = topics[languageOfTag(mail?.language) ?? language];
  if (mail === undefined || ofDraft === undefined || ofMail === undefined || text.trim() === '') return [];
  const said = topicsIn(text, ofDraft);
  const stems = stemsIn(text);
  const figures = FIGURES.test(text);
  const sentences = mail.asks.length === 0 ? [] : sentencesOf(mail.newest);
  return mail.asks.map((ask) => {
    const asked = topicsIn(ask.text, ofMail);
    const own = [...asked].filter((topic) => topic !== TIMED);
    if (own.some((topic) => said.has(topic))) return true;
    if (asked.has(TIMED) && said.has(TIMED)) return true;
    if ([...stemsIn(withLead(ask, sentences, mail.newest))].some((stem) => stems.has(stem))) return true;
    // "When" and "how much" can be answered by a figure alone, whatever words stand around it.
    return own.length === 0 || (asked.has(TIMED) && figures) ? undefined : false;
  });
}

/**
 * Questions and demands of the mail that the draft does not touch, at most two, the first ones first. One counts only where it
 * has a clear topic, and the draft says nothing of any of its topics and shares none of its other words. The rule bears the
 * place of the ask in `mail.asks`: `unanswered:0`.
 */
export function findUnanswered(draft: Draft, topics: Topics): readonly DraftProblem[] {
  const open = asksTouched(draft, topics).flatMap((touched, i) => (touched === false ? [i] : []));
  return open.slice(0, MOST_PROBLEMS).map((i) => problemOfLack('unanswered', String(i)));
}

/** How many questions and demands the mail holds, where the draft touches each; else 0. */
export function asksTakenUp(draft: Draft, topics: Topics): number {
  const touched = asksTouched(draft, topics);
  return touched.every((one) => one === true) ? touched.length : 0;
}
