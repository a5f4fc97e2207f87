import { conversationKey, noteSeenSent, runningCoolDowns } from '../../engine';
import type { Memory, Settings } from '../../engine';
import type { GmailApi, GmailThread } from './gmail-api';
import { GmailRefusal } from './gmail-refusal';

/** With this scope all that is sent can be seen, without any text. */
export const METADATA_SCOPE = 'https://www.googleapis.com/auth/gmail.metadata';

/** So many sent messages are looked at; nobody answers more in a pause. */
const MOST_SENT = 20;

type SentReply = { readonly threadId: string; readonly at: number };

/** When the first of the pauses that run began, epoch ms; undefined where none runs, and nobody needs to be asked. */
export function pauseSince(memory: Memory, settings: Settings, now: number): number | undefined {
  const starts = runningCoolDowns(memory, settings, now).map(({ coolDown }) => coolDown.startedAt);
  return starts.length === 0 ? undefined : Math.min(...starts);
}

/** What was sent last in a thread; undefined where nothing was. */
export function sentIn({ id, messages }: GmailThread): SentReply | undefined {
  const times = messages.flatMap(({ labelIds, internalDate }) =>
    labelIds.includes('SENT') && !labelIds.includes('TRASH') && internalDate !== undefined ? [internalDate] : [],
  );
  return times.length === 0 ? undefined : { threadId: id, at: Math.max(...times) };
}

/**
 * Replies that were sent since `since` in the open thread, and (`exact`) in any other. Where Gmail does not tell, none: a count must not
 * cost the card.
 */
export async function sentSince(
  api: GmailApi,
  thread: string | undefined,
  since: number,
  exact: boolean,
): Promise<readonly SentReply[]> {
  const here = async () => {
    const found = thread === undefined ? undefined : sentIn(await api.thread(thread, 'minimal'));
    return found ? [found] : [];
  };
  const [open, everywhere] = await Promise.all([unlessRefused(here), exact ? unlessRefused(() => sentOf(api)) : []]);
  return [...open, ...everywhere].filter(({ at }) => at >= since);
}

async function sentOf(api: GmailApi): Promise<readonly SentReply[]> {
  const listed = await api.sent(MOST_SENT);
  const found = await Promise.all(listed.map(({ id }) => api.message(id, 'minimal')));
  return found.flatMap(({ threadId, internalDate }) =>
    internalDate === undefined ? [] : [{ threadId, at: internalDate }],
  );
}

async function unlessRefused(ask: () => Promise<readonly SentReply[]>): Promise<readonly SentReply[]> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof GmailRefusal) return [];
    throw error;
  }
}

/** Memory with replies that were seen to be sent. */
export function withSent(memory: Memory, mailbox: string, sent: readonly SentReply[], exact: boolean): Memory {
  return sent.reduce(
    (known, { threadId, at }) => noteSeenSent(known, conversationKey(mailbox, threadId), at, exact),
    memory,
  );
}
