import type { Draft, DraftProblem } from './draft';
import { problemAt } from './problem-at';
import { saidInSentences } from './said-in-sentences';
import type { PhraseParts } from './said-in-sentences';

/**
 * How an attachment is announced: `announces` by itself; `attached` where one of `files` stands in the same sentence and
 * none of `fixed`, by which a thing is fastened to another; `others` where it is the customer's, or is not there.
 */
export type AttachmentWords = AnnouncedWords & PhraseParts<'attached' | 'files' | 'fixed'>;

/** The part of it that takes no look around. */
export type AnnouncedWords = PhraseParts<'announces' | 'others'>;

/** The first announcement of an attachment in a draft that is known to have none. */
export function findAttachment(draft: Draft, words: AttachmentWords): readonly DraftProblem[] {
  if (draft.attachments !== 0) return [];
  for (const sentence of saidInSentences(draft.text, words)) {
    if (sentence.has('others')) continue;
    const attached = sentence.has('files') && !sentence.has('fixed') ? sentence.first('attached') : undefined;
    const said = sentence.first('announces') ?? attached;
    if (said === undefined) continue;
    return [problemAt(draft.text, 'attachment', said, 'absent')];
  }
  return [];
}
