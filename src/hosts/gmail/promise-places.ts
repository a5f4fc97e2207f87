import * as v from 'valibot';
import type { Key, Memory } from '../../engine';
import { jsonIn } from './merge-texts';
import type { UserDocuments } from './user-documents';

/** Under this name it is kept where promises were made: ids of Gmail's, no words. */
const PLACES = 'promise-places';
const MOST = 500;

const id = v.pipe(v.string(), v.regex(/^[0-9a-f]{1,20}$/));
const place = v.object({ thread: id, message: id });
const schema = v.object({ version: v.literal(1), places: v.record(v.pipe(v.string(), v.maxLength(64)), place) });

/** The thread in which a promise was made, and the mail that it answers. */
export type PromisePlace = v.InferOutput<typeof place>;

/** Where promises were made, by their keys in Memory; what cannot be read counts as none. */
export async function readPlaces(documents: UserDocuments): Promise<Readonly<Record<Key, PromisePlace>>> {
  return placesIn(await documents.read(PLACES));
}

/** Keeps where the promises were made that are in Memory since this call, and forgets the places of those that are gone, or of all. */
export async function notePlaces(
  documents: UserDocuments,
  before: Memory,
  after: Memory,
  where: PromisePlace | undefined,
): Promise<void> {
  if (after.forgottenAt !== before.forgottenAt) {
    await documents.update(PLACES, (text) => (text === undefined ? undefined : written({})));
    return;
  }
  const made = Object.keys(after.promises ?? {}).filter((key) => !Object.hasOwn(before.promises ?? {}, key));
  // What could not be read again would cost all other places.
  if (!v.is(place, where) || made.length === 0) return;
  await documents.update(PLACES, (text) => {
    const known = Object.entries(placesIn(text)).filter(([key]) => Object.hasOwn(after.promises ?? {}, key));
    const all = [...known, ...made.map((key) => [key, where] as const)].slice(-MOST);
    return written(Object.fromEntries(all));
  });
}

const written = (places: Readonly<Record<Key, PromisePlace>>): string => JSON.stringify({ version: 1, places });

function placesIn(text: string | undefined): Readonly<Record<Key, PromisePlace>> {
  const read = v.safeParse(schema, jsonIn(text));
  return read.success ? read.output.places : {};
}
