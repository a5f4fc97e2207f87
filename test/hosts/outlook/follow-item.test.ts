import { followItem, NULL_ITEM_MS } from '../../../src/hosts/outlook/follow-item';

let item: boolean;
let listener: jest.Mock;
beforeEach(() => {
  jest.useFakeTimers();
  item = true;
  listener = jest.fn();
});
afterEach(() => jest.useRealTimers());

const follow = () => followItem(() => item, listener);
const change = (handler: () => void, to: boolean) => {
  item = to;
  handler();
};

describe('following the open item', () => {
  it('tells at once of another item', () => {
    follow().handler();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('does not tell of “nothing” that another item follows, as in classic Outlook', () => {
    const { handler } = follow();
    change(handler, false);
    jest.advanceTimersByTime(NULL_ITEM_MS - 1);
    expect(listener).not.toHaveBeenCalled();
    change(handler, true);
    jest.advanceTimersByTime(10 * NULL_ITEM_MS);
    expect(listener).toHaveBeenCalledTimes(1);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('tells of “nothing” that stays, once', () => {
    const { handler } = follow();
    change(handler, false);
    change(handler, false);
    jest.advanceTimersByTime(10 * NULL_ITEM_MS);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('tells nothing after it was stopped, and leaves no timer', () => {
    const { handler, stop } = follow();
    change(handler, false);
    stop();
    expect(jest.getTimerCount()).toBe(0);
    change(handler, true);
    change(handler, false);
    jest.advanceTimersByTime(10 * NULL_ITEM_MS);
    expect(listener).not.toHaveBeenCalled();
    expect(jest.getTimerCount()).toBe(0);
  });
});
