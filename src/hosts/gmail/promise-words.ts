import {
  conversationKey,
  NO_PROMISE_TEXTS,
  openPromises,
  promiseKey,
  rememberWords,
  splitMail,
  wordsOfPromise,
} from '../../engine';
import type { Memory, PromiseTexts } from '../../engine';
import { eachFetchedOnce, OWN_PARTS, prepareDraftCheck } from '../../session';
import { READS_ALL } from './allowed-scopes';
import type { GmailApi, GmailMessage } from './gmail-api';
import { GmailRefusal } from './gmail-refusal';
import { mailOfMessage } from './mail-of-message';
import type { PromisePlace } from './promise-places';

const MOST_THREADS = 8;

type Asked = {
  readonly api: GmailApi;
  readonly mailbox: string;
  readonly memory: Memory;
  readonly places: Readonly<Record<string, PromisePlace>>;
  /** The open thread. */
  readonly thread: string | undefined;
  readonly scopes: readonly string[];
  /** Epoch ms, and the agent's offset from UTC in minutes. */
  readonly now: number;
  readonly utcOffsetMinutes: number;
  readonly workDays: readonly number[];
};

/**
 * The words of open promises, read again from the replies that made them, for this call alone: of the open thread, and of others where the
 * person lets them be read. What cannot be read has no words.
 */
export async function promiseWords(asked: Asked): Promise<PromiseTexts> {
  const { api, mailbox, memory, places, now } = asked;
  const open = openPromises(memory, now);
  const everywhere = asked.scopes.some((scope) => READS_ALL.includes(scope));
  const known = open.flatMap(({ id, conversation }) =>
    asked.thread !== undefined && conversationKey(mailbox, asked.thread) === conversation
      ? [asked.thread]
      : everywhere && Object.hasOwn(places, id)
        ? [places[id]?.thread ?? '']
        : [],
  );
  // However many others are due before it, what was promised here is wanted most.
  const here = known.filter((thread) => thread === asked.thread);
  const threads = [...new Set([...here, ...known])].slice(0, MOST_THREADS);
  const found = await Promise.all(threads.map((thread) => sentMessages(api, thread)));
  let texts = NO_PROMISE_TEXTS;
  for (const message of found.flat()) texts = await withWordsOf(texts, message, asked);
  return texts;
}

async function sentMessages(api: GmailApi, thread: string): Promise<readonly GmailMessage[]> {
  try {
    const { messages } = await api.thread(thread, 'full');
    return messages.filter(({ labelIds }) => labelIds.some((label) => label === 'SENT' || label === 'DRAFT'));
  } catch (error) {
    if (error instanceof GmailRefusal) return [];
    throw error;
  }
}

async function withWordsOf(
  texts: PromiseTexts,
  message: GmailMessage,
  { mailbox, memory, now, utcOffsetMinutes, workDays }: Asked,
): Promise<PromiseTexts> {
  const { email } = mailOfMessage(message);
  const { newest, language } = splitMail(email);
  if (language === 'other') return texts;
  const check = await checks[language]();
  const conversation = conversationKey(mailbox, message.threadId);
  const draft = { text: newest, language, sentAt: message.internalDate ?? now, utcOffsetMinutes, workDays };
  return check(draft).promises.reduce((all, promise) => {
    const id = promiseKey(mailbox, conversation, promise.text);
    if (!Object.hasOwn(memory.promises ?? {}, id)) return all;
    const told = { id, words: wordsOfPromise(newest, promise), to: email.to, subject: email.subject };
    return rememberWords(all, told, mailbox, now);
  }, texts);
}

/** Prepared once for all calls; it holds nothing of any mail. */
const checks = eachFetchedOnce({
  en: () => prepareDraftCheck('en', ['en'], OWN_PARTS),
  bg: () => prepareDraftCheck('bg', ['bg'], OWN_PARTS),
  ru: () => prepareDraftCheck('ru', ['ru'], OWN_PARTS),
  uk: () => prepareDraftCheck('uk', ['uk'], OWN_PARTS),
});
