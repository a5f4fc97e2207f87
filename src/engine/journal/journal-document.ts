import * as v from 'valibot';
import { epochMs } from '../documents/epoch-ms';
import type { DocumentKind } from '../documents/open-document';
import { SITUATIONS } from '../mail/reading';
import { MOST_TOPICS } from './topics-of';
import type { Journal } from './journal';

const key = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));

const mail = v.object({
  conversation: key,
  sender: key,
  receivedAt: v.exactOptional(epochMs),
  seenAt: epochMs,
  level: v.picklist([0, 1, 2, 3]),
  hot: v.boolean(),
  situation: v.picklist(SITUATIONS),
  repeat: v.boolean(),
  thirdTime: v.boolean(),
  topics: v.pipe(v.array(key), v.maxLength(MOST_TOPICS)),
  answeredAt: v.exactOptional(epochMs),
});

/** How the journal is stored. */
export const JOURNAL_DOCUMENT: DocumentKind<Journal> = {
  version: 1,
  schema: v.object({ version: v.literal(1), mails: v.record(key, mail), forgottenAt: v.exactOptional(epochMs) }),
  migrations: {},
};
