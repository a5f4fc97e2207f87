import * as v from 'valibot';
import type { DocumentKind } from '../documents/open-document';
import type { Memory } from './memory';

/** Epoch ms; later than any date there is nothing can be counted. */
const time = v.pipe(v.number(), v.minValue(-8.64e15), v.maxValue(8.64e15));
const key = v.pipe(v.string(), v.maxLength(64));

const coolDown = v.object({
  message: key,
  conversation: key,
  sender: key,
  level: v.pipe(v.number(), v.minValue(1), v.maxValue(3)),
  startedAt: time,
  joined: v.record(key, key),
  answered: v.record(key, v.object({ at: time, evidence: v.picklist(['opened-here', 'said', 'sent']) })),
  undone: v.record(key, time),
  skipped: v.exactOptional(
    v.object({ at: time, reason: v.picklist(['calm', 'urgent', 'not-heated', 'spoken', 'other']) }),
  ),
  holding: v.exactOptional(v.object({ at: time, by: v.pipe(v.string(), v.maxLength(100)) })),
  marks: v.exactOptional(v.record(key, v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)))),
  holdingSentAt: v.exactOptional(time),
  nudgedAt: v.exactOptional(time),
  endedAt: v.exactOptional(time),
});

/** How Memory is stored. */
export const MEMORY_DOCUMENT: DocumentKind<Memory> = {
  version: 1,
  schema: v.object({
    version: v.literal(1),
    coolDowns: v.pipe(
      v.record(key, coolDown),
      // One under another's name could be found and never ended.
      v.check((all) => Object.entries(all).every(([name, { message }]) => name === message)),
    ),
    notHeated: v.record(key, time),
    sendEventsSince: v.exactOptional(time),
    sent: v.exactOptional(v.record(key, time)),
    muted: v.exactOptional(v.record(key, v.object({ at: time, on: v.boolean() }))),
    forgottenAt: v.exactOptional(time),
  }),
  migrations: {},
};
