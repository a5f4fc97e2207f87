import * as v from 'valibot';
import { epochMs } from '../documents/epoch-ms';
import type { DocumentKind } from '../documents/open-document';
import type { Memory } from './memory';

const key = v.pipe(v.string(), v.maxLength(64));

const coolDown = v.object({
  message: key,
  conversation: key,
  sender: key,
  level: v.pipe(v.number(), v.minValue(1), v.maxValue(3)),
  startedAt: epochMs,
  joined: v.record(key, key),
  answered: v.record(key, v.object({ at: epochMs, evidence: v.picklist(['opened-here', 'said', 'sent']) })),
  undone: v.record(key, epochMs),
  skipped: v.exactOptional(
    v.object({ at: epochMs, reason: v.picklist(['calm', 'urgent', 'not-heated', 'spoken', 'other']) }),
  ),
  holding: v.exactOptional(v.object({ at: epochMs, by: v.pipe(v.string(), v.maxLength(100)) })),
  marks: v.exactOptional(v.record(key, v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)))),
  holdingSentAt: v.exactOptional(epochMs),
  nudgedAt: v.exactOptional(epochMs),
  endedAt: v.exactOptional(epochMs),
});

const said = v.object({ at: epochMs, on: v.boolean() });

const promise = v.object({
  due: epochMs,
  kind: v.picklist(['answer', 'holding']),
  conversation: key,
  madeAt: epochMs,
  moved: v.exactOptional(v.object({ at: epochMs, due: epochMs })),
  snoozed: v.exactOptional(v.object({ at: epochMs, until: epochMs })),
  kept: v.exactOptional(said),
  removed: v.exactOptional(said),
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
    notHeated: v.record(key, epochMs),
    sendEventsSince: v.exactOptional(epochMs),
    sent: v.exactOptional(v.record(key, epochMs)),
    muted: v.exactOptional(v.record(key, said)),
    promises: v.exactOptional(v.record(key, promise)),
    waiting: v.exactOptional(v.record(key, said)),
    forgottenAt: v.exactOptional(epochMs),
  }),
  migrations: {},
};
