import type { LanguagePack } from '../../languages/language-pack';
import type { Match } from '../phrase-index';
import type { Ask, Fact, Reading, Situation } from '../reading';
import { cueIndex } from './cue-index';
import type { Cue } from './cue-index';
import { findAsks } from './find-asks';
import { findContacts } from './find-contacts';
import type { Contact } from './find-contacts';
import { findFacts } from './find-facts';
import { findSituation, isFriendly } from './find-situation';
import type { SituationSigns } from './find-situation';
import { isUrgent } from './is-urgent';
import type { Said } from './said';
import { situationPlaces } from './situation-places';

/** What a mail wants; `situationOf` waits for the judgement on its hostility, which `friendly` helps to make. */
export type Wants = Pick<Reading, 'thirdTime' | 'repeat' | 'urgent' | 'asks' | 'facts'> & {
  readonly friendly: boolean;
  readonly situationOf: (hostile: boolean) => Situation;
};

// The subject of an answer is the old one.
const ANSWER = /^\s*(?:re|fwd?|отг|отговор|отв|ответ|відп|відповідь|пересл|препр)[^a-z\u0400-\u04ff]{0,6}:/i;
// How far into a mail its first words reach.
const FIRST = 100;

/** Reads what a mail wants from its newest message and its subject; linear in their length, never throws. */
export function readWants(newest: Said, subject: Said, pack: LanguagePack): Wants {
  const read = ({ text, words }: Said): { cues: readonly Match<Cue>[]; facts: readonly Fact[] } => ({
    cues: cueIndex(pack).find(text, words),
    facts: findFacts(text, pack.cues, words),
  });
  const body = read(newest);
  const head = read(subject);
  const contacts = findContacts(newest.text, newest.words, pack.cues.contact);
  const headContacts = findContacts(subject.text, subject.words, pack.cues.contact);
  const own = situationPlaces(newest, body.cues, body.facts);
  const old = ANSWER.test(subject.text) && own.length > 0;
  // A subject is before everything in the text.
  const places = old
    ? own
    : [
        ...own,
        ...situationPlaces(subject, head.cues, head.facts).map((place) => ({ ...place, start: -1 - place.start })),
      ];
  const asks = findAsks(newest.text, body.cues, pack.cues);
  const third = whenThird(headContacts.third ?? contacts.third, headContacts.third !== undefined);
  return {
    thirdTime: third !== 'never',
    repeat: third !== 'never' || contacts.repeatAt !== undefined,
    // A subject counts here behind a reply prefix too: a life matters more than one card too many.
    urgent: isUrgent(newest.text, body.cues) || isUrgent(subject.text, head.cues),
    asks,
    facts: body.facts,
    friendly: isFriendly(own),
    situationOf: (hostile) =>
      findSituation({
        places,
        third,
        grateful: body.cues.some(({ value }) => value.says === 'gratitude'),
        hostile,
        asks: howItAsks(asks),
      }),
  };
}

function howItAsks(asks: readonly Ask[]): 'question' | 'demand' | 'nothing' {
  const ends = [asks[0], asks[asks.length - 1]];
  if (ends.some((ask) => ask?.kind === 'question')) return 'question';
  return asks.length > 0 ? 'demand' : 'nothing';
}

function whenThird(third: Contact | undefined, inSubject: boolean): SituationSigns['third'] {
  if (third === undefined) return 'never';
  if (third.failure) return 'failure';
  return inSubject || third.start < FIRST ? 'first' : 'later';
}
