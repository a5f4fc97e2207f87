import { isRunning, statusOfConversation, statusOfMessage } from '../memory/cool-down-status';
import type { CoolDownStatus } from '../memory/cool-down-status';
import { holdsMark } from '../memory/letter-mark';
import { senderKey } from '../memory/key-for';
import type { Key, Memory } from '../memory/memory';
import { isMuted } from '../memory/mute';
import { noteAnswer } from '../memory/note-answer';
import { noteHoldingSent, noteNudged } from '../memory/note-choice';
import { settleMemory } from '../memory/settle-memory';
import { nudges } from '../settings/nudges';
import type { Settings } from '../settings/settings';
import { inHouse } from './in-house';

/** A mail that is about to be sent, as far as the send handler needs to know it. */
export type Outgoing = {
  /** The mailbox it is sent from, lower case. */
  readonly mailbox: string;
  readonly conversation: Key;
  /** The mail that it answers, where the mail program says so. */
  readonly answers?: Key;
  /** Addresses it goes to, lower case. */
  readonly to: readonly string[];
  /** What the agent wrote, without the quoted mail; '' where it was not asked for. */
  readonly text: string;
};

/** What is remembered when a mail is sent, and what is said first where the mail it answers is still cooling. */
export type SendDecision = {
  /** The very same where there is nothing to remember. */
  readonly memory: Memory;
  /** Whole minutes (to the nearest, at least 1) and other emails that are left of the pause. */
  readonly nudge?: { readonly minutes: number; readonly emails: number };
  /** It stays in the house: nobody is told anything, and nothing is looked at. */
  readonly inside?: true;
  /** The message whose holding reply it is. */
  readonly holding?: Key;
};

/**
 * The pause of the mail that is answered. What the agent sees beside that mail goes first: it can be called not heated, or have its
 * pause behind it, while its conversation cools for another one; and a conversation changes its id when its subject is edited.
 */
function pauseOf(
  memory: Memory,
  settings: Settings,
  { answers, conversation }: Pick<Outgoing, 'answers' | 'conversation'>,
  now: number,
): CoolDownStatus | undefined {
  if (answers !== undefined && Object.hasOwn(memory.notHeated, answers)) return undefined;
  const own = answers === undefined ? undefined : statusOfMessage(memory, answers, settings, now);
  return own ?? statusOfConversation(memory, conversation, settings, now);
}

/** Whether a mail stays in the house: a colleague who is asked for help is no customer who is answered. */
function isInternal({ mailbox, to }: Outgoing): boolean {
  return to.length > 0 && to.every((address) => inHouse(mailbox, address));
}

/** Whether a mail goes to the person whose mail is cooling. */
function goesTo({ mailbox, to }: Outgoing, { coolDown }: CoolDownStatus): boolean {
  return to.some((address) => senderKey(mailbox, address) === coolDown.sender);
}

/**
 * What happens when a reply is sent: the holding reply passes, an answer to a mail that is still cooling is held up once, every
 * other one counts as answered. A mail inside the house passes and is as if it had not been, unless it goes to a colleague whose
 * own mail is cooling. Pure; `now` is epoch ms.
 */
export function decideSend(memory: Memory, settings: Settings, mail: Outgoing, now: number): SendDecision {
  const settled = settleMemory(memory, settings, now);
  const pause = pauseOf(settled, settings, mail, now);
  if (isInternal(mail) && !(isRunning(pause) && goesTo(mail, pause))) return { memory, inside: true };
  const seen: Memory = { sendEventsSince: now, ...settled };
  if (!isRunning(pause)) {
    return { memory: settleMemory(noteAnswer(seen, mail.conversation, 'sent', settings, now), settings, now) };
  }
  const { message, marks, nudgedAt } = pause.coolDown;
  if (marks && holdsMark(mail.mailbox, mail.text, marks))
    return { memory: noteHoldingSent(seen, message, now), holding: message };
  if (nudgedAt !== undefined || !nudges(settings, now) || isMuted(seen, mail.conversation)) return { memory: seen };
  return {
    memory: noteNudged(seen, message, now),
    nudge: {
      minutes: Math.max(1, Math.round(pause.msLeft / 60_000)),
      emails: Math.max(1, settings.emails - pause.answered),
    },
  };
}

/** Whether deciding takes the text of the mail: only where a holding reply was opened for its conversation. */
export function needsText(
  memory: Memory,
  settings: Settings,
  mail: Pick<Outgoing, 'answers' | 'conversation'>,
  now: number,
): boolean {
  const pause = pauseOf(settleMemory(memory, settings, now), settings, mail, now);
  return isRunning(pause) && pause.coolDown.marks !== undefined;
}
