/** What an agent can do about colleagues and the day. */
export type DayStep =
  | { readonly care: 'ask-colleague' }
  /** The colleague was asked by hand, and has answered. */
  | { readonly care: 'colleague-asked' | 'colleague-answered' }
  /** Saves what the page about the day shows as a table for spreadsheets, or copies it. */
  | { readonly care: 'save-day' | 'copy-day' };
