import type { Switch, Variable } from './variables';

/** What is known for a letter, straight from the mail and the agent; a switch is on with any text but ''. */
export type LetterValues = Readonly<Partial<Record<Variable | Switch, string>>>;
