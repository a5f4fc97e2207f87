/** The work took longer than anybody waits. */
export class TooLate extends Error {
  readonly statusCode = 504;

  constructor() {
    super('too late');
    this.name = 'TooLate';
  }
}

/**
 * Gives `work` a signal that ends after `timeoutMs` or with `given up`, and rejects with `TooLate` when it ends before the work does,
 * whether the work minds the signal or not.
 */
export async function withDeadline<Result>(
  timeoutMs: number,
  givenUp: AbortSignal,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  const { promise: late, reject } = deferred();
  const stop = (): void => {
    reject(new TooLate());
    controller.abort();
  };
  const timer = setTimeout(stop, timeoutMs);
  givenUp.addEventListener('abort', stop);
  if (givenUp.aborted) stop();
  try {
    return await Promise.race([work(controller.signal), late]);
  } finally {
    clearTimeout(timer);
    givenUp.removeEventListener('abort', stop);
  }
}

function deferred(): { readonly promise: Promise<never>; readonly reject: (error: Error) => void } {
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<never>((_resolve, no) => (reject = no));
  // Nobody may be waiting any more when it comes.
  promise.catch(() => undefined);
  return { promise, reject };
}
