import type { Situation } from '../mail/reading';
import { visibleText } from '../mail/visible-text';
import type { CoolDownStatus } from '../memory/cool-down-status';
import { isRunning, statusOfConversation, statusOfMessage } from '../memory/cool-down-status';
import { SAID_SPACING_MS } from '../memory/count-answered';
import { isMuted } from '../memory/mute';
import { lastSaid } from '../memory/last-said';
import { wroteBefore } from '../memory/wrote-before';
import { holdingTime } from '../reply/holding-time';
import { isQuiet, nudges } from '../settings/nudges';
import type { Settings } from '../settings/settings';
import type { Choice } from './choice';
import { digestOf } from './digest-of';
import { hushedOf, severalToday } from './hushed-of';
import { offersFor } from './offers-for';
import type { Desk, Opened } from './opened';
import type { Digest } from './digest';
import type { DialState } from './dial-state';
import type { Pane, Who } from './pane';
import type { Answerable } from './reply-language';
import { thoughtFor } from './thought-for';
import { waitingFor } from './waiting-for';
import { whoOf } from './who-of';

type About = { readonly who: Who; readonly level: 0 | 1 | 2 | 3 };

/** Both ways out of a pause, in whole seconds and counts that never exceed their goal. */
export function dialOf(status: CoolDownStatus, settings: Settings): DialState {
  return {
    secondsLeft: Math.ceil(status.msLeft / 1000),
    seconds: settings.minutes * 60,
    answered: Math.min(status.answered, settings.emails),
    emails: settings.emails,
  };
}

/** The pause that the open item is in or has behind it; none runs while Take Five is switched off or quiet, nor in a muted conversation. */
export function pauseOf(desk: Desk, opened: Opened, now: number): CoolDownStatus | undefined {
  const pause = pauseWhenOn(desk, opened, now);
  const mayRun = nudges(desk.settings, now) && !('conversation' in opened && isMuted(desk.memory, opened.conversation));
  return mayRun || pause?.endedBy ? pause : undefined;
}

function pauseWhenOn(desk: Desk, opened: Opened, now: number): CoolDownStatus | undefined {
  if (opened.state === 'mail') {
    return Object.hasOwn(desk.memory.notHeated, opened.message)
      ? undefined
      : statusOfMessage(desk.memory, opened.message, desk.settings, now);
  }
  return opened.state === 'draft'
    ? statusOfConversation(desk.memory, opened.conversation, desk.settings, now)
    : undefined;
}

function aboutOf(desk: Desk, opened: Answerable, pause: CoolDownStatus | undefined): About {
  const who = whoOf(opened.customer);
  if (opened.state === 'draft') return { who, level: isRunning(pause) ? levelOf(pause.coolDown.level) : 0 };
  // Who may be in danger is never met as somebody who attacks.
  const cool = Object.hasOwn(desk.memory.notHeated, opened.message) || opened.reading.urgent;
  return { who, level: cool ? 0 : opened.reading.hostility.level };
}

function urgentOf(desk: Desk, opened: Answerable): { readonly urgent: { readonly text: string } } | undefined {
  return opened.state === 'mail' && opened.reading.urgent
    ? { urgent: { text: visibleText(desk.settings.urgentText) } }
    : undefined;
}

function levelOf(level: number): About['level'] {
  return level >= 3 ? 3 : level >= 2 ? 2 : level >= 1 ? 1 : 0;
}

function coolingPane(
  desk: Desk,
  opened: Answerable,
  choice: Choice,
  pause: CoolDownStatus,
  now: number,
  about: About,
): Pane {
  const digest = mailDigest(desk, opened, now);
  const { holding, holdingSentAt } = pause.coolDown;
  const { time, day } = holdingTime(now, desk.agent.utcOffsetMinutes);
  const said = lastSaid([pause]);
  const canUndo = said !== undefined && now - said.at < SAID_SPACING_MS;
  const due = digest?.answerDue;
  return {
    kind: 'cooling',
    ...about,
    dial: dialOf(pause, desk.settings),
    ...(digest && { digest }),
    ...(desk.next && { next: desk.next }),
    ...urgentOf(desk, opened),
    ...(holding
      ? { held: { by: holding.by, sent: holdingSentAt !== undefined } }
      : { holding: { by: desk.words.promisedBy[day](time) } }),
    holdingFirst: !holding && due !== undefined && due <= now + pause.msLeft,
    canCount: !desk.hearsSends && !canUndo,
    canUndo,
    threat: opened.state === 'mail' && opened.reading.hostility.kinds.includes('threat'),
    canExplain: explains(opened),
    composing: opened.state === 'draft',
    ...(choice.problem && { problem: choice.problem }),
  };
}

function mailDigest({ memory, settings, agent }: Desk, opened: Answerable, now: number): Digest | undefined {
  if (opened.state !== 'mail') return undefined;
  const waiting = waitingFor(opened.receivedAt, now, settings, agent.utcOffsetMinutes);
  return digestOf(opened.reading, waiting, wroteBefore(memory, opened));
}

function restingPane(
  desk: Desk,
  opened: Answerable,
  choice: Choice,
  pause: CoolDownStatus | undefined,
  now: number,
  about: About,
): Pane {
  const situation: Situation = opened.state === 'mail' ? opened.reading.situation : 'other';
  const digest = mailDigest(desk, opened, now);
  const hushed = hushedOf(desk, opened, now);
  const common = {
    ...about,
    ...(digest && { digest }),
    offers: offersFor(desk, opened, choice, pause, about.level),
    composing: opened.state === 'draft',
    ...urgentOf(desk, opened),
    ...(hushed && { hushed }),
  };
  if (pause?.endedBy === undefined) return { kind: 'calm', ...common };
  const thought =
    desk.settings.thought && !choice.thoughtSkipped
      ? thoughtFor(
          desk.memory,
          pause.coolDown,
          opened.state === 'mail' ? situation : undefined,
          desk.agent.utcOffsetMinutes,
        )
      : undefined;
  return {
    kind: 'ready',
    ...common,
    by: pause.endedBy,
    answered: pause.answered,
    minutes: desk.settings.minutes,
    ...(thought && { thought }),
  };
}

/** Whether the words that made it hot are at hand; a draft has none, nor a mail that could not be read. */
function explains(opened: Opened): opened is Extract<Opened, { state: 'mail' }> {
  return opened.state === 'mail' && opened.reading.hostility.findings.length > 0;
}

/**
 * Everything a person can see, from what is kept (`desk`), what is open, what the agent looks at, and the time
 * (epoch ms). Pure: the same four give the same pane, in Outlook and in Gmail.
 */
export function paneFor(desk: Desk, opened: Opened, choice: Choice, now: number): Pane {
  const pane = barePane(desk, opened, choice, now);
  return desk.caring?.withCare(pane, desk, opened, choice, now) ?? pane;
}

function barePane(desk: Desk, opened: Opened, choice: Choice, now: number): Pane {
  const { settings } = desk;
  // Nothing is judged where there are no emails, so there is nothing to ask for.
  if (!settings.introduced && desk.lettersOnly !== true) return { kind: 'welcome' };
  if (choice.view === 'settings') {
    const quiet = isQuiet(settings, now);
    const canReport = opened.state === 'mail';
    const alone = desk.lettersOnly === true && { alone: true as const };
    return { kind: 'settings', settings, mailboxName: desk.agent.name, quiet, canReport, ...alone };
  }
  if (choice.view === 'forget') return { kind: 'forget' };
  if (choice.view === 'export') return { kind: 'text', about: 'export', text: desk.everything() };
  const made = desk.writing?.workshopPane(desk, opened, choice, now);
  if (made) return made;
  if (opened.state === 'none' && desk.lettersOnly === true)
    return desk.writing?.workshopPane(desk, opened, { ...choice, view: 'letters' }, now) ?? { kind: 'reading' };
  if (opened.state === 'none') return { kind: 'no-email' };
  if (opened.state === 'reading') return { kind: 'reading' };
  if (opened.state === 'unreadable') return { kind: 'unreadable', problem: opened.problem };
  if (choice.view === 'report' && opened.state === 'mail' && desk.writing) {
    const text = desk.writing.reportText(opened, [desk.agent.name, settings.agentName]);
    return { kind: 'text', about: 'report', text };
  }
  if (choice.view === 'lead' && opened.state === 'mail' && desk.writing) {
    return { kind: 'text', about: 'lead', text: desk.words.leadNote(desk.writing.leadFacts(opened, desk, now)) };
  }
  const pause = pauseOf(desk, opened, now);
  const about = aboutOf(desk, opened, pause);
  const cooling = isRunning(pause);
  const dial = cooling ? { dial: dialOf(pause, desk.settings) } : {};
  const allowed = !cooling || ((choice.letter ?? '').startsWith('holding.') && !pause.coolDown.holding);
  if (choice.view === 'preview' && allowed) {
    const preview = desk.writing?.previewPane(desk, opened, choice, now, { ...about, ...dial });
    if (preview) return preview;
  }
  const letters = cooling ? undefined : desk.writing?.workshopPane(desk, opened, choice, now, about);
  if (letters) return letters;
  if (choice.view === 'why' && explains(opened) && desk.writing) {
    const { newest, hostility, language } = opened.reading;
    return {
      kind: 'why',
      ...about,
      ...dial,
      ...(language !== 'other' && { language }),
      items: desk.writing.whyItems(newest, opened.subject, hostility.findings, choice.revealed),
    };
  }
  if (choice.view === 'continue' && cooling) {
    return { kind: 'continue', ...about, dial: dialOf(pause, settings), quietOffered: severalToday(desk, now) };
  }
  return cooling
    ? coolingPane(desk, opened, choice, pause, now, about)
    : restingPane(desk, opened, choice, pause, now, about);
}
