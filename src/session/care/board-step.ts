/** What an agent can do with the situation board. */
export type BoardStep = { readonly care: 'drop-entry' };
