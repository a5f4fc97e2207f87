/** What office.js accepts as the answer to ExecuteMethod. */
export type Answer = { readonly wasSuccessful: boolean; readonly [key: string]: unknown };

export function done(data?: unknown): Answer {
  return { wasSuccessful: true, error: false, errorCode: 0, data };
}

export function refused(errorCode: number): Answer {
  return { wasSuccessful: false, error: true, errorCode };
}

/** One call by its parameters as they came over the wire. */
export type Executor = (params: unknown) => Answer;
export type Executors = ReadonlyMap<number, Executor>;
