import { localDay } from '../calendar/local-day';
import { isMuted } from '../memory/mute';
import { hotEnough } from '../settings/hot-enough';
import { isQuiet } from '../settings/nudges';
import type { Desk } from './opened';
import type { Hushed } from './pane';
import type { Answerable } from './reply-language';

/** Why a mail that would start a pause starts none. */
export function hushedOf(desk: Desk, opened: Answerable, now: number): Hushed | undefined {
  if (opened.state !== 'mail' || opened.reading.urgent || !desk.settings.on) return undefined;
  if (!hotEnough(opened.reading.hostility, desk.settings)) return undefined;
  if (Object.hasOwn(desk.memory.notHeated, opened.message)) return undefined;
  if (isMuted(desk.memory, opened.conversation)) return 'conversation';
  return isQuiet(desk.settings, now) ? 'today' : undefined;
}

/** From this many pauses on, "no more nudges today" is offered. */
const SEVERAL_PAUSES = 3;

/** Whether so many pauses were begun on the agent's day that an end to it is offered. */
export function severalToday(desk: Desk, now: number): boolean {
  const dayOf = (ms: number) => localDay(ms, desk.agent.utcOffsetMinutes);
  const today = Object.values(desk.memory.coolDowns).filter(({ startedAt }) => dayOf(startedAt) === dayOf(now));
  return today.length >= SEVERAL_PAUSES;
}
