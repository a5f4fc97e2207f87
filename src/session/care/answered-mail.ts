import { quotedMail, readMail, splitDraft, splitMail } from '../../engine';
import type { Email, Person, Reading } from '../../engine';
import type { DraftNow } from '../host';
import type { LoadedParts } from '../loaded-parts';
import { orEnglish } from '../read-item';

/** Reads the mail that a draft answers, as far as the draft quotes it; undefined where it quotes none. */
export type AnsweredMail = (now: DraftNow, customer: Person | undefined) => Promise<Reading | undefined>;

/** Starts with nothing read; the same quotation is read once. Rejects with `PartNotLoaded` where its language cannot be fetched. */
export function createAnsweredMail({ loadPack }: Pick<LoadedParts, 'loadPack'>): AnsweredMail {
  let last: { readonly quoted: string; readonly reading: Reading | undefined } | undefined;
  return async (now, customer) => {
    const { quoted } = splitDraft(now);
    if (last?.quoted === quoted) return last.reading;
    const text = quotedMail(quoted);
    const email: Email = {
      id: '',
      conversationId: '',
      to: [],
      subject: now.subject,
      text,
      ...(customer && { from: customer }),
    };
    const parts = splitMail(email);
    const reading = text.trim() === '' ? undefined : readMail(email, parts, await loadPack(orEnglish(parts.language)));
    last = { quoted, reading };
    return reading;
  };
}
