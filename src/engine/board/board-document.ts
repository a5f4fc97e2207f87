import * as v from 'valibot';
import { epochMs } from '../documents/epoch-ms';
import type { DocumentKind } from '../documents/open-document';
import { BOARD_KINDS, BOARD_LIMITS } from './board';
import type { Board } from './board';
import { entryFaults } from './entry-faults';

const entry = v.pipe(
  v.object({
    id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
    title: v.string(),
    kind: v.picklist(BOARD_KINDS),
    from: v.string(),
    until: v.string(),
    paused: v.array(v.string()),
    avoid: v.array(v.string()),
    line: v.string(),
    openInvitations: v.boolean(),
  }),
  v.check((one) => entryFaults(one).length === 0),
);

/** How the Board is stored. */
export const BOARD_DOCUMENT: DocumentKind<Board> = {
  version: 1,
  schema: v.object({
    version: v.literal(1),
    changedAt: epochMs,
    forgottenAt: v.exactOptional(epochMs),
    entries: v.pipe(
      v.array(entry),
      v.maxLength(BOARD_LIMITS.entries),
      v.check((all) => new Set(all.map(({ id }) => id)).size === all.length),
    ),
  }),
  migrations: {},
};
