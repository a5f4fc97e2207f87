import type { Memory } from './memory';
import { closedAt } from './closed-at';
import { openPromises } from './open-promises';

/** What one add-in may keep in a mailbox, in characters: office.js refuses to save more (`settingsMaxNumberOfCharacters`). */
const MOST_ROAMING = 32 * 1024;
/** For the names of what is saved and the brackets around it. */
const AROUND = 100;

/** What a value takes there: office.js writes each one as JSON, and all of them as JSON once more, so that a quote takes two. */
const roamingSize = (value: unknown): number => JSON.stringify(JSON.stringify(value ?? null)).length;

/** What can be done without in the mailbox. */
type Spare = { readonly part: 'promises' | 'coolDowns' | 'notHeated'; readonly key: string; readonly entry: unknown };

/** First what is over, longest over first, then promises, the one due last first. */
function spareIn(memory: Memory): readonly Spare[] {
  const { promises = {}, coolDowns, notHeated } = memory;
  const oldest = (part: Spare['part'], entries: readonly (readonly [string, unknown, number])[]) =>
    [...entries]
      .sort(([a, , at], [b, , other]) => at - other || (a < b ? -1 : 1))
      .map(([key, entry]): Spare => ({ part, key, entry }));
  const closed = Object.entries(promises).flatMap(([id, promise]) => {
    const at = closedAt(promise);
    return at === undefined ? [] : [[id, promise, at] as const];
  });
  const ended = Object.entries(coolDowns).filter(([, one]) => one.endedAt !== undefined || one.skipped !== undefined);
  const open = openPromises(memory, 0).map(({ id }): Spare => ({ part: 'promises', key: id, entry: promises[id] }));
  return [
    ...oldest('promises', closed),
    ...oldest(
      'coolDowns',
      ended.map(([message, one]) => [message, one, one.startedAt]),
    ),
    ...oldest(
      'notHeated',
      Object.entries(notHeated).map(([message, at]) => [message, at, at]),
    ),
    ...open.reverse(),
  ];
}

/**
 * As much of Memory as the mailbox takes beside `settings`; the very same where that is all. Saving would be refused for good else, and
 * nothing would roam any more. What is left out stays on this device, which goes on merging with what roams.
 */
export function fitMemory(memory: Memory, settings: unknown): Memory {
  let over = roamingSize(memory) + roamingSize(settings) + AROUND - MOST_ROAMING;
  if (over <= 0) return memory;
  const out = new Set<string>();
  for (const { part, key, entry } of spareIn(memory)) {
    if (over <= 0) break;
    // Two quotes and two brackets go around it alone.
    over -= roamingSize({ [key]: entry }) - 4;
    out.add(`${part} ${key}`);
  }
  const without = <T>(part: Spare['part'], record: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(record).filter(([key]) => !out.has(`${part} ${key}`)));
  return {
    ...memory,
    coolDowns: without('coolDowns', memory.coolDowns),
    notHeated: without('notHeated', memory.notHeated),
    ...(memory.promises && { promises: without('promises', memory.promises) }),
  };
}
