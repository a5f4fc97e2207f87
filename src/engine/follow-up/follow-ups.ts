import { workDayMs, workedMs } from '../calendar/working-hours';
import type { Journal, JournalMail } from '../journal/journal';
import type { Key, Memory } from '../memory/memory';
import type { Desk } from '../pane/opened';
import type { UsedLetter } from '../reply/used-letters';

const DAY_MS = 24 * 3_600_000;
/** What is older is not asked about any more: it was answered in another way, or will not be. */
const LOOK_BACK_MS = 14 * DAY_MS;
/** After so many working days without a word from the customer it is time to ask. */
const PATIENCE_DAYS = 2;
/** So many of each are named, the rest counted. */
const MOST_ROWS = 5;

/** One conversation in which somebody waits. */
export type FollowUp = {
  readonly conversation: Key;
  /** '' where the name is not known on this device. */
  readonly name: string;
  /** Since when, epoch ms: when the customer's last mail came in, or our reply went. */
  readonly at: number;
  readonly hot: boolean;
  /** This pane has shown the email and can open it again. */
  readonly canOpen: boolean;
};

/** Who waits for whom, `more` of each besides those that are named. */
export type FollowUps = {
  /** Their mail was seen, no reply of ours is known, and it waits for longer than the target; hot ones first. */
  readonly unanswered: readonly FollowUp[];
  readonly moreUnanswered: number;
  /** We wrote some days ago, and no newer mail of theirs was seen. */
  readonly waiting: readonly FollowUp[];
  readonly moreWaiting: number;
};

/** Who waits for whom by the journal of opened mails, at `now` (epoch ms). Pure. */
export function followUps(desk: Desk, now: number): FollowUps {
  const journal = desk.care?.journal?.journal;
  const found = journal ? lastMails(journal).flatMap((mail) => followUpOf(desk, mail, now)) : [];
  const unanswered = found
    .filter(({ side }) => side === 'unanswered')
    .map(({ row }) => row)
    .sort((a, b) => Number(b.hot) - Number(a.hot) || a.at - b.at);
  const waiting = found
    .filter(({ side }) => side === 'waiting')
    .map(({ row }) => row)
    .sort((a, b) => a.at - b.at);
  return {
    unanswered: unanswered.slice(0, MOST_ROWS),
    moreUnanswered: Math.max(0, unanswered.length - MOST_ROWS),
    waiting: waiting.slice(0, MOST_ROWS),
    moreWaiting: Math.max(0, waiting.length - MOST_ROWS),
  };
}

const cameAt = ({ receivedAt, seenAt }: JournalMail): number => receivedAt ?? seenAt;

/** The last mail of each conversation. */
function lastMails({ mails }: Journal): readonly JournalMail[] {
  const last = new Map<Key, JournalMail>();
  for (const mail of Object.values(mails)) {
    const before = last.get(mail.conversation);
    if (before === undefined || cameAt(mail) > cameAt(before)) last.set(mail.conversation, mail);
  }
  return [...last.values()];
}

function followUpOf(
  desk: Desk,
  mail: JournalMail,
  now: number,
): readonly { readonly side: 'unanswered' | 'waiting'; readonly row: FollowUp }[] {
  const { settings, agent, memory, used, care } = desk;
  const answeredAt = answerTo(mail, memory, used);
  const at = answeredAt ?? cameAt(mail);
  const away = care?.promises?.texts.putAway?.[mail.conversation];
  if (now - at > LOOK_BACK_MS || (away !== undefined && away >= at)) return [];
  const { workDays: days, workFrom: from, workTo: to, holidays } = settings;
  const hours = { days, from, to, holidays };
  const worked = hours.days.length === 0 ? now - at : workedMs(at, now, hours, agent.utcOffsetMinutes);
  const [side, patience] =
    answeredAt === undefined
      ? (['unanswered', settings.targetMinutes * 60_000] as const)
      : (['waiting', PATIENCE_DAYS * workDayMs(hours)] as const);
  // Thanks may be left as they are.
  const closes = mail.situation === 'thanks' || mail.situation === 'praise';
  if (closes || worked <= patience) return [];
  const names = care?.promises?.texts.names ?? {};
  const row: FollowUp = {
    conversation: mail.conversation,
    name: (Object.hasOwn(names, mail.sender) ? names[mail.sender]?.name : undefined) ?? '',
    at,
    hot: mail.hot,
    canOpen: care?.promises?.shown.some(({ conversation }) => conversation === mail.conversation) ?? false,
  };
  return [{ side, row }];
}

/** When a mail was answered, as far as anything here tells: a reply seen to go out, or a letter opened where none is ever seen. */
function answerTo(mail: JournalMail, memory: Memory, used: readonly UsedLetter[]): number | undefined {
  const from = cameAt(mail);
  const { sendEventsSince = Infinity } = memory;
  const opened = used.filter(({ to, at }) => to === mail.sender && at >= from && at < sendEventsSince);
  const answers = [
    ...(mail.answeredAt === undefined ? [] : [mail.answeredAt]),
    ...opened.map(({ at }) => at),
    ...Object.values(memory.coolDowns).flatMap(({ answered, undone }) =>
      Object.entries(answered).flatMap(([id, { at, evidence }]) =>
        (evidence === 'sent' || (evidence === 'opened-here' && at < sendEventsSince)) &&
        id.replace(/~.*/, '') === mail.conversation &&
        !Object.hasOwn(undone, id) &&
        at >= from
          ? [at]
          : [],
      ),
    ),
  ];
  const sent = Object.hasOwn(memory.sent ?? {}, mail.conversation) ? memory.sent?.[mail.conversation] : undefined;
  if (sent !== undefined && sent >= from) answers.push(sent);
  return answers.length === 0 ? undefined : Math.max(...answers);
}
