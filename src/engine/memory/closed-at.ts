import type { PromiseMark } from './memory';

/** When a promise was kept or removed, epoch ms; undefined while it is open, as when it was made again after that. */
export function closedAt({ kept, removed, madeAt }: PromiseMark): number | undefined {
  const words = [kept, removed].flatMap((word) => (word?.on === true && word.at > madeAt ? [word.at] : []));
  return words.length === 0 ? undefined : Math.min(...words);
}
