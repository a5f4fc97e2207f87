import type { Card } from './card';

/** What Gmail does after a click: the outer shape of Google's answers. */
export type Answer = Readonly<Record<string, unknown>>;

const after = (action: object, more: object = {}): Answer => ({ renderActions: { action }, ...more });
const saying = (notice: string | undefined) => (notice === undefined ? {} : { notification: { text: notice } });

/** The card of a trigger: an email or a draft was opened, or nothing is. */
export function answerTrigger(card: Card): Answer {
  return { action: { navigations: [{ pushCard: card }] } };
}

/** A card on top of the one that was clicked; Gmail's own arrow leads back. */
export function answerPush(card: Card, notice?: string): Answer {
  return after({ navigations: [{ pushCard: card }], ...saying(notice) });
}

/** A card in the place of the one that was clicked; with `stale` the cards below it are to be asked for again. */
export function answerUpdate(card: Card, { notice, stale = false }: { notice?: string; stale?: boolean } = {}): Answer {
  return after({ navigations: [{ updateCard: card }], ...saying(notice) }, stale ? { stateChanged: true } : {});
}

/** The first card, and this one in its place. */
export function answerRoot(card: Card, notice?: string): Answer {
  return after({ navigations: [{ popToRoot: true }, { updateCard: card }], ...saying(notice) });
}

/** A line at the foot of Gmail, and the card as it is. */
export function answerNotice(notice: string): Answer {
  return after(saying(notice));
}

/**
 * A page in a window of its own; `url` is ours or Gmail's, never one out of an email. Once it is closed Gmail calls the add-on anew, for
 * what its cards show may have been changed there.
 */
export function answerLink(url: string): Answer {
  return after({ link: { url, onClose: 'RELOAD' } });
}

/** A letter at the cursor of the draft that is written; `html` was sanitised by the one policy for letters. */
export function answerInsert(html: string): Answer {
  return gmail({
    updateDraftActionMarkup: {
      updateBody: { type: 'IN_PLACE_INSERT', insertContents: [{ content: html, contentType: 'MUTABLE_HTML' }] },
    },
  });
}

/** A draft that was made, opened in its thread. */
export function answerDraft(draft: { readonly draftId: string; readonly threadId: string }): Answer {
  return gmail({ openCreatedDraftActionMarkup: { draftId: draft.draftId, draftThreadId: draft.threadId } });
}

/** Asks the person for permissions; all that the add-on names, unless some are named here. */
export function answerScopes(scopes?: readonly string[]): Answer {
  return { requesting_google_scopes: scopes === undefined ? { all_scopes: true } : { scopes } };
}

function gmail(gmailAction: object): Answer {
  return { renderActions: { hostAppAction: { gmailAction } } };
}
