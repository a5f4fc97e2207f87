/** What the polite live region says; nothing else is ever announced. */
export type Announcement =
  | { readonly say: 'start'; readonly minutes: number; readonly emails: number }
  | { readonly say: 'goes-on'; readonly answered: number; readonly emails: number }
  | { readonly say: 'answered'; readonly answered: number; readonly emails: number }
  | { readonly say: 'one-minute' }
  | { readonly say: 'end' }
  | { readonly say: 'early-end' }
  | { readonly say: 'missing'; readonly count: number }
  | { readonly say: 'unreadable' }
  | { readonly say: 'urgent' };

/** How much is left to look at in a draft, after the agent did something about it. */
export type DraftNews = { readonly left: number };
