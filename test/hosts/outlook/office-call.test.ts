import { officeCall, officeCallTwice, CALL_TIMEOUT_MS } from '../../../src/hosts/outlook/office-call';
import { HostError } from '../../../src/session';

type Result = Office.AsyncResult<string>;
const good = (value: string) => ({ status: 'succeeded', value }) as unknown as Result;
const bad = (code: number) => ({ status: 'failed', error: { code } }) as unknown as Result;

beforeAll(() => Object.assign(globalThis, { Office: { AsyncResultStatus: { Succeeded: 'succeeded' } } }));
beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('officeCall', () => {
  it('gives the value', async () => {
    await expect(officeCall<string>('email-refused', (done) => done(good('text')))).resolves.toBe('text');
    expect(jest.getTimerCount()).toBe(0);
  });

  it.each([
    ['an error', (done: (result: Result) => void) => done(bad(9002)), 'email-refused'],
    [
      'an exception',
      () => {
        throw new Error('Office');
      },
      'email-refused',
    ],
  ] as const)('turns %s into a refusal', async (_, call, problem) => {
    await expect(officeCall<string>('email-refused', call)).rejects.toEqual(new HostError(problem));
    expect(jest.getTimerCount()).toBe(0);
  });

  it('knows settings that are too large from settings that are refused', async () => {
    await expect(officeCall<string>('store-refused', (done) => done(bad(9019)))).rejects.toMatchObject({
      problem: 'store-full',
    });
    await expect(officeCall<string>('store-refused', (done) => done(bad(5000)))).rejects.toMatchObject({
      problem: 'store-refused',
    });
  });

  it('does not wait for ever for a call that is never answered, and ignores the answer that comes too late', async () => {
    let late: ((result: Result) => void) | undefined;
    const call = officeCall<string>('email-refused', (done) => {
      late = done;
    });
    const ended = expect(call).rejects.toMatchObject({ problem: 'no-answer' });
    jest.advanceTimersByTime(CALL_TIMEOUT_MS);
    await ended;
    expect(() => late?.(good('late'))).not.toThrow();
  });
});

describe('officeCallTwice', () => {
  it('tries once more, and only once', async () => {
    let calls = 0;
    const answer = (done: (result: Result) => void) => done(++calls === 1 ? bad(9002) : good('second'));
    await expect(officeCallTwice<string>('email-refused', answer)).resolves.toBe('second');
    calls = 0;
    await expect(
      officeCallTwice<string>('email-refused', (done) => {
        calls++;
        done(bad(9002));
      }),
    ).rejects.toMatchObject({ problem: 'email-refused' });
    expect(calls).toBe(2);
  });
});
