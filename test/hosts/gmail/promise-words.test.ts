import {
  conversationKey,
  EMPTY_MEMORY,
  keepPromise,
  NO_PROMISE_TEXTS,
  notePromise,
  promiseKey,
} from '../../../src/engine';
import type { Memory } from '../../../src/engine';
import type { GmailApi, GmailMessage } from '../../../src/hosts/gmail/gmail-api';
import { promiseWords } from '../../../src/hosts/gmail/promise-words';
import { OWN_PARTS } from '../../../src/session';
import { MORNING } from './gmail-desk';
import { refusingApi } from './refusing-api';

const ADDRESS = 'elena@northwind.example';
const READS_ALL = 'https://www.googleapis.com/auth/gmail.readonly';
const HOUR = 3_600_000;

const keyOf = (thread: string, term: string) => promiseKey(ADDRESS, conversationKey(ADDRESS, thread), term);
const promisedIn = (memory: Memory, thread: string, term: string, due = MORNING + HOUR): Memory =>
  notePromise(
    memory,
    keyOf(thread, term),
    { due, kind: 'answer', conversation: conversationKey(ADDRESS, thread) },
    MORNING,
  );
const sentTo = (threadId: string, text: string, label = 'SENT'): GmailMessage => ({
  id: 'b2',
  threadId,
  labelIds: [label],
  internalDate: MORNING,
  payload: {
    mimeType: 'text/plain',
    headers: [
      { name: 'To', value: 'Ivan <ivan@customer.example>' },
      { name: 'Subject', value: 'Re: 5203' },
    ],
    body: { data: Buffer.from(text).toString('base64url') },
  },
});

type Given = Partial<Parameters<typeof promiseWords>[0]>;

/** What is told of `memory` where each thread holds the messages that `at` gives, and which threads were read. */
async function told(memory: Memory, at: (thread: string) => readonly GmailMessage[], more: Given = {}) {
  const read: string[] = [];
  const thread: GmailApi['thread'] = async (id) => {
    read.push(id);
    return { id, messages: [...at(id)] };
  };
  const texts = await promiseWords({
    api: refusingApi({ thread }),
    mailbox: ADDRESS,
    memory,
    places: {},
    thread: 'a1',
    scopes: [],
    now: MORNING,
    utcOffsetMinutes: 120,
    workDays: [1, 2, 3, 4, 5],
    ...more,
  });
  return { words: Object.values(texts.entries).map(({ words }) => words), texts, read };
}

const FRIDAY = 'Hello Ivan, thank you for your patience. We will send the new kettle by Friday. Kind regards';
const friday = promisedIn(EMPTY_MEMORY, 'a1', 'by Friday');

describe('the words of a promise', () => {
  // Comes first: what was fetched once is kept.
  it('are read by the next call where what it takes to find them could not be fetched', async () => {
    const at = () => [sentTo('a1', FRIDAY)];
    const load = jest.spyOn(OWN_PARTS.loadDraftWords, 'en').mockRejectedValue(new Error('not there'));
    await expect(told(friday, at)).rejects.toThrow();
    load.mockRestore();
    expect((await told(friday, at)).words).toEqual(['We will send the new kettle by Friday.']);
  });

  it.each([
    ['en', 'by Friday', 'Thank you for your patience.', 'We will send the new kettle by Friday.'],
    ['bg', 'до петък', 'Благодарим Ви за търпението.', 'Ще Ви изпратим новия чайник до петък.'],
    ['ru', 'до пятницы', 'Спасибо, что подождали, и извините за задержку.', 'Мы отправим вам новый чайник до пятницы.'],
    ['uk', 'до п’ятниці', 'Дякуємо за терпіння і ще раз перепрошуємо.', 'Ми надішлемо вам новий чайник до п’ятниці.'],
  ])('are read again from the reply that made it, in %s', async (_, term, before, sentence) => {
    const memory = promisedIn(EMPTY_MEMORY, 'a1', term);
    const { texts, read } = await told(memory, () => [sentTo('a1', `${before} ${sentence}`)]);
    expect(texts.entries).toEqual({
      [keyOf('a1', term)]: {
        words: sentence,
        to: { name: 'Ivan', sender: expect.stringMatching(/^[0-9a-f]{16}$/) as string },
        subject: 'Re: 5203',
        at: MORNING,
      },
    });
    expect(read).toEqual(['a1']);
  });

  it.each(['SENT', 'DRAFT'])('are read in what the person wrote: %s', async (label) => {
    expect((await told(friday, () => [sentTo('a1', FRIDAY, label)])).words).toHaveLength(1);
  });

  it('are not taken from what the customer wrote, from what is quoted, or from what nobody confirmed', async () => {
    const quoted = `Thank you for the photo.\n\nOn Mon, Ivan <ivan@customer.example> wrote:\n> ${FRIDAY}`;
    const monday = FRIDAY.replace('Friday', 'Monday');
    for (const message of [sentTo('a1', FRIDAY, 'INBOX'), sentTo('a1', quoted), sentTo('a1', monday)])
      expect((await told(friday, () => [message])).texts).toEqual(NO_PROMISE_TEXTS);
  });

  it('are not looked for where no promise is open', async () => {
    const kept = keepPromise(friday, keyOf('a1', 'by Friday'), true, MORNING);
    for (const memory of [EMPTY_MEMORY, kept]) expect((await told(memory, () => [])).read).toEqual([]);
  });

  it('are read in another thread only where the person lets all be read', async () => {
    const given = { thread: 'ff', places: { [keyOf('a1', 'by Friday')]: { thread: 'a1', message: 'a1' } } };
    const at = (thread: string) => [sentTo(thread, FRIDAY)];
    expect((await told(friday, at, given)).read).toEqual([]);
    const all = await told(friday, at, { ...given, scopes: [READS_ALL] });
    expect(all.words).toEqual(['We will send the new kettle by Friday.']);
    expect((await told(friday, at, { thread: undefined, scopes: [READS_ALL] })).read).toEqual([]);
  });

  it('are read in eight threads at most, the open one before all that are due sooner', async () => {
    const others = Array.from({ length: 12 }, (_, at) => `e${at}`);
    const memory = others.reduce((all, thread, at) => promisedIn(all, thread, 'by Friday', MORNING + at), friday);
    const places = Object.fromEntries(
      others.map((thread) => [keyOf(thread, 'by Friday'), { thread, message: thread }]),
    );
    const { read, words } = await told(memory, (thread) => [sentTo(thread, FRIDAY)], { places, scopes: [READS_ALL] });
    expect(read).toEqual(['a1', ...others.slice(0, 7)]);
    expect(words).toHaveLength(8);
  });

  it('are none where Gmail refuses the thread, and a bug is not hidden', async () => {
    expect((await told(friday, () => [], { api: refusingApi() })).texts).toEqual(NO_PROMISE_TEXTS);
    const broken = refusingApi({ thread: () => Promise.reject(new TypeError('x is not a function')) });
    await expect(told(friday, () => [], { api: broken })).rejects.toThrow(TypeError);
  });
});
