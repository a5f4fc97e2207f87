import { createSendCheck, deviceName, findingKey, SEND_CHECK_LANGUAGES } from '../../../engine';
import type { DraftProblem, SendFindings, Settings } from '../../../engine';
import { readDevice } from './device-storage';
import { hasAttachment } from './read-outgoing';
import type { DraftTexts, Reply } from './read-outgoing';

const check = createSendCheck(SEND_CHECK_LANGUAGES);

/** What was found in a draft, each problem under the key by which it is known again. */
export type Found = Omit<SendFindings, 'problems'> & {
  readonly problems: readonly (DraftProblem & { readonly key: string })[];
};

/** What the pane of this browser was told to be fine; nothing where it left nothing behind. */
function fineHere(mailbox: string): object {
  const fine = readDevice(`${deviceName(mailbox)}.fine-here`);
  return typeof fine === 'object' && fine !== null ? fine : {};
}

/** Checks a reply as its agent wants it checked: without what is switched off, or was called fine in the pane. */
export async function checkOutgoing(
  reply: Reply,
  { text, quoted, html }: DraftTexts,
  settings: Settings,
  now: number,
): Promise<Found> {
  const { mailbox, conversation, people, besides } = reply;
  const others = besides.map(({ name, address }) => `${name} ${address}`).join(' ');
  const { problems, promises } = check({
    text,
    quoted: `${others} ${quoted}`,
    html,
    to: people,
    sentAt: now,
    utcOffsetMinutes: -new Date(now).getTimezoneOffset(),
    workDays: settings.workDays,
    holidays: settings.holidays,
  });
  const fine = fineHere(mailbox);
  const left = problems
    .filter(({ kind }) => !settings.checksOff.includes(kind))
    .map((problem) => ({ ...problem, key: findingKey(mailbox, conversation, problem) }))
    .filter(({ key }) => !Object.hasOwn(fine, key));
  const announced = left.some(({ kind }) => kind === 'attachment') && (await hasAttachment(reply));
  return { promises, problems: announced ? left.filter(({ kind }) => kind !== 'attachment') : left };
}
