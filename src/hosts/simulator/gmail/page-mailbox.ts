import { createGmailBox } from './gmail-box';
import type { BoxDraft } from './gmail-box';
import { answerRest } from './gmail-rest';
import type { RestAnswer, RestRequest } from './gmail-rest';
import { grantedScopes } from './event-of';
import { mailFile } from './mail-file';
import type { MailFields } from './mail-file';
import type { PageCall } from './page-call';

/** A message file (in base64) and where it lies, as the page is told. */
export type Listed = {
  readonly id: string;
  readonly threadId: string;
  readonly labelIds: readonly string[];
  /** Milliseconds since 1970. */
  readonly date: number;
  readonly raw: string;
};

/** The draft that a message was before, and the thread that it belongs to. */
export type Place = { readonly draftId?: string; readonly threadId?: string };

/** What a call of the page tells of the mailbox, beside what lies in it. */
type MailboxState = Readonly<Pick<PageCall, 'fault' | 'exact' | 'now'>>;

/** The mailbox of one open page, in memory. */
export type PageMailbox = {
  readonly add: (file: Buffer, now: number) => void;
  readonly list: () => {
    readonly messages: readonly Listed[];
    readonly drafts: readonly Omit<Listed, 'labelIds' | 'date'>[];
  };
  /** Sends a message, in a thread or by itself; the draft that it was written in is gone then. */
  readonly send: (mail: MailFields, now: number, place: Place) => void;
  /** Keeps what was written so far as a draft, in the place of the one that it was. */
  readonly save: (mail: MailFields, now: number, place: Place) => void;
  readonly discard: (draftId: string) => void;
  /** From now on this goes wrong, this is allowed, and it is this moment (milliseconds since 1970). */
  readonly set: (state: MailboxState) => void;
  /** Answers as Gmail's REST API. */
  readonly rest: (request: RestRequest) => RestAnswer;
};

export function createPageMailbox(): PageMailbox {
  const box = createGmailBox();
  const files = new Map<string, string>();
  const discarded = new Set<string>();
  let state: MailboxState = { fault: 'none', exact: false, now: 0 };
  const keep = (id: string, file: Buffer): void => void files.set(id, file.toString('base64'));
  const listed = (
    id: string,
    message: { readonly id: string; readonly threadId: string },
  ): Omit<Listed, 'labelIds' | 'date'> => ({
    id,
    threadId: message.threadId,
    raw: files.get(message.id) ?? '',
  });

  /** Gmail's own way into a thread is a draft in it; what was written last takes the place of what was written before. */
  const write = (mail: MailFields, now: number, { draftId, threadId }: Place): BoxDraft => {
    const before = box.drafts().find(({ id }) => id === draftId);
    if (before !== undefined) discarded.add(before.message.id);
    const file = mailFile(mail, now);
    const draft = box.addDraft(file, threadId ?? before?.message.threadId, now);
    keep(draft.message.id, file);
    return draft;
  };

  return {
    add: (file, now) => keep(box.add(file, now).id, file),
    list: () => ({
      messages: box
        .messages()
        .map((one) => ({ ...listed(one.id, one), labelIds: one.labelIds, date: one.internalDate })),
      drafts: box
        .drafts()
        .filter(({ message }) => !discarded.has(message.id))
        .map(({ id, message }) => listed(id, message)),
    }),
    send: (mail, now, place) => void box.send(write(mail, now, place).id, now),
    save: (mail, now, place) => void write(mail, now, place),
    discard: (draftId) => {
      const draft = box.drafts().find(({ id }) => id === draftId);
      if (draft !== undefined) discarded.add(draft.message.id);
    },
    set: (next) => {
      state = next;
    },
    rest: (request) => {
      const before = new Set(box.drafts().map(({ message }) => message.id));
      const answer = answerRest(
        {
          box,
          now: () => state.now,
          isGood: () => state.fault !== 'expired',
          scopes: () => grantedScopes(state),
          failure: ({ method }) =>
            state.fault === 'down' ? 503 : state.fault === 'deleted' && method === 'GET' ? 404 : undefined,
        },
        request,
      );
      const made = box.drafts().find(({ message }) => !before.has(message.id));
      if (made !== undefined) keep(made.message.id, rawOf(request.body));
      return answer;
    },
  };
}

/** The message file in a call that made a draft of it. */
function rawOf(body: string | undefined): Buffer {
  const { message } = JSON.parse(body ?? '') as { readonly message: { readonly raw: string } };
  return Buffer.from(message.raw, 'base64url');
}
