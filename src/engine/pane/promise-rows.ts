import type { OpenPromise } from '../memory/open-promises';
import { openPromises } from '../memory/open-promises';
import { isRunning } from '../memory/cool-down-status';
import { isAbout } from '../promises/is-about';
import { promiseDay, PROMISE_STAGES } from '../promises/promise-day';
import type { PromiseText } from '../promises/promise-texts';
import type { Desk, Opened } from './opened';
import { pauseOf } from './pane-for';
import type { PromiseRow, Telling } from './promise-row';

/** All open promises as the list shows them, late first, then today, then later; those that are snoozed last. `now` is epoch ms. */
export function promiseRows(desk: Desk, opened: Opened, now: number): readonly PromiseRow[] {
  const rows = openPromises(desk.memory, now).map((promise) => rowOf(desk, opened, promise, now));
  const place = ({ snoozedUntil, stage }: PromiseRow) =>
    snoozedUntil === undefined ? PROMISE_STAGES.indexOf(stage) : PROMISE_STAGES.length;
  return [...rows].sort((a, b) => place(a) - place(b));
}

/** Of the words that this device knows of a promise. */
export function textOf(desk: Desk, { id }: OpenPromise): PromiseText | undefined {
  const entries = desk.care?.promises?.texts.entries ?? {};
  return Object.hasOwn(entries, id) ? entries[id] : undefined;
}

function rowOf(desk: Desk, opened: Opened, promise: OpenPromise, now: number): PromiseRow {
  const text = textOf(desk, promise);
  const day = promiseDay(promise.due, now, desk.agent.utcOffsetMinutes);
  const name = text?.to?.name ?? '';
  const { id, kind, snoozedUntil } = promise;
  return {
    id,
    kind,
    ...day,
    words: text?.words ?? '',
    name,
    given: givenOf(desk, name),
    subject: text?.subject ?? '',
    here: 'conversation' in opened && opened.conversation === promise.conversation,
    ...(snoozedUntil !== undefined && { snoozedUntil }),
    ...(day.stage === 'late' && { tell: tellingOf(desk, opened, promise, text, now) }),
  };
}

/** The given name in a name, where the pane speaks a language that uses it. */
export function givenOf(desk: Desk, name: string): string {
  const given = desk.care?.promises?.given ?? {};
  return (Object.hasOwn(given, name) ? given[name] : undefined) ?? '';
}

function tellingOf(
  desk: Desk,
  opened: Opened,
  promise: OpenPromise,
  text: PromiseText | undefined,
  now: number,
): Telling {
  if (isAbout(promise, text, opened)) return isRunning(pauseOf(desk, opened, now)) ? 'wait' : 'letter';
  const shown = desk.care?.promises?.shown ?? [];
  const email = shown.find(
    ({ conversation, sender }) => conversation === promise.conversation || sender === text?.to?.sender,
  );
  return email ? 'open' : 'find';
}
