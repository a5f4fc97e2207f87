import {
  endOfDay,
  endPausesOf,
  hotEnough,
  mute,
  noteNotHeated,
  noteSkip,
  pauseOf,
  sayAnswered,
  undoSaid,
} from '../engine';
import type { CoolDownStatus, SkipReason } from '../engine';
import type { Action } from './action';
import { choose } from './choose';
import { HostError } from './host';
import { lookForSignature } from './look-for-signature';
import type { SessionParts } from './session-parts';
import { takeBack } from './take-back';
import { takeStep } from './workshop/take-step';
import { copyLetter, copyText, useLetter } from './use-letter';

function currentPause({ desk, clock, open }: SessionParts): CoolDownStatus | undefined {
  const now = clock();
  return pauseOf(desk(now), open.opened(), now);
}

async function openNext(parts: SessionParts): Promise<void> {
  const { next } = parts.desk(parts.clock());
  if (next === undefined) return;
  try {
    await parts.around.host.openEmail(next.id);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    parts.open.choose({ ...parts.open.choice(), problem: error.problem });
  }
}

/** "This is not heated": remembered for the open email. */
function correct(parts: SessionParts): void {
  const opened = parts.open.opened();
  if (opened.state !== 'mail') return;
  const pause = currentPause(parts);
  parts.kept.change((memory, _, now) => noteNotHeated(memory, opened.message, pause?.coolDown.message, now));
}

/** "Not hostile here": remembered for the mailbox; a pause ends where nothing hot enough is left. */
async function allow(parts: SessionParts, index: number): Promise<void> {
  const before = parts.open.opened();
  const finding = before.state === 'mail' ? before.reading.hostility.findings[index] : undefined;
  if (finding === undefined) return;
  parts.allow(finding.text);
  await parts.open.refine(true);
  const after = parts.open.opened();
  if (after.state !== 'mail') return;
  const { hostility } = after.reading;
  if (!hotEnough(hostility, parts.kept.settings())) correct(parts);
  const choice = { ...parts.open.choice(), revealed: [] };
  parts.open.choose(hostility.findings.length > 0 ? choice : { ...choice, view: 'main' });
}

/** "I am calm, continue": ends the pause that the open email is in. */
function skip(parts: SessionParts, reason: SkipReason): void {
  const pause = currentPause(parts);
  if (pause) parts.kept.change((memory, _, now) => noteSkip(memory, pause.coolDown.message, reason, now));
}

/** No pauses in the open conversation from now on; or pauses again, at once where the open email is heated. */
function muteConversation(parts: SessionParts, on: boolean): void {
  const opened = parts.open.opened();
  if (opened.state !== 'mail' && opened.state !== 'draft') return;
  const { conversation } = opened;
  parts.kept.change((memory, settings, now) =>
    mute(on ? endPausesOf(memory, conversation, 'other', settings, now) : memory, conversation, on, now),
  );
  parts.open.noteAgain();
}

/** No more pauses today, or pauses again. */
function beQuiet(parts: SessionParts, on: boolean): void {
  if (on) skip(parts, 'other');
  const now = parts.clock();
  parts.kept.set({ quietUntil: on ? endOfDay(now, parts.around.utcOffsetMinutes(now)) : 0 });
  parts.open.noteAgain();
}

/** What an agent can do that changes more than what the pane shows. */
export type FarAction = Extract<
  Action,
  {
    readonly do:
      | 'retry'
      | 'open-next'
      | 'pick'
      | 'use'
      | 'take-back'
      | 'copy'
      | 'copy-text'
      | 'answered-another'
      | 'undo-answered'
      | 'continue'
      | 'not-heated'
      | 'allow'
      | 'mute'
      | 'quiet'
      | 'forget'
      | 'workshop'
      | 'care';
  }
>;

/** Does what reaches beyond the pane, and then shows what has come of it. */
export async function reachBeyond(parts: SessionParts, action: FarAction): Promise<void> {
  const { kept, open } = parts;
  const show = () => open.choose(choose(open.choice(), action, parts.clock()));
  switch (action.do) {
    case 'retry':
      return open.look();
    case 'open-next':
      return openNext(parts);
    case 'use':
      return parts.whileFree(() => useLetter(parts));
    case 'take-back':
      return parts.whileFree(() => takeBack(parts));
    case 'pick':
      return lookForSignature(parts);
    case 'copy':
      return parts.whileFree(() => copyLetter(parts));
    case 'answered-another':
      kept.change((memory, settings, now) => sayAnswered(memory, `s-${parts.around.uniqueId()}`, settings, now));
      parts.refresh();
      return;
    case 'undo-answered':
      kept.change(undoSaid);
      parts.refresh();
      return;
    case 'mute':
      muteConversation(parts, action.on);
      show();
      return;
    case 'quiet':
      beQuiet(parts, action.on);
      show();
      return;
    case 'copy-text':
      return copyText(parts);
    case 'forget':
      kept.forget();
      return;
    case 'workshop':
      return takeStep(parts, action.step);
    case 'care':
      await (await parts.loadCare()).take(action.step, parts);
      return;
    case 'continue':
      skip(parts, action.reason);
      show();
      return;
    case 'allow':
      return allow(parts, action.index);
    case 'not-heated':
      correct(parts);
      show();
      return;
  }
}
