import * as engine from '../../../../src/engine';
import type { Settings } from '../../../../src/engine';
import * as i18n from '../../../../src/i18n';

export const MAILBOX = 'elena@northwind.example';
/** The agent has read the welcome. */
export const INTRODUCED: Settings = { ...engine.DEFAULT_SETTINGS, introduced: true, changedAt: 1 };

type Done = (result: { readonly status: string; readonly value?: unknown; readonly error?: unknown }) => void;
type Answer = 'fails' | 'throws' | 'answers';

/** A draft as its sender left it; what is not named is as in a reply to a customer. */
export type Draft = {
  readonly conversationId?: string | null;
  readonly composeType?: 'reply' | 'newMail' | 'forward';
  readonly inReplyTo?: string;
  /** Addresses, or whole names with theirs: "Ivan Petrov <ivan@customer.example>". */
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly body?: string;
  readonly html?: string;
  /** Names of files; one in brackets is a picture inside the text. */
  readonly files?: readonly string[];
  /** What Outlook keeps with the draft while it is open; the same object for a draft that Send is pressed on again. */
  readonly session?: Record<string, string>;
};

/** Outlook around one runtime of the send handler. */
export type FakeOutlook = {
  /** What roams with the mailbox, as it was saved last. */
  readonly saved: Record<string, unknown>;
  /** The Office calls that were made, by name, in order. */
  readonly calls: string[];
  /** Calls that are refused or that throw, by name. */
  readonly trouble: Record<string, Answer>;
  /** What was written into the settings but not saved yet. */
  readonly settings: Record<string, unknown>;
  mailbox: string;
  language: string;
  /** The newest Mailbox set that is there, as a number after the point. */
  newest: number;
  item: object | null | undefined;
  /** What becomes of each thing that is handed to the handler. */
  readonly hand: Hand;
};

type Hand = (value: unknown) => unknown;

/** Puts a fake `Office` in the place of the real one; `documents` is what roams with the mailbox. */
export function installOutlook(documents: Record<string, unknown>, hand: Hand = (value) => value): FakeOutlook {
  const outlook: FakeOutlook = {
    hand,
    saved: structuredClone(documents),
    settings: structuredClone(documents),
    calls: [],
    trouble: {},
    mailbox: MAILBOX,
    language: 'en-US',
    newest: 14,
    item: null,
  };
  const note = (name: string): Answer => {
    outlook.calls.push(name);
    const answer = outlook.trouble[name] ?? 'answers';
    if (answer === 'throws') throw new Error(`${name} is not to be had`);
    return answer;
  };
  const roamingSettings = {
    get(name: string) {
      note('get');
      return hand(outlook.settings[name]);
    },
    set(name: string, value: unknown) {
      note('set');
      outlook.settings[name] = value;
    },
    saveAsync(done: Done) {
      if (note('save') === 'fails') {
        done({ status: 'failed', error: { code: 9019 } });
        return;
      }
      Object.assign(outlook.saved, structuredClone(outlook.settings));
      done({ status: 'succeeded' });
    },
  };
  const mailbox = {
    get item() {
      note('item');
      return outlook.item;
    },
    get userProfile() {
      note('userProfile');
      return { emailAddress: outlook.mailbox };
    },
  };
  const context = {
    mailbox,
    roamingSettings,
    get displayLanguage() {
      note('displayLanguage');
      return outlook.language;
    },
    requirements: {
      isSetSupported(_: string, version: string) {
        note('isSetSupported');
        return Number(version.split('.')[1]) <= outlook.newest;
      },
    },
  };
  Object.assign(globalThis, {
    Office: { context, AsyncResultStatus: { Succeeded: 'succeeded' }, CoercionType: { Text: 'text', Html: 'html' } },
  });
  return outlook;
}

/** Puts a draft into the compose window. */
export function write(outlook: FakeOutlook, draft: Draft): void {
  const answer = (name: string, value: unknown) => (done: Done) => {
    outlook.calls.push(name);
    const trouble = outlook.trouble[name];
    if (trouble === 'throws') throw new Error(`${name} is not to be had`);
    done(
      trouble === 'fails'
        ? { status: 'failed', error: { code: 9002 } }
        : { status: 'succeeded', value: outlook.hand(value) },
    );
  };
  const people = (addresses: readonly string[]) =>
    addresses.map((one) => {
      const [, displayName = '', emailAddress = one] = /^(.*) <(.*)>$/.exec(one) ?? [];
      return { emailAddress, displayName };
    });
  const text = draft.body ?? 'The parcel is with the courier.';
  const bodies: Record<string, (done: Done) => void> = {
    text: answer('body', text),
    html: answer('html', draft.html ?? `<div>${text}</div>`),
  };
  const session = draft.session ?? {};
  outlook.item = {
    conversationId: draft.conversationId === undefined ? 'conversation' : draft.conversationId,
    inReplyTo: draft.inReplyTo,
    to: { getAsync: answer('to', people(draft.to ?? ['Maria@Customer.example'])) },
    cc: { getAsync: answer('cc', people(draft.cc ?? [])) },
    body: { getAsync: (type: string, done: Done) => bodies[type]?.(done) },
    getAttachmentsAsync: answer(
      'attachments',
      (draft.files ?? []).map((name) => ({ name, isInline: name.startsWith('(') })),
    ),
    sessionData: {
      getAsync: (name: string, done: Done) =>
        name in session
          ? answer('readSession', session[name])(done)
          : done({ status: 'failed', error: { code: 9020 } }),
      setAsync(name: string, value: string, done: Done) {
        if (outlook.trouble['keepSession'] === undefined) session[name] = value;
        answer('keepSession', undefined)(done);
      },
    },
    getComposeTypeAsync: answer('composeType', { composeType: draft.composeType ?? 'reply' }),
  };
}

/** How Outlook was answered. */
export type Completed = { readonly allowEvent: boolean; readonly errorMessage?: string };

/** A new runtime of the handler, as Outlook starts one; gives what presses Send and waits for every answer that comes. */
export async function startRuntime(): Promise<() => Promise<readonly Completed[]>> {
  jest.resetModules();
  // What keeps nothing between two mails is loaded once, because there is much of it.
  jest.doMock('../../../../src/engine', () => engine);
  jest.doMock('../../../../src/i18n', () => i18n);
  const { onMessageSendHandler } = await import('../../../../src/hosts/outlook/launch-event/on-message-send-handler');
  return async () => {
    const answers: Completed[] = [];
    const event = { completed: (answer: Completed) => void answers.push(answer) };
    onMessageSendHandler(event);
    for (let i = 0; i < 20; i++) await new Promise((resolve) => setImmediate(resolve));
    return answers;
  };
}
