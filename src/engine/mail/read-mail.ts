import { assessHostility, CALM } from '../hostility/assess-hostility';
import { latinReader } from '../hostility/latin-letters';
import type { LanguagePack } from '../languages/language-pack';
import { automaticReason } from './automatic';
import type { Email } from './email';
import { earlierContacts } from './earlier-contacts';
import type { Reading } from './reading';
import type { MailParts } from './newest/split-mail';
import { readWants } from './wants/read-wants';
import { wordsOf } from './words';

/** What else is known of a mail: the addresses that the agent writes from. */
export type ReadOptions = { readonly ownAddresses?: readonly string[] };

/**
 * Everything the engine knows about one mail but who wrote it, which `readSender` tells. `pack` is that of the mail's language, English for a mail in another.
 * Pure and linear in the length of the mail; never throws.
 */
export function readMail(email: Email, parts: MailParts, pack: LanguagePack, options: ReadOptions = {}): Reading {
  const { newest, quoted, signature, language } = parts;
  const automatic = automaticReason(email, options.ownAddresses ?? []);
  const latinOf = (text: string) => (typedInLatin(text) ? latinReader(pack.language) : undefined);
  const latin = latinOf(newest);
  const words = wordsOf(newest, latin);
  const subject = email.subject.slice(0, 1000);
  const wants = readWants({ text: newest, words }, { text: subject, words: wordsOf(subject, latinOf(subject)) }, pack);
  const hostility =
    automatic === undefined
      ? assessHostility(newest, email.subject, pack.lexicon, {
          words,
          friendly: wants.friendly,
          ...(pack.context && { context: pack.context }),
          ...(latin && { latin }),
        })
      : CALM;
  const earlier = earlierContacts(email, quoted);
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

/** Whether a text is mostly Latin letters, so that words of a Cyrillic language may be spelt in them. */
function typedInLatin(text: string): boolean {
  const start = text.slice(0, 4000);
  return (start.match(/[a-z]/gi)?.length ?? 0) > (start.match(/[\u0400-\u04ff]/g)?.length ?? 0);
}
