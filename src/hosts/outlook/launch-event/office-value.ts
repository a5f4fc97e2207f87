/**
 * What an asynchronous Office call answers; undefined where Outlook refuses or the call throws. There is no time-out, because
 * classic Outlook's event runtime promises no timers: one that Outlook never answers, Outlook ends itself and lets the mail go.
 */
export function officeValue<T>(
  call: (callback: (result: Office.AsyncResult<T>) => void) => void,
): Promise<T | undefined> {
  return new Promise((resolve) => {
    try {
      call((result) => resolve(result.status === Office.AsyncResultStatus.Succeeded ? result.value : undefined));
    } catch {
      resolve(undefined);
    }
  });
}
