/** What add-ins noted on one open draft, whichever frame they ran in; gone when its window is closed. */
export type DraftNotes = {
  readonly session: Map<string, string>;
  /** The notices above the draft, by their key. */
  readonly notices: Map<string, unknown>;
};

export function createDraftNotes(): DraftNotes {
  return { session: new Map(), notices: new Map() };
}
