import type { Key, Memory } from './memory';

/** A promise that was neither kept nor removed. */
export type OpenPromise = {
  readonly id: Key;
  /** By when it is due as it stands, epoch ms. */
  readonly due: number;
  readonly kind: 'answer' | 'holding';
  readonly conversation: Key;
  readonly madeAt: number;
  /** It was given a new day at least once. */
  readonly moved: boolean;
  /** Nothing is said of it before then, epoch ms; absent where that is over. */
  readonly snoozedUntil?: number;
};

/** All promises that are open at `now` (epoch ms), the one due first first. */
export function openPromises(memory: Memory, now: number): readonly OpenPromise[] {
  const open = Object.entries(memory.promises ?? {}).filter(([, { kept, removed }]) => !kept?.on && !removed?.on);
  return open
    .map(([id, { due, kind, conversation, madeAt, moved, snoozed }]) => ({
      id,
      due: moved?.due ?? due,
      kind,
      conversation,
      madeAt,
      moved: moved !== undefined,
      ...(snoozed && snoozed.until > now && { snoozedUntil: snoozed.until }),
    }))
    .sort((a, b) => a.due - b.due || (a.id < b.id ? -1 : 1));
}
