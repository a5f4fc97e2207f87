/** What an agent can do about what was found in the open draft. */
export type DraftStep = { readonly care: 'recheck' };
