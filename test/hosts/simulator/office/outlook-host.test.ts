/** @jest-environment jsdom */
import { createFaults } from '../../../../src/hosts/simulator/office/faults';
import type { Fault } from '../../../../src/hosts/simulator/office/faults';
import { createHabits } from '../../../../src/hosts/simulator/office/habits';
import { mountOutlookHost } from '../../../../src/hosts/simulator/office/outlook-host';
import type { OutlookHostOptions } from '../../../../src/hosts/simulator/office/outlook-host';
import { CALL } from '../../../../src/hosts/simulator/office/protocol';
import type { DraftBody } from '../../../../src/hosts/simulator/store/draft';
import { createDraftNotes } from '../../../../src/hosts/simulator/store/draft-notes';
import { newDraft } from '../../../../src/hosts/simulator/store/new-draft';
import type { OpenItem } from '../../../../src/hosts/simulator/store/open-item';
import { sampleMessage } from '../sample-message';
import { sampleStore } from '../sample-store';

const message = sampleMessage();

beforeAll(() => {
  let count = 0;
  Object.defineProperty(globalThis.crypto, 'randomUUID', { configurable: true, value: () => `id-${(count += 1)}` });
});

function start(part: Partial<OutlookHostOptions> = {}, fault?: readonly [number, Fault]) {
  const store = sampleStore([message]);
  const faults = createFaults();
  if (fault !== undefined) faults.plan(...fault);
  const habits = createHabits();
  const calls: number[] = [];
  let open: OpenItem | null = { mode: 'read', message };
  const forms = { openMessage: jest.fn(() => true), openReply: jest.fn(), openNew: jest.fn(), closeDraft: jest.fn() };
  const host = mountOutlookHost({
    container: document.body,
    addinUrl: `${location.origin}/taskpane.html`,
    title: 'Take Five',
    store,
    item: () => open,
    forms,
    mailboxApi: '1.12',
    locale: 'bg-BG',
    permission: 'readWriteItem',
    faults,
    habits,
    onCall: (id) => calls.push(id),
    ...part,
  });
  const given = JSON.parse(host.frame.name) as { hostInfo: string; xdmInfo: string };
  const sent: Record<string, unknown>[] = [];
  const frameWindow = host.frame.contentWindow;
  if (frameWindow === null) throw new Error('no frame');
  jest.spyOn(frameWindow, 'postMessage').mockImplementation((text: unknown) => {
    sent.push(JSON.parse(String(text)) as Record<string, unknown>);
  });
  const post = (name: string, data: unknown, type = 0, conversation = given.xdmInfo.split('|')[0]): void => {
    const body = { _messageType: 0, _actionType: type, _actionName: name, _data: data };
    const envelope = { ...body, _conversationId: conversation, _correlationId: sent.length };
    const init = { data: JSON.stringify(envelope), source: frameWindow, origin: location.origin };
    window.dispatchEvent(new MessageEvent('message', init));
  };
  const call = (id: number, params: unknown = {}): unknown => {
    const before = sent.length;
    post('ExecuteMethod', { ApiParams: params, MethodData: { ControlId: 'c', DispatchId: id } });
    return sent[before]?._data;
  };
  return {
    host,
    store,
    habits,
    forms,
    sent,
    calls,
    given,
    post,
    call,
    setOpen: (next: OpenItem | null) => (open = next),
  };
}

test('the frame is told who hosts it before it loads', () => {
  const { host, given } = start();
  expect(given.hostInfo.split('|').slice(0, 4)).toEqual(['Outlook', 'Web', '16.01', 'bg-BG']);
  expect(given.xdmInfo.split('|')[2]).toBe(location.origin);
  expect(host.frame.getAttribute('sandbox')).toContain('allow-scripts allow-same-origin');
  host.unmount();
  expect(host.frame.isConnected).toBe(false);
});

test('the first question is answered with the settings as they are now', () => {
  const { store, post, sent } = start({ mailboxApi: '1.8' });
  store.settings.save({ memory: '1' });
  post('ContextActivationManager_getAppContextAsync', 'c');
  expect(sent[0]?._data).toMatchObject({ _appName: 64, _settings: { memory: '1' }, _appUILocale: 'bg-BG' });
  expect(JSON.stringify(sent[0])).toContain(String.raw`\"Mailbox\":\"1.8\"`);
});

test('the body comes as HTML or as text', () => {
  const { call } = start();
  expect(call(CALL.bodyGet, { coercionType: 3 })).toMatchObject({ wasSuccessful: true, data: message.html });
  expect(call(CALL.bodyGet, { coercionType: 0 })).toMatchObject({ data: message.text });
  expect(call(CALL.allHeaders)).toMatchObject({ data: message.headers });
});

test.each([
  [CALL.reply, false],
  [CALL.replyObjectAsync, false],
  [CALL.replyAll, true],
  [CALL.replyAllObjectAsync, true],
])('call %i opens a reply', (id, all) => {
  const { call, forms } = start();
  expect(call(id, { htmlBody: '<p>Hi</p>' })).toMatchObject({ wasSuccessful: true });
  expect(forms.openReply).toHaveBeenCalledWith(message, all, '<p>Hi</p>');
});

test('the settings are saved whole', () => {
  const { call, store } = start();
  store.settings.save({ other: '1' });
  call(CALL.roamingSave, [{ memory: '2' }]);
  expect(store.settings.load()).toEqual({ memory: '2' });
});

test.each([
  ['a call that nobody knows', 7777, '1.12'],
  ['a call of a draft while a mail is read', CALL.subjectSet, '1.12'],
  ['a call that came after this version', CALL.allHeaders, '1.5'],
  ['a form that came after this version', CALL.replyObjectAsync, '1.8'],
] as const)('%s is refused, loudly', (_, id, mailboxApi) => {
  const loud = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(start({ mailboxApi }).call(id)).toMatchObject({ wasSuccessful: false, errorCode: 5000 });
  expect(loud).toHaveBeenCalledTimes(1);
  loud.mockRestore();
});

test('a planned fault is met once', () => {
  const { call } = start({}, [CALL.bodyGet, { errorCode: 9020 }]);
  expect(call(CALL.bodyGet)).toMatchObject({ errorCode: 9020 });
  expect(call(CALL.bodyGet)).toMatchObject({ wasSuccessful: true });
});

test('silence sends nothing, and null sends null', () => {
  expect(start({}, [CALL.bodyGet, 'silence']).call(CALL.bodyGet)).toBeUndefined();
  expect(start({}, [CALL.bodyGet, 'null']).call(CALL.bodyGet)).toBeNull();
});

test('another item is told to an add-in that listens, and to no other', () => {
  const { host, post, sent, setOpen } = start();
  expect(host.itemChanged()).toBe(false);
  post('olkItemSelectedChanged', {}, 1);
  expect(host.listening()).toEqual(['olkItemSelectedChanged']);
  expect(host.itemChanged()).toBe(true);
  expect(sent.at(-1)).toMatchObject({ _responseType: 1, _correlationId: 0, _data: { itemType: 1, id: message.id } });
  setOpen(null);
  host.itemChanged();
  expect(sent.at(-1)?._data).toBe('');
  post('olkItemSelectedChanged', {}, 2);
  expect(host.itemChanged()).toBe(false);
});

test('messages of another conversation, and after the end, are not heard', () => {
  const { host, post, sent, calls, call } = start();
  post('GetInitialData', {}, 0, 'another');
  expect(sent).toEqual([]);
  host.unmount();
  call(CALL.bodyGet);
  expect(calls).toEqual([]);
});

test('every call is noted', () => {
  const { calls, call, post } = start();
  post('GetInitialData', {});
  call(CALL.bodyGet);
  expect(calls).toEqual([CALL.initialData, CALL.bodyGet]);
});

test('telemetry is swallowed', () => {
  expect(start().call(CALL.telemetry)).toBeUndefined();
});

test('a habit of classic Outlook: nothing is open for a moment before another mail is', () => {
  const { host, post, sent, habits, setOpen } = start();
  post('olkItemSelectedChanged', {}, 1);
  habits.setNullFirst(true);
  host.itemChanged();
  expect(sent.slice(-2).map((each) => each['_data'])).toEqual(['', expect.objectContaining({ id: message.id })]);
  setOpen(null);
  const before = sent.length;
  host.itemChanged();
  expect(sent.slice(before).map((each) => each['_data'])).toEqual(['']);
});

test('a function of the add-in runs as soon as the frame listens, and its end is heard once', () => {
  const { host, post, sent } = start();
  const onEnded = jest.fn();
  host.invoke('onMessageSendHandler', { type: 'OnMessageSend' }, onEnded);
  expect(sent).toEqual([]);
  post('appCommandInvoked', {}, 1);
  const [id, name, eventArgs] = sent.at(-1)?.['_data'] as string[];
  expect([name, JSON.parse(eventArgs ?? '')]).toEqual(['onMessageSendHandler', { type: 'OnMessageSend' }]);
  const json = JSON.stringify({ type: 'OnMessageSend', completedContext: { allowEvent: true } });
  const end = { DdaMethod: { ControlId: 'c', Version: 1, DispatchId: 94 }, 0: id, 1: 0, 2: json };
  post('executeMethod', end);
  expect(sent.at(-1)?.['_data']).toEqual({ Version: 1, Error: 0 });
  post('executeMethod', end);
  expect(onEnded.mock.calls).toEqual([[{ kind: 'completed', context: { allowEvent: true } }]]);
});

test('another call that is the same in all of Office is refused, loudly', () => {
  const loud = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const { post, sent } = start();
  post('executeMethod', { DdaMethod: { ControlId: 'c', Version: 1, DispatchId: 98 } });
  expect(sent.at(-1)?.['_data']).toEqual({ Version: 1, Error: 5000 });
  expect(loud).toHaveBeenCalledTimes(1);
  loud.mockRestore();
});

test('the frame of an event opens no window', () => {
  const loud = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const { call, forms } = start({ windowless: true });
  expect(call(CALL.displayMessageAsync, { itemId: message.id })).toMatchObject({ errorCode: 5000 });
  expect(forms.openMessage).not.toHaveBeenCalled();
  expect(loud).toHaveBeenCalledTimes(1);
  loud.mockRestore();
});

test('what one frame noted on a draft, and saved in the settings, another frame finds', () => {
  const draft = newDraft('d1', 'text', { to: [], subject: 'Hi', html: '' });
  const write = (): void => undefined;
  const body: DraftBody = { format: 'text', read: () => 'Hello', write, insert: write, selected: () => '' };
  const open: OpenItem = { mode: 'compose', draft, body, notes: createDraftNotes() };
  const store = sampleStore();
  const pane = start({ store, item: () => open });
  const event = start({ store, item: () => open, windowless: true });
  pane.call(CALL.sessionSet, { name: 'holding', value: '1' });
  pane.call(CALL.notificationAdd, { key: 'k', message: 'm' });
  pane.call(CALL.roamingSave, [{ memory: '2' }]);
  expect(event.call(CALL.sessionGet, { name: 'holding' })).toMatchObject({ data: '1' });
  expect(event.call(CALL.notificationAll)).toMatchObject({ data: [{ key: 'k' }] });
  event.post('ContextActivationManager_getAppContextAsync', 'c');
  expect(event.sent.at(-1)?.['_data']).toMatchObject({ _settings: { memory: '2' } });
  expect(event.call(CALL.bodyGet, { coercionType: 0 })).toMatchObject({ data: 'Hello' });
  expect(event.call(CALL.bodyGet, { coercionType: 3 })).toMatchObject({ data: '<div>Hello</div>' });
});
