import * as v from 'valibot';
import { epochMs } from '../documents/epoch-ms';
import type { DocumentKind } from '../documents/open-document';
import { MOST_NAME, MOST_PROMISE_WORDS } from './promise-texts';
import type { PromiseTexts } from './promise-texts';

const key = v.pipe(v.string(), v.maxLength(64));
const words = v.pipe(v.string(), v.maxLength(MOST_PROMISE_WORDS));
const name = v.pipe(v.string(), v.maxLength(MOST_NAME));

/** How the words of promises are stored. */
export const PROMISE_TEXTS_DOCUMENT: DocumentKind<PromiseTexts> = {
  version: 1,
  schema: v.object({
    version: v.literal(1),
    entries: v.record(
      key,
      v.object({
        words,
        to: v.exactOptional(v.object({ name, sender: key })),
        subject: v.exactOptional(words),
        at: epochMs,
      }),
    ),
    names: v.record(key, v.object({ name, at: epochMs })),
    putAway: v.exactOptional(v.record(key, epochMs)),
    forgottenAt: v.exactOptional(epochMs),
  }),
  migrations: {},
};
