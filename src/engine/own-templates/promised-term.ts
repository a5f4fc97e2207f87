/** The term with which a promised day is put into a template, and whose day stands as the example. */
export const PROMISED_TERM = '3 business days';
