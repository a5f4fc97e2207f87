import { newDraft } from '../../../../src/hosts/simulator/store/new-draft';
import { sampleMessage } from '../sample-message';
import { sampleStore } from '../sample-store';

const draft = newDraft('d1', 'html', { to: [], subject: 'Re: x', html: '<p>Hello</p>' });

test('a folder lists its mails newest first, and none twice', () => {
  const store = sampleStore([sampleMessage({ id: 'old', date: 1 }), sampleMessage({ id: 'new', date: 2 })]);
  store.add([sampleMessage({ id: 'old', date: 3 })]);
  expect(store.messages('inbox').map((message) => message.id)).toEqual(['new', 'old']);
});

test('sending moves a draft to Sent Items and marks the mail it answers', () => {
  const store = sampleStore([sampleMessage()]);
  store.keepDraft({ ...draft, answers: 'AAMk1=' });
  store.send({ ...draft, answers: 'AAMk1=' }, '<p>Hello</p>', 'Hello', 5);
  expect(store.drafts()).toEqual([]);
  expect(store.messages('sent')).toMatchObject([
    { subject: 'Re: x', html: '<p>Hello</p>', from: store.agent, date: 5 },
  ]);
  expect(store.message('AAMk1=')?.answered).toBe(true);
});

test('a plain-text draft is sent without HTML', () => {
  const store = sampleStore();
  store.send({ ...draft, format: 'text' }, 'Hello', 'Hello', 5);
  expect(store.messages('sent')[0]?.html).toBeUndefined();
});

test('discarding forgets the draft', () => {
  const store = sampleStore();
  store.keepDraft(draft);
  store.discard('d1');
  expect(store.draft('d1')).toBeUndefined();
});

test('whoever subscribed hears of every change until the stop', () => {
  const store = sampleStore([sampleMessage()]);
  const listener = jest.fn();
  const stop = store.subscribe(listener);
  store.markRead('AAMk1=');
  expect(listener).toHaveBeenCalledTimes(1);
  stop();
  store.keepDraft(draft);
  expect(listener).toHaveBeenCalledTimes(1);
});

test('a mail that was moved to a shared mailbox says whose it is', () => {
  const store = sampleStore([sampleMessage()]);
  store.moveToShared('AAMk1=', 'support@northwind.example');
  expect(store.message('AAMk1=')?.sharedMailbox).toBe('support@northwind.example');
});
