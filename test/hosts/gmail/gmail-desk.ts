import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createGmailHandler } from '../../../src/hosts/gmail';
import type { BugReport, UserDocuments } from '../../../src/hosts/gmail';
import { createGmailBox } from '../../../src/hosts/simulator/gmail/gmail-box';
import type { BoxMessage, GmailBox } from '../../../src/hosts/simulator/gmail/gmail-box';
import type { RestRequest } from '../../../src/hosts/simulator/gmail/gmail-rest';
import { restFetch } from '../../../src/hosts/simulator/gmail/rest-fetch';
import { DEFAULT_SETTINGS } from '../../../src/engine';
import { isAnswer } from '../../cards/answer-schema';

const WEIGHTS = readFileSync(join(__dirname, '../../../assets/voice.bin'));
const MAILBOX = join(__dirname, '../../../src/hosts/simulator/mailbox');

export const BASE = 'https://take-five.northwind.example';
/** Later than every mail of the simulated mailbox: 2026-11-22 09:30 UTC. */
export const MORNING = Date.UTC(2026, 10, 22, 9, 30);
const AUTH = 'https://www.googleapis.com/auth/';
export const SCOPES = [
  `${AUTH}gmail.addons.execute`,
  `${AUTH}gmail.addons.current.message.readonly`,
  `${AUTH}gmail.addons.current.action.compose`,
];

export const emlFile = (name: string): Uint8Array => new Uint8Array(readFileSync(join(MAILBOX, `${name}.eml`)));

/** A mail of plain text as a file. */
export const plainMail = (from: string, subject: string, text: string, more = ''): Uint8Array =>
  new TextEncoder().encode(
    `From: ${from}\r\nTo: elena@northwind.example\r\nSubject: ${subject}\r\nMessage-ID: <${Math.abs(hash(from + subject + text))}@post.example>\r\n${more}Content-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n`,
  );

function hash(text: string): number {
  return Array.from(text).reduce((sum, one) => (Math.imul(sum, 31) + (one.codePointAt(0) ?? 0)) | 0, 7);
}

/** Documents in memory, whose updates come one after the other, as in a database. */
export function memoryDocuments(): UserDocuments & { readonly stored: Map<string, string> } {
  const stored = new Map<string, string>();
  return {
    stored,
    async read(name) {
      await Promise.resolve();
      return stored.get(name);
    },
    async update(name, change) {
      await Promise.resolve();
      const next = change(stored.get(name));
      if (next !== undefined) stored.set(name, next);
      return stored.get(name);
    },
  };
}

type Click = { readonly function: string; readonly parameters: readonly { key: string; value: string }[] };
/** Just enough of Google's shapes for tests to read. */
export type Json = Readonly<Record<string, unknown>>;

/** A person with a simulated Gmail, a clock that tests set, and the handler. */
export type GmailDesk = {
  readonly box: GmailBox;
  readonly documents: ReturnType<typeof memoryDocuments>;
  readonly bugs: BugReport[];
  readonly requests: RestRequest[];
  /** Epoch ms. */
  now: number;
  locale: string;
  scopes: readonly string[];
  /** Google's tokens are good. */
  good: boolean;
  failure: ((request: RestRequest) => number | undefined) | undefined;
  readonly waits: number[];
  /** Somebody who has read the welcome already. */
  readonly introduce: () => void;
  readonly eventFor: (message: BoxMessage | undefined, more?: Json) => Json;
  readonly call: (endpoint: string, event: unknown, signal?: AbortSignal) => Promise<object>;
  readonly open: (message: BoxMessage) => Promise<object>;
  /** Clicks the button with this text on a card that was answered, with what was typed into its fields. */
  readonly click: (
    answer: object,
    text: string | RegExp,
    message: BoxMessage | undefined,
    typed?: Readonly<Record<string, string>>,
  ) => Promise<object>;
  readonly press: (
    click: Click | undefined,
    message: BoxMessage | undefined,
    typed?: Readonly<Record<string, string>>,
  ) => Promise<object>;
};

/** Makes one. */
export function createGmailDesk(locale = 'en-GB'): GmailDesk {
  const box: GmailBox = createGmailBox();
  const documents = memoryDocuments();
  const bugs: BugReport[] = [];
  const requests: RestRequest[] = [];
  const desk: GmailDesk = {
    box,
    documents,
    bugs,
    requests,
    now: MORNING,
    locale,
    scopes: SCOPES,
    good: true,
    failure: undefined,
    waits: [],
    introduce: () =>
      void documents.stored.set(
        'settings',
        JSON.stringify({ ...DEFAULT_SETTINGS, introduced: true, agentName: 'Elena Petrova', changedAt: 1 }),
      ),
    eventFor(message, more = {}) {
      return {
        commonEventObject: {
          hostApp: 'GMAIL',
          platform: 'WEB',
          userLocale: desk.locale,
          timeZone: { id: 'Europe/Sofia', offset: '7200000' },
          ...more,
        },
        authorizationEventObject: { userOAuthToken: 'user-token', authorizedScopes: desk.scopes },
        gmail:
          message === undefined
            ? {}
            : {
                messageId: `msg-f:${BigInt(`0x${message.id}`)}`,
                threadId: `thread-f:${BigInt(`0x${message.threadId}`)}`,
                accessToken: 'message-token',
              },
      };
    },
    async call(endpoint, event, signal = new AbortController().signal) {
      const answer = await handler({
        endpoint,
        event,
        user: { id: 'sub-1', address: 'elena@northwind.example' },
        documents,
        now: desk.now,
        baseUrl: BASE,
        editLink: ({ language, timeZone }) => Promise.resolve(`${BASE}/edit?ticket=${language}.${timeZone}`),
        signal,
      });
      isAnswer(answer);
      if (isAnswer.errors) throw new Error(`Not as Google takes it: ${JSON.stringify(isAnswer.errors)}`);
      return answer;
    },
    open: (message) => desk.call('open', desk.eventFor(message)),
    async click(answer, text, message, typed = {}) {
      const found = clicksIn(answer).find(([name]) => (typeof text === 'string' ? name === text : text.test(name)));
      if (found === undefined)
        throw new Error(
          `No button ${String(text)} among: ${clicksIn(answer)
            .map(([name]) => name)
            .join(' | ')}`,
        );
      return desk.press(found[1], message, typed);
    },
    async press(click, message, typed = {}) {
      if (click === undefined) throw new Error('There is nothing to click.');
      const formInputs = Object.fromEntries(
        Object.entries(typed).map(([name, value]) => [name, { stringInputs: { value: [value] } }]),
      );
      const parameters = Object.fromEntries(click.parameters.map(({ key, value }) => [key, value]));
      const endpoint = click.function.slice(`${BASE}/gmail/`.length);
      return desk.call(endpoint, desk.eventFor(message, { parameters, formInputs }));
    },
  };
  const handler = createGmailHandler({
    loadVoiceWeights: () => Promise.resolve(WEIGHTS),
    report: (bug) => void bugs.push(bug),
    apiUrl: 'https://gmail.test',
    wait: async (ms) => void desk.waits.push(ms),
    fetch: restFetch({
      box,
      now: () => desk.now,
      isGood: () => desk.good,
      scopes: () => desk.scopes,
      failure(request) {
        requests.push(request);
        return desk.failure?.(request);
      },
    }),
  });
  return desk;
}

/** Every button or row of an answer that does something, by its text. */
export function clicksIn(answer: unknown): readonly (readonly [string, Click])[] {
  const found: (readonly [string, Click])[] = [];
  const walk = (at: unknown): void => {
    if (typeof at !== 'object' || at === null) return;
    const one = at as Json;
    const action = (one['onClick'] as Json | undefined)?.['action'] ?? one['onChangeAction'];
    const name = one['text'] ?? one['label'];
    if (action !== undefined) found.push([typeof name === 'string' ? name : '', action as Click]);
    for (const below of Object.values(one)) walk(below);
  };
  walk(answer);
  return found;
}

/** The names of the fields of a card in which values of a letter are typed. */
export const fieldsIn = (answer: unknown): readonly string[] =>
  [...wordsIn(answer).matchAll(/"name":"(value\.[\w.]+)"/g)].map(([, name]) => name ?? '');

/** All that an answer says, without what its clicks carry along. */
export function wordsIn(answer: unknown): string {
  return JSON.stringify(answer, (name, value: unknown) =>
    ['onClick', 'onChangeAction'].includes(name) ? undefined : value,
  );
}
