import * as v from 'valibot';
import { epochMs } from '../documents/epoch-ms';
import type { DocumentKind } from '../documents/open-document';
import { MOST_SENT } from './sent-shingles';
import type { SentShingles } from './sent-shingles';
import { MOST_SHINGLES } from './shingles-of';

const hash = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff));

const reply = v.object({
  to: v.pipe(v.string(), v.maxLength(64)),
  at: epochMs,
  hashes: v.pipe(v.array(hash), v.maxLength(MOST_SHINGLES)),
});

/** How SentShingles are stored. */
export const SENT_SHINGLES_DOCUMENT: DocumentKind<SentShingles> = {
  version: 1,
  schema: v.object({ version: v.literal(1), entries: v.pipe(v.array(reply), v.maxLength(MOST_SENT)) }),
  migrations: {},
};
