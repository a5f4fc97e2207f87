const SENTENCES = [
  'line',
  'promised',
  'cause',
  'fix',
  'answer',
  'news',
  'limits',
  'alternative',
  'prevention',
  'gesture',
] as const;

/**
 * All variables a letter may print. `greeting` is a whole phrase such as "Dear Ivan" without its comma, `received` a day such
 * as "24 November", `by` a clock time; what follows it the agent writes, `number` in one line, all else in sentences.
 */
export const VARIABLES = [
  'greeting',
  'customer.given',
  'customer.address',
  'agent.name',
  'agent.title',
  'company',
  'order',
  'amount',
  'received',
  'by',
  ...SENTENCES,
  'number',
] as const;

export type Variable = (typeof VARIABLES)[number];

/** Variables that the agent writes as running text, with lines and paragraphs of their own. */
export const RUNNING_TEXT: readonly Variable[] = SENTENCES;

/** Variables that are asked for in the form above the preview; all others are known, or asked only where they are not. */
export const ASKED: readonly Variable[] = [...RUNNING_TEXT, 'number', 'amount', 'by'];

/** What a letter may only ask in an `if`: the customer writes again, or had the boundary letter before. */
export const SWITCHES = ['repeat', 'warned'] as const;

export type Switch = (typeof SWITCHES)[number];
