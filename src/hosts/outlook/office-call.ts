import type { Problem } from '../../engine';
import { HostError } from '../../session';

/** Office answers in milliseconds; after this long it will not answer at all (some calls are never called back). */
export const CALL_TIMEOUT_MS = 8_000;

/** Codes of Office that mean more than a refusal. */
const SETTINGS_TOO_LARGE = 9019;

/**
 * One asynchronous Office call as a promise. It rejects with `HostError`: `refused` when Office says no, throws, or answers late,
 * `no-answer` when it does not answer within 8 s. This is the only place that knows AsyncResult.
 */
export function officeCall<T>(
  refused: Problem,
  call: (callback: (result: Office.AsyncResult<T>) => void) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new HostError('no-answer')), CALL_TIMEOUT_MS);
    const fail = (problem: Problem, cause: unknown) => {
      clearTimeout(timer);
      reject(new HostError(problem, { cause }));
    };
    try {
      call((result) => {
        if (result.status !== Office.AsyncResultStatus.Succeeded) {
          const full = refused === 'store-refused' && result.error.code === SETTINGS_TOO_LARGE;
          fail(full ? 'store-full' : refused, result.error);
          return;
        }
        clearTimeout(timer);
        resolve(result.value);
      });
    } catch (error) {
      fail(refused, error);
    }
  });
}

/** The same, tried once more when the first try was refused or not answered. */
export async function officeCallTwice<T>(
  refused: Problem,
  call: (callback: (result: Office.AsyncResult<T>) => void) => void,
): Promise<T> {
  try {
    return await officeCall(refused, call);
  } catch {
    return officeCall(refused, call);
  }
}
