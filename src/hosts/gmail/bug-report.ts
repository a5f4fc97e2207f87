import { framesOf } from './frames-of';

const MOST_FRAMES = 12;

/** What is told of a bug: nothing of it can hold words of a mail. */
export type BugReport = {
  readonly endpoint: string;
  /** The kind of error. */
  readonly name: string;
  /** Where it was thrown, as lines of the stack. */
  readonly at: readonly string[];
};

/** Takes out of an error what may be told; its message may quote what it could not read. */
export function bugReport(endpoint: string, error: unknown): BugReport {
  const name = error instanceof Error ? error.name : typeof error;
  return {
    endpoint: /^[a-z-]{1,40}$/.test(endpoint) ? endpoint : 'other',
    name: /^\w{1,60}$/.test(name) ? name : 'Error',
    at: error instanceof Error ? framesOf(error, MOST_FRAMES) : [],
  };
}
