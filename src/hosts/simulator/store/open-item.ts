import type { Draft, DraftBody } from './draft';
import type { DraftNotes } from './draft-notes';
import type { Message } from './message';

/** What stands open beside an add-in's pane. */
export type OpenItem =
  | { readonly mode: 'read'; readonly message: Message }
  | { readonly mode: 'compose'; readonly draft: Draft; readonly body: DraftBody; readonly notes: DraftNotes };
