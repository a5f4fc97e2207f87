import type { Completion } from '../../../../src/hosts/simulator/office/app-commands';
import type { OutlookHost } from '../../../../src/hosts/simulator/office/outlook-host';
import { runSendEvent } from '../../../../src/hosts/simulator/page/send-event';
import type { Verdict } from '../../../../src/hosts/simulator/page/send-event';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** An Outlook whose add-in ends as the test says. */
async function start(isThere: Promise<boolean> = Promise.resolve(true)) {
  const verdicts: Verdict[] = [];
  const unmount = jest.fn();
  const mount = jest.fn();
  let end: ((completion: Completion) => void) | undefined;
  let invoked: unknown;
  let signal: AbortSignal | undefined;
  const invoke: OutlookHost['invoke'] = (name, eventArgs, onEnded) => {
    invoked = [name, eventArgs];
    end = onEnded;
  };
  const stop = runSendEvent({
    isThere: (stopped) => {
      signal = stopped;
      return isThere;
    },
    mount: () => {
      mount();
      return { invoke, unmount } as unknown as OutlookHost;
    },
    onVerdict: (verdict) => verdicts.push(verdict),
  });
  await jest.advanceTimersByTimeAsync(0);
  const complete = (context: unknown): void => end?.({ kind: 'completed', context });
  return {
    verdicts,
    stop,
    mount,
    unmount,
    complete,
    fail: () => end?.({ kind: 'failed', errorCode: 11101 }),
    invoked,
    signal,
  };
}

test('the handler is asked in a frame of its own, which goes when it has answered', async () => {
  const { verdicts, mount, unmount, complete, invoked } = await start();
  expect(mount).toHaveBeenCalledTimes(1);
  expect(invoked).toEqual(['onMessageSendHandler', { type: 'OnMessageSend' }]);
  complete({ allowEvent: true });
  expect(verdicts).toEqual([{ kind: 'allowed' }]);
  expect(unmount).toHaveBeenCalledTimes(1);
  await jest.advanceTimersByTimeAsync(600_000);
  expect(verdicts).toHaveLength(1);
});

test.each([
  ['a reason', { allowEvent: false, errorMessage: '4 minutes or 3 more' }, '4 minutes or 3 more'],
  ['a reason that is too long, which is cut', { allowEvent: false, errorMessage: 'x'.repeat(501) }, 'x'.repeat(500)],
  ['no reason', { allowEvent: false }, ''],
  ['a reason that is no text', { allowEvent: false, errorMessage: 5 }, ''],
  ['nothing said at all', undefined, ''],
  ['a yes that is none', { allowEvent: 'true' }, ''],
])('a handler that does not say yes asks the person: %s', async (_, context, message) => {
  const { verdicts, unmount, complete } = await start();
  complete(context);
  expect(verdicts).toEqual([{ kind: 'asks', message }]);
  expect(unmount).toHaveBeenCalledTimes(1);
});

test('a function that is missing lets the mail go', async () => {
  const { verdicts, unmount, fail } = await start();
  fail();
  expect(verdicts).toEqual([{ kind: 'unavailable' }]);
  expect(unmount).toHaveBeenCalledTimes(1);
});

test('a page that is missing lets the mail go, and no frame is mounted', async () => {
  const { verdicts, mount } = await start(Promise.resolve(false));
  expect(verdicts).toEqual([{ kind: 'unavailable' }]);
  expect(mount).not.toHaveBeenCalled();
});

test.each([
  ['a page that does not come', new Promise<boolean>(() => undefined)],
  ['a handler that does not end', Promise.resolve(true)],
])('%s is slow after five seconds and given up after five minutes', async (_, isThere) => {
  const { verdicts, signal } = await start(isThere);
  await jest.advanceTimersByTimeAsync(4_999);
  expect(verdicts).toEqual([]);
  await jest.advanceTimersByTimeAsync(1);
  expect(verdicts).toEqual([{ kind: 'slow' }]);
  await jest.advanceTimersByTimeAsync(295_000);
  expect(verdicts).toEqual([{ kind: 'slow' }, { kind: 'timed-out' }]);
  expect(signal?.aborted).toBe(true);
  expect(jest.getTimerCount()).toBe(0);
});

test('a slow handler may still answer', async () => {
  const { verdicts, complete } = await start();
  await jest.advanceTimersByTimeAsync(5_000);
  complete({ allowEvent: true });
  expect(verdicts).toEqual([{ kind: 'slow' }, { kind: 'allowed' }]);
});

test('what is stopped says nothing more and leaves nothing running', async () => {
  const { verdicts, stop, unmount, complete, signal } = await start();
  stop();
  complete({ allowEvent: true });
  expect(unmount).toHaveBeenCalledTimes(1);
  expect(signal?.aborted).toBe(true);
  expect(jest.getTimerCount()).toBe(0);
  expect(verdicts).toEqual([]);
});

test('what is stopped before its page has come mounts no frame', async () => {
  let come: (there: boolean) => void = () => undefined;
  const { stop, mount, verdicts } = await start(new Promise((resolve) => (come = resolve)));
  stop();
  come(true);
  await jest.advanceTimersByTimeAsync(0);
  expect(mount).not.toHaveBeenCalled();
  expect(verdicts).toEqual([]);
});
