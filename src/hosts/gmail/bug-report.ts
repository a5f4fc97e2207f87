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
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return {
    endpoint: /^[a-z-]{1,40}$/.test(endpoint) ? endpoint : 'other',
    name: /^\w{1,60}$/.test(name) ? name : 'Error',
    at: stack
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 12)
      .map((line) => line.trim().slice(0, 300)),
  };
}
