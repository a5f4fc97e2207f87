import {
  conversationKey,
  deviceName,
  EMPTY_MEMORY,
  forget,
  MEMORY_DOCUMENT,
  openDocument,
} from '../../../../src/engine';
import type { Memory, Settings } from '../../../../src/engine';
import { sendWordsFor } from '../../../../src/i18n';
import { cooling, GOES, held, hot, LETTER, MINUTE, NOW } from './cooling-mail';
import { installOutlook, INTRODUCED, MAILBOX, startRuntime, write } from './fake-outlook';
import type { Completed, Draft, FakeOutlook } from './fake-outlook';

const documents = (memory: unknown, settings: Partial<Settings> = {}) => ({
  'take-five.memory': memory,
  'take-five.settings': { ...INTRODUCED, ...settings },
});

/** The memory that roams now. */
function roams(outlook: FakeOutlook): Memory {
  const opened = openDocument(MEMORY_DOCUMENT, outlook.saved['take-five.memory']);
  if (opened.state !== 'sound') throw new Error(opened.state);
  return opened.document;
}
const pauseIn = (memory: Memory) => memory.coolDowns[hot.message];

let outlook: FakeOutlook;
let errors: jest.SpyInstance;
let heard: { readonly name: string; readonly message: unknown }[];

/** A BroadcastChannel that only keeps what was posted. */
class ListeningChannel {
  constructor(readonly name: string) {}
  postMessage(message: unknown): void {
    heard.push({ name: this.name, message: structuredClone(message) });
  }
  close(): void {
    this.postMessage = () => {
      throw new Error('closed');
    };
  }
}

beforeEach(() => {
  jest.spyOn(Date, 'now').mockImplementation(() => NOW);
  errors = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  heard = [];
  Object.assign(globalThis, { BroadcastChannel: ListeningChannel });
  outlook = installOutlook(documents(cooling));
});
afterEach(() => {
  jest.restoreAllMocks();
  Reflect.deleteProperty(globalThis, 'Office');
  Reflect.deleteProperty(globalThis, 'BroadcastChannel');
});

/** What Memory holds of one reply that was sent now. */
const sentIn = (conversation: string, mailbox = MAILBOX) => ({
  sendEventsSince: NOW,
  sent: { [conversationKey(mailbox, conversation)]: NOW },
});

async function send(draft: Draft): Promise<readonly Completed[]> {
  write(outlook, draft);
  return (await startRuntime())();
}

describe('a reply to another customer', () => {
  it('goes and counts, in the mailbox and in the open panes', async () => {
    expect(await send({})).toEqual(GOES);
    const key = conversationKey(MAILBOX, 'conversation');
    expect(pauseIn(roams(outlook))?.answered).toEqual({ [key]: { at: NOW, evidence: 'sent' } });
    expect(roams(outlook).sendEventsSince).toBe(NOW);
    expect(heard).toEqual([{ name: deviceName(MAILBOX), message: { memory: roams(outlook), sent: true } }]);
    expect(errors).not.toHaveBeenCalled();
  });

  it('is read for nobody who has not been told what Take Five does', async () => {
    outlook = installOutlook(documents(cooling, { introduced: false }));
    expect(await send({ body: 'Dear [Name],\r\n\r\nYou will have it by Friday.' })).toEqual(GOES);
    for (const call of ['body', 'html', 'readSession', 'attachments']) expect(outlook.calls).not.toContain(call);
    expect(roams(outlook).promises).toBeUndefined();
  });

  it('leaves the settings as they are', async () => {
    const before = structuredClone(outlook.saved['take-five.settings']);
    await send({});
    expect(outlook.saved['take-five.settings']).toEqual(before);
  });

  it('counts in a mailbox in which nothing was ever stored, and in which nothing cools', async () => {
    outlook = installOutlook({});
    expect(await send({})).toEqual(GOES);
    expect(roams(outlook)).toEqual({ ...EMPTY_MEMORY, ...sentIn('conversation') });
  });

  it('ends the pause as the fifth one', async () => {
    for (let i = 0; i < 5; i++) expect(await send({ conversationId: `other-${i}` })).toEqual(GOES);
    expect(pauseIn(roams(outlook))?.endedAt).toBe(NOW);
    expect(await send({ conversationId: 'hot' })).toEqual(GOES);
  });

  it('counts all of five that are sent through one runtime, which loaded the settings once', async () => {
    const press = await startRuntime();
    const loaded = structuredClone(outlook.settings);
    for (let i = 0; i < 5; i++) {
      write(outlook, { conversationId: `other-${i}` });
      Object.assign(outlook.settings, structuredClone(loaded));
      expect(await press()).toEqual(GOES);
    }
    expect(Object.keys(pauseIn(roams(outlook))?.answered ?? {})).toHaveLength(5);
  });
});

describe('a reply to a customer who is cooling', () => {
  it('is held up once, with what is left, and then goes', async () => {
    expect(await send({ conversationId: 'hot' })).toEqual([
      { allowEvent: false, errorMessage: sendWordsFor('en').stillCooling(4, 5) },
    ]);
    expect(pauseIn(roams(outlook))?.nudgedAt).toBe(NOW);
    expect(await send({ conversationId: 'hot' })).toEqual(GOES);
    expect(pauseIn(roams(outlook))?.answered).toEqual({});
  });

  it('is held up once in one runtime too, though its settings never change', async () => {
    const press = await startRuntime();
    const loaded = structuredClone(outlook.settings);
    write(outlook, { conversationId: 'hot' });
    expect((await press())[0]?.allowEvent).toBe(false);
    Object.assign(outlook.settings, structuredClone(loaded));
    expect(await press()).toEqual(GOES);
  });

  it('is known by the email it answers where Outlook says that, and by its conversation where it does not', async () => {
    const draft = { conversationId: 'renamed', inReplyTo: '<1@x>' };
    outlook.newest = 13;
    expect(await send(draft)).toEqual(GOES);
    outlook.newest = 14;
    expect((await send(draft))[0]?.allowEvent).toBe(false);
  });

  it.each([
    ['en', 'en-GB', 'auto'],
    ['bg', 'bg-BG', 'auto'],
    ['ru', 'ru-RU', 'auto'],
    ['uk', 'uk-UA', 'auto'],
    ['uk', 'en-US', 'uk'],
    ['en', 'bg-BG', 'en'],
    ['en', 'de-DE', 'auto'],
    ['en', '', 'auto'],
  ] as const)('is held up in %s where Outlook speaks %j and the settings %s', async (language, outlooks, chosen) => {
    outlook = installOutlook(documents(cooling, { language: chosen }));
    outlook.language = outlooks;
    const [answer] = await send({ conversationId: 'hot' });
    expect(answer?.errorMessage).toBe(sendWordsFor(language).stillCooling(4, 5));
  });

  it.each<[string, Partial<Settings>]>([
    ['switched off', { on: false }],
    ['quiet for today', { quietUntil: NOW + MINUTE }],
    ['not introduced', { introduced: false }],
  ])('goes while Take Five is %s', async (_, settings) => {
    outlook = installOutlook(documents(cooling, settings));
    expect(await send({ conversationId: 'hot' })).toEqual(GOES);
  });

  it('goes where the settings cannot be read or are newer, because nobody is known to have been introduced', async () => {
    for (const settings of ['oops', { ...INTRODUCED, version: 9 }]) {
      outlook = installOutlook({ 'take-five.memory': cooling, 'take-five.settings': settings });
      expect(await send({ conversationId: 'hot' })).toEqual(GOES);
      expect(outlook.saved['take-five.settings']).toEqual(settings);
    }
  });
});

describe('the holding reply', () => {
  beforeEach(() => (outlook = installOutlook(documents(held))));
  const QUOTE =
    '\r\n________________________________\r\nFrom: Elena <elena@northwind.example>\r\n' +
    'Sent: Friday, 20 November 2026 11:00\r\nTo: Ivan <ivan@customer.example>\r\nSubject: Re: My order\r\n\r\n';

  it('goes, and is remembered as sent', async () => {
    expect(await send({ conversationId: 'hot', body: `${LETTER}${QUOTE}You are idiots.` })).toEqual(GOES);
    expect(pauseIn(roams(outlook))).toMatchObject({ holdingSentAt: NOW });
    expect(pauseIn(roams(outlook))).not.toHaveProperty('nudgedAt');
  });

  it.each([
    ['as Outlook writes it', (text: string) => text],
    ['with lines as on a Mac of old', (text: string) => text.replace(/\r\n/g, '\r')],
    ['with lines as on the web', (text: string) => text.replace(/\r\n/g, '\n')],
  ])('that is only quoted below an answer does not let the answer pass, %s', async (_, change) => {
    const body = change(`You are wrong, Ivan.\r\n${QUOTE}${LETTER}`);
    expect((await send({ conversationId: 'hot', body }))[0]?.allowEvent).toBe(false);
    expect(pauseIn(roams(outlook))).not.toHaveProperty('holdingSentAt');
  });

  it.each(['fails', 'throws'] as const)('is held up like any other where reading it %s', async (trouble) => {
    outlook.trouble['body'] = trouble;
    expect((await send({ conversationId: 'hot', body: LETTER }))[0]?.allowEvent).toBe(false);
  });
});

describe('what is no answer to a customer', () => {
  const untouched = async (draft: Draft | undefined) => {
    const before = structuredClone(outlook.saved);
    if (draft !== undefined) write(outlook, draft);
    expect(await (await startRuntime())()).toEqual(GOES);
    expect(outlook.saved).toEqual(before);
    for (const call of ['get', 'set', 'save', 'body', 'to', 'cc']) expect(outlook.calls).not.toContain(call);
    expect(heard).toEqual([]);
    expect(errors).not.toHaveBeenCalled();
  };

  it.each<[string, Draft]>([
    ['a new mail, which has no conversation', { conversationId: null }],
    ['a new mail with an empty one', { conversationId: '' }],
    ['a new mail that has one already', { composeType: 'newMail', conversationId: 'hot' }],
    ['a forward', { composeType: 'forward', conversationId: 'hot' }],
  ])('goes, and nothing is touched: %s', async (_, draft) => {
    await untouched(draft);
  });

  it.each([null, undefined])('goes where Outlook has nothing open (%s)', async (item) => {
    outlook.item = item;
    await untouched(undefined);
  });

  it('cannot be told from an answer before Mailbox 1.10, nor where Outlook refuses to say', async () => {
    outlook.newest = 8;
    expect((await send({ composeType: 'forward', conversationId: 'hot' }))[0]?.allowEvent).toBe(false);
    expect(outlook.calls).not.toContain('composeType');
    outlook = installOutlook(documents(cooling));
    outlook.trouble['composeType'] = 'fails';
    expect((await send({ conversationId: 'hot' }))[0]?.allowEvent).toBe(false);
  });

  it('goes and counts nothing where it stays in the house', async () => {
    const inside = { to: ['ANN@Northwind.example'], cc: ['lead@northwind.example'] };
    expect(await send({ conversationId: 'hot', ...inside })).toEqual(GOES);
    expect(await send(inside)).toEqual(GOES);
    expect(pauseIn(roams(outlook))?.answered).toEqual({});
    expect((await send({ conversationId: 'hot', ...inside, cc: ['ivan@customer.example'] }))[0]?.allowEvent).toBe(
      false,
    );
  });
});

describe('stored data that is not for this Take Five', () => {
  it.each<[string, unknown]>([
    ['newer', { version: 9, coolDowns: {}, notHeated: {}, more: true }],
    ['broken', { version: 1, coolDowns: 'oops' }],
    ['no document', 'text'],
  ])('is left where it is: %s', async (_, memory) => {
    outlook = installOutlook(documents(memory));
    expect(await send({})).toEqual(GOES);
    expect(outlook.saved['take-five.memory']).toEqual(memory);
    expect(outlook.settings['take-five.memory']).toEqual(memory);
    expect(outlook.calls).not.toContain('save');
    // The panes of this browser are told all the same.
    expect(heard).toHaveLength(1);
  });

  it('does not bring back what was forgotten, though this runtime still knows it', async () => {
    const press = await startRuntime();
    write(outlook, {});
    await press();
    const forgotten = forget(cooling, NOW);
    outlook.settings['take-five.memory'] = structuredClone(forgotten);
    write(outlook, { conversationId: 'hot' });
    expect(await press()).toEqual(GOES);
    expect(roams(outlook)).toEqual({ ...forgotten, ...sentIn('hot') });
  });

  it('is kept apart by mailbox in a runtime that serves two', async () => {
    const press = await startRuntime();
    write(outlook, { conversationId: 'hot' });
    await press();
    outlook.mailbox = 'Ann@Northwind.example';
    Object.assign(outlook.settings, documents(EMPTY_MEMORY));
    write(outlook, {});
    expect(await press()).toEqual(GOES);
    expect(roams(outlook)).toEqual({ ...EMPTY_MEMORY, ...sentIn('conversation', 'ann@northwind.example') });
    expect(heard.map(({ name }) => name)).toEqual([deviceName(MAILBOX), deviceName('ann@northwind.example')]);
  });
});

describe('whatever goes wrong', () => {
  const ASKED = ['item', 'userProfile', 'isSetSupported', 'get', 'set', 'displayLanguage'];
  const ANSWERED_LATER = ['composeType', 'to', 'cc', 'save'];

  it.each([
    ...[...ASKED, ...ANSWERED_LATER].map((call) => [call, 'throws'] as const),
    ...ANSWERED_LATER.map((call) => [call, 'fails'] as const),
  ])('a reply to somebody else goes, and Outlook is answered once: %s %s', async (call, trouble) => {
    outlook.trouble[call] = trouble;
    expect(await send({})).toEqual(GOES);
  });

  it.each(ASKED)('a reply that would be held up goes, and it is said why: %s throws', async (call) => {
    outlook.trouble[call] = 'throws';
    expect(await send({ conversationId: 'hot' })).toEqual(GOES);
    expect(errors).toHaveBeenCalledTimes(1);
  });

  it('a full mailbox holds nothing up but what is cooling, and says that in one runtime once', async () => {
    outlook.trouble['save'] = 'fails';
    const press = await startRuntime();
    write(outlook, { conversationId: 'hot' });
    expect((await press()).map(({ allowEvent }) => allowEvent)).toEqual([false]);
    expect(await press()).toEqual(GOES);
    expect(heard).toHaveLength(2);
  });

  it('recipients that Outlook does not name hold up no colleague’s mail less than a customer’s', async () => {
    outlook.trouble['to'] = 'fails';
    expect((await send({ conversationId: 'hot' }))[0]?.allowEvent).toBe(false);
  });

  it.each<[string, object]>([
    ['an item without recipients', { conversationId: 'hot' }],
    ['an item of an older Outlook', { conversationId: 'hot', body: null }],
  ])('%s is answered once', async (_, item) => {
    outlook.item = item;
    expect(await (await startRuntime())()).toHaveLength(1);
  });
});

describe('a runtime without channels', () => {
  it('counts and holds up all the same', async () => {
    Reflect.deleteProperty(globalThis, 'BroadcastChannel');
    expect(await send({})).toEqual(GOES);
    expect(Object.keys(pauseIn(roams(outlook))?.answered ?? {})).toHaveLength(1);
    expect((await send({ conversationId: 'hot' }))[0]?.allowEvent).toBe(false);
    expect(errors).not.toHaveBeenCalled();
  });

  it('is what Firefox makes of a frame whose storage is blocked', async () => {
    const refuse = () => {
      throw new Error('SecurityError');
    };
    Object.assign(globalThis, { BroadcastChannel: refuse });
    expect(await send({})).toEqual(GOES);
    expect(Object.keys(pauseIn(roams(outlook))?.answered ?? {})).toHaveLength(1);
    expect(errors).not.toHaveBeenCalled();
  });
});
