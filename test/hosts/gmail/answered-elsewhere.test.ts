import { conversationKey, DEFAULT_SETTINGS, EMPTY_MEMORY, noteHot } from '../../../src/engine';
import type { Memory } from '../../../src/engine';
import { pauseSince, sentIn, sentSince, withSent } from '../../../src/hosts/gmail/answered-elsewhere';
import type { GmailMessage } from '../../../src/hosts/gmail/gmail-api';
import { MORNING } from './gmail-desk';
import { refusingApi } from './refusing-api';

const ADDRESS = 'elena@northwind.example';
const MINUTE = 60_000;

const hot = (memory: Memory, name: string, at: number): Memory =>
  noteHot(memory, { message: name, conversation: `c-${name}`, sender: `s-${name}`, level: 2 }, DEFAULT_SETTINGS, at);
const message = (labelIds: string[], internalDate?: number, threadId = 'a1'): GmailMessage => ({
  id: 'b2',
  threadId,
  labelIds,
  ...(internalDate !== undefined && { internalDate }),
});
const threadOf = (at: number) => ({ thread: async (id: string) => ({ id, messages: [message(['SENT'], at, id)] }) });

describe('when the first of the pauses that run began', () => {
  const two = hot(hot(EMPTY_MEMORY, 'm1', MORNING), 'm2', MORNING + MINUTE);

  it('is the start of the oldest that still runs', () => {
    expect(pauseSince(two, DEFAULT_SETTINGS, MORNING + 2 * MINUTE)).toBe(MORNING);
    expect(pauseSince(two, DEFAULT_SETTINGS, MORNING + 5 * MINUTE)).toBe(MORNING + MINUTE);
  });

  it('is never where none runs, so that nobody needs to be asked', () => {
    expect(pauseSince(EMPTY_MEMORY, DEFAULT_SETTINGS, MORNING)).toBeUndefined();
    expect(pauseSince(two, DEFAULT_SETTINGS, MORNING + 6 * MINUTE)).toBeUndefined();
  });
});

describe('what was sent last in a thread', () => {
  it('is the newest that was sent, in whatever order they come', () => {
    const messages = [
      message(['SENT'], 5),
      message(['INBOX'], 9),
      message(['SENT', 'STARRED'], 7),
      message(['SENT'], 6),
    ];
    expect(sentIn({ id: 'a1', messages })).toEqual({ threadId: 'a1', at: 7 });
  });

  it.each([
    ['was received', message(['INBOX'], 5)],
    ['is a draft', message(['DRAFT'], 5)],
    ['was thrown away', message(['SENT', 'TRASH'], 5)],
    ['has no time', message(['SENT'])],
  ])('is nothing where the only one %s', (_, only) => {
    expect(sentIn({ id: 'a1', messages: [only] })).toBeUndefined();
    expect(sentIn({ id: 'a1', messages: [] })).toBeUndefined();
  });
});

describe('what was sent since the pause began', () => {
  it('counts from its very start, and not a moment before', async () => {
    const at = (sent: number) => sentSince(refusingApi(threadOf(sent)), 'a1', MORNING, false);
    expect(await at(MORNING)).toEqual([{ threadId: 'a1', at: MORNING }]);
    expect(await at(MORNING - 1)).toEqual([]);
  });

  it('is looked for in other threads only where the person lets Gmail tell', async () => {
    const lists: number[] = [];
    const api = refusingApi({
      ...threadOf(MORNING),
      async sent(most) {
        lists.push(most);
        return ['e1', 'e2', 'e3'].map((id) => ({ id, threadId: id }));
      },
      message: async (id) => message(['SENT'], id === 'e3' ? MORNING - 1 : id === 'e2' ? undefined : MORNING + 1, id),
    });
    expect(await sentSince(api, 'a1', MORNING, false)).toEqual([{ threadId: 'a1', at: MORNING }]);
    expect(lists).toEqual([]);
    expect(await sentSince(api, 'a1', MORNING, true)).toEqual([
      { threadId: 'a1', at: MORNING },
      { threadId: 'e1', at: MORNING + 1 },
    ]);
    expect(lists).toEqual([20]);
  });

  it('is nothing where Gmail refuses to tell, and what is known all the same where only one of both does', async () => {
    expect(await sentSince(refusingApi(), 'a1', MORNING, true)).toEqual([]);
    expect(await sentSince(refusingApi(threadOf(MORNING)), 'a1', MORNING, true)).toHaveLength(1);
    const listed = refusingApi({
      sent: async () => [{ id: 'e1', threadId: 'e1' }],
      message: async () => message(['SENT'], MORNING, 'e1'),
    });
    expect(await sentSince(listed, 'a1', MORNING, true)).toEqual([{ threadId: 'e1', at: MORNING }]);
    expect(await sentSince(listed, undefined, MORNING, false)).toEqual([]);
  });

  it('hides no bug', async () => {
    const api = refusingApi({ thread: () => Promise.reject(new TypeError('x is not a function')) });
    await expect(sentSince(api, 'a1', MORNING, false)).rejects.toThrow(TypeError);
  });
});

describe('Memory of what was sent', () => {
  it('holds keys of conversations, and no id of Gmail’s', () => {
    const memory = withSent(EMPTY_MEMORY, ADDRESS, [{ threadId: '19e0aa', at: MORNING }], false);
    expect(memory.sent).toEqual({ [conversationKey(ADDRESS, '19e0aa')]: MORNING });
    expect(JSON.stringify(memory)).not.toContain('19e0aa');
    expect(memory.sendEventsSince).toBeUndefined();
  });

  it('is the very same where nothing of it is new', () => {
    const sent = [{ threadId: '19e0aa', at: MORNING }];
    const memory = withSent(EMPTY_MEMORY, ADDRESS, sent, true);
    expect(memory.sendEventsSince).toBe(MORNING);
    expect(withSent(memory, ADDRESS, sent, true)).toBe(memory);
    expect(withSent(memory, ADDRESS, [], false)).toBe(memory);
  });
});
