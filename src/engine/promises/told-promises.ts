import * as v from 'valibot';
import type { Person } from '../mail/email';
import type { Key } from '../memory/memory';

/** A promise as whoever found it tells of it: its key, its words, and who was written to, first things first. */
export type ToldPromise = {
  readonly id: Key;
  readonly words: string;
  readonly to: readonly Person[];
  readonly subject?: string;
};

const MOST_TOLD = 100;
const text = v.pipe(
  v.string(),
  v.transform((long) => long.slice(0, 1_000)),
);

const person = v.union([
  v.object({ name: v.optional(text, ''), address: text }),
  v.pipe(
    text,
    v.transform((address) => ({ name: '', address })),
  ),
]);

const toldSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  words: text,
  to: v.optional(v.array(person), []),
  subject: v.exactOptional(text),
});

/** Reads what another runtime has told, people as addresses alone or with their names; what cannot be read is passed over by itself. */
export function toldPromises(told: unknown): readonly ToldPromise[] {
  if (!Array.isArray(told)) return [];
  return told.slice(0, MOST_TOLD).flatMap((one: unknown) => {
    const read = v.safeParse(toldSchema, one);
    return read.success ? [read.output] : [];
  });
}
