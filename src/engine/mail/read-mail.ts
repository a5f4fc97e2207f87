import { assessHostility, CALM } from '../hostility/assess-hostility';
import { withoutAllowed } from '../hostility/without-allowed';
import type { Allowed } from '../hostility/without-allowed';
import { latinReader } from '../hostility/latin-letters';
import type { LanguagePack } from '../languages/language-pack';
import { automaticReason } from './automatic';
import type { Email } from './email';
import { inCyrillicShapes } from './fold-word';
import { earlierContacts } from './earlier-contacts';
import type { Hostility, Reading } from './reading';
import type { MailParts } from './newest/split-mail';
import type { Said } from './wants/said';
import { readWants } from './wants/read-wants';
import { wordsOf } from './words';

/** The second voice: what the rules and it make of a text together. It comes after the first verdict, with its weights. */
export type SecondVoice = (rules: Hostility, said: Said) => Hostility;

/** What else is known of a mail. */
export type ReadOptions = {
  /** The addresses that the agent writes from. */
  readonly ownAddresses?: readonly string[];
  /** The second voice in the mail's language, once it is here. */
  readonly second?: SecondVoice | undefined;
  /** What is never hostile to this mailbox. */
  readonly allowed?: Allowed | undefined;
};

/**
 * Everything the engine knows about one mail but who wrote it, which `readSender` tells. `pack` is that of the mail's language, English for a mail in another.
 * Pure and linear in the length of the mail; never throws.
 */
export function readMail(email: Email, parts: MailParts, pack: LanguagePack, options: ReadOptions = {}): Reading {
  const { newest, quoted, signature, language } = parts;
  const automatic = automaticReason(email, options.ownAddresses ?? []);
  const said = saidOf(newest, pack);
  const subject = saidOf(email.subject.slice(0, 1000), pack);
  const wants = readWants(said, subject, pack);
  const hostility =
    automatic === undefined
      ? hostilityOf(withoutAllowed(said, options.allowed), withoutAllowed(subject, options.allowed))
      : CALM;
  const earlier = earlierContacts(email, quoted);
  function hostilityOf(newest: Said, subject: Said): Hostility {
    const rules = assessHostility(newest.text, subject.text, pack.lexicon, {
      words: newest.words,
      subjectWords: subject.words,
      friendly: wants.friendly,
      ...(pack.context && { context: pack.context }),
    });
    return options.second?.(rules, newest) ?? rules;
  }
  return {
    newest,
    signature,
    language,
    hostility,
    // A machine that answers, reports or advertises wants nothing done.
    situation: automatic === undefined || automatic === 'own' ? wants.situationOf(hostility.level > 0) : 'other',
    thirdTime: wants.thirdTime,
    repeat: wants.repeat || earlier.length > 0,
    earlier,
    urgent: wants.urgent,
    asks: wants.asks,
    facts: wants.facts,
    ...(automatic !== undefined && { automatic }),
  };
}

const MIXED = /[a-z][а-яёіїєґ]|[а-яёіїєґ][a-z]/i;

/** A text with its words as its language reads them, those typed in Latin letters included. */
export function saidOf(text: string, pack: LanguagePack): Said {
  const latin = latinReader(pack.language);
  if (latin === undefined) return { text, words: wordsOf(text) };
  // Who types in Latin letters may stand beside somebody who does not.
  const ends = [...paragraphEnds(text), text.length];
  const typed = ends.map((end, i) => typedInLatin(text.slice(i === 0 ? 0 : ends[i - 1], end)));
  // One word of both alphabets shows a writer who hides words, and whole ones too.
  const other = MIXED.test(text) ? inCyrillicShapes : undefined;
  if (!typed.includes(true)) return { text, words: wordsOf(text, other && (() => other)) };
  return { text, words: wordsOf(text, (place) => (typed[firstAfter(ends, place)] === true ? latin : other)) };
}

function firstAfter(ends: readonly number[], place: number): number {
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? Infinity) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

function paragraphEnds(text: string): readonly number[] {
  const ends: number[] = [];
  for (let at = text.indexOf('\n\n'); at >= 0; at = text.indexOf('\n\n', at + 2)) ends.push(at);
  return ends;
}

/** Whether a text is mostly Latin letters, so that words of a Cyrillic language may be spelt in them. */
function typedInLatin(text: string): boolean {
  const start = text.slice(0, 4000);
  return (start.match(/[a-z]/gi)?.length ?? 0) > (start.match(/[\u0400-\u04ff]/g)?.length ?? 0);
}
