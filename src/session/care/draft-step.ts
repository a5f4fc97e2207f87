/** What an agent can do about what was found in the open draft; `finding` is the id of one. */
export type DraftStep =
  /** Puts the fix in the place of the words. */
  | { readonly care: 'mend'; readonly finding: string }
  /** Nothing more is said of these words in this conversation. */
  | { readonly care: 'fine'; readonly finding: string }
  /** A promise goes on the list now. */
  | { readonly care: 'remind'; readonly finding: string }
  /** The kind that was called fine last is not looked for any more. */
  | { readonly care: 'switch-off' }
  | { readonly care: 'all-findings' }
  /** Takes the last mend back. */
  | { readonly care: 'undo-mend' };
