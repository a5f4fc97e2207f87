/** @jest-environment jsdom */
import { executeCompose } from '../../../../src/hosts/simulator/office/execute-compose';
import { CALL } from '../../../../src/hosts/simulator/office/protocol';
import type { DraftBody } from '../../../../src/hosts/simulator/store/draft';
import { newDraft } from '../../../../src/hosts/simulator/store/new-draft';
import { sampleStore } from '../sample-store';

function start(format: 'html' | 'text') {
  const store = sampleStore();
  store.keepDraft(newDraft('d1', format, { to: [{ name: 'A', address: 'a@b.c' }], subject: 'Hi', html: '' }));
  let content = 'quote';
  const body: DraftBody = {
    format,
    read: () => content,
    write: (next) => (content = next),
    insert: (added) => (content = added + content),
    selected: () => 'qu',
  };
  const forms = { openMessage: jest.fn(), openReply: jest.fn(), openNew: jest.fn(), closeDraft: jest.fn() };
  const onRecipientsChanged = jest.fn();
  const call = (id: number, params: unknown = {}): unknown => {
    const draft = store.draft('d1');
    if (draft === undefined) throw new Error('no draft');
    return executeCompose({ draft, body, store, forms, onRecipientsChanged }).get(id)?.(params);
  };
  return { store, call, forms, onRecipientsChanged, content: () => content };
}

test.each([
  ['html', 3, '<p>a</p>', '<p>a</p>quote'],
  ['html', 0, 'a < b\nc', 'a &lt; b<br>cquote'],
  ['text', 0, 'a < b\nc', 'a < b\ncquote'],
] as const)('a %s draft takes an insertion of kind %i', (format, coercionType, data, result) => {
  const { call, content } = start(format);
  expect(call(CALL.bodySetSelected, { data, coercionType })).toMatchObject({ wasSuccessful: true });
  expect(content()).toBe(result);
});

test('a plain-text draft refuses HTML', () => {
  const { call, content } = start('text');
  expect(call(CALL.bodySetSelected, { data: '<p>a</p>', coercionType: 3 })).toMatchObject({ errorCode: 2006 });
  expect(content()).toBe('quote');
});

test('the draft says its kind, subject and people', () => {
  const { call } = start('text');
  expect(call(CALL.bodyType)).toMatchObject({ data: 'text' });
  expect(call(CALL.subjectGet)).toMatchObject({ data: 'Hi' });
  expect(call(CALL.recipientsGet, { recipientField: 0 })).toMatchObject({ data: [{ name: 'A', address: 'a@b.c' }] });
  expect(call(CALL.composeType)).toMatchObject({ data: { composeType: 'newMail', coercionType: 'text' } });
});

test('adding people keeps those there, setting does not; both are told', () => {
  const { call, store, onRecipientsChanged } = start('html');
  const recipientArray = [{ name: 'B', address: 'b@b.c' }];
  call(CALL.recipientsAdd, { recipientField: 0, recipientArray });
  expect(store.draft('d1')?.to.map((person) => person.name)).toEqual(['A', 'B']);
  call(CALL.recipientsSet, { recipientField: 0, recipientArray });
  expect(store.draft('d1')?.to.map((person) => person.name)).toEqual(['B']);
  expect(onRecipientsChanged.mock.calls).toEqual([['to'], ['to']]);
});

test('a draft has an item id once it was saved', () => {
  const { call, store } = start('html');
  expect(call(CALL.itemId)).toMatchObject({ errorCode: 9046 });
  expect(call(CALL.save)).toMatchObject({ data: 'd1' });
  expect(call(CALL.itemId)).toMatchObject({ data: 'd1' });
  expect(store.draft('d1')?.content).toBe('quote');
});
