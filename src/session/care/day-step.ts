/** What an agent can do about colleagues and the day. */
export type DayStep = { readonly care: 'ask-colleague' } | { readonly care: 'colleague-answered' };
