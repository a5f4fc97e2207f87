import type { CoolDownStatus } from './cool-down-status';

/** The last "I answered another" that was not taken back, in the cool-downs that run. */
export function lastSaid(running: readonly CoolDownStatus[]): { readonly id: string; readonly at: number } | undefined {
  let last: { id: string; at: number } | undefined;
  for (const { coolDown } of running) {
    for (const [id, answer] of Object.entries(coolDown.answered)) {
      if (answer.evidence !== 'said' || Object.hasOwn(coolDown.undone, id)) continue;
      if (last === undefined || answer.at > last.at) last = { id, at: answer.at };
    }
  }
  return last;
}
