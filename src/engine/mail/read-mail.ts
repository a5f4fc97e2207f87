import { assessHostility, CALM } from '../hostility/assess-hostility';
import { latinReader } from '../hostility/latin-letters';
import type { LanguagePack } from '../languages/language-pack';
import { automaticReason } from './automatic';
import { cueIndex } from './cue-index';
import type { Email } from './email';
import { findAsks } from './find-asks';
import { findFacts } from './find-facts';
import { findSituation, isFriendly } from './find-situation';
import { isUrgent } from './is-urgent';
import { readSender } from './sender/read-sender';
import type { Reading } from './reading';
import type { MailParts } from './split-mail';
import { wordsOf } from './words';

/** For whom a mail is read: the language of the reply (the mail's own when left out) and the addresses the agent writes from. */
export type ReadOptions = { readonly replyPack?: LanguagePack; readonly ownAddresses?: readonly string[] };

/**
 * Everything the engine knows about one mail. `pack` is that of the mail's language, English for a mail in another.
 * Pure and linear in the length of the mail; never throws.
 */
export function readMail(email: Email, parts: MailParts, pack: LanguagePack, options: ReadOptions = {}): Reading {
  const { newest, signature, language } = parts;
  const replyPack = options.replyPack ?? pack;
  const automatic = automaticReason(email, options.ownAddresses ?? []);
  const latinOf = (text: string) => (typedInLatin(text) ? latinReader(pack.language) : undefined);
  const latin = latinOf(newest);
  const words = wordsOf(newest, latin);
  const cues = cueIndex(pack).find(newest, words);
  const subject = email.subject.slice(0, 1000);
  const subjectCues = cueIndex(pack).find(subject, wordsOf(subject, latinOf(subject)));
  const hostility =
    automatic === undefined
      ? assessHostility(newest, email.subject, pack.lexicon, {
          words,
          friendly: isFriendly(cues),
          ...(pack.context && { context: pack.context }),
          ...(latin && { latin }),
        })
      : CALM;
  const asks = findAsks(newest, cues);
  const says = (what: 'thirdTime' | 'repeat'): boolean => cues.some((cue) => cue.value.says === what);
  const thirdTime = says('thirdTime');
  const asksQuestion = asks.some((ask) => ask.kind === 'question');
  return {
    newest,
    signature,
    language,
    sender: readSender({ ...email, newest, signature }, [pack, replyPack], replyPack),
    hostility,
    situation: findSituation(
      cues.some(({ value }) => value.says !== 'idiom') ? cues : subjectCues,
      asksQuestion,
      hostility.level > 0,
    ),
    thirdTime,
    repeat: thirdTime || says('repeat'),
    // A subject counts here behind a reply prefix too: a life matters more than one card too many.
    urgent: isUrgent(newest, cues) || isUrgent(subject, subjectCues),
    asks,
    facts: findFacts(newest, pack.cues, words),
    ...(automatic !== undefined && { automatic }),
  };
}

/** Whether a text is mostly Latin letters, so that words of a Cyrillic language may be spelt in them. */
function typedInLatin(text: string): boolean {
  const start = text.slice(0, 4000);
  return (start.match(/[a-z]/gi)?.length ?? 0) > (start.match(/[\u0400-\u04ff]/g)?.length ?? 0);
}
