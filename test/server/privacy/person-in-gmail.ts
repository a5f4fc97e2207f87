import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createGmailHandler } from '../../../src/hosts/gmail';
import type { GmailHandler } from '../../../src/hosts/gmail';
import { createGmailBox } from '../../../src/hosts/simulator/gmail/gmail-box';
import type { BoxMessage, GmailBox } from '../../../src/hosts/simulator/gmail/gmail-box';
import type { RestRoom } from '../../../src/hosts/simulator/gmail/gmail-rest';
import { restFetch } from '../../../src/hosts/simulator/gmail/rest-fetch';
import { clicksIn, MORNING, SCOPES } from '../../hosts/gmail/gmail-desk';
import type { Json } from '../../hosts/gmail/gmail-desk';
import { DEMO, sampleServer, USER } from '../sample-server';
import type { SampleServer } from '../sample-server';

const WEIGHTS = readFileSync(join(__dirname, '../../../assets/voice.bin'));

/** The tokens of its calls, which nobody may find again. */
export const TOKENS = { user: 'ya29.grumbleweft', message: 'ya29.spindlecrag' };

type Typed = Readonly<Record<string, string | readonly string[]>>;

/** Somebody who works in a simulated Gmail beside the real server, whose documents lie in a file. */
export type PersonInGmail = {
  readonly server: SampleServer;
  readonly userIdToken: string;
  readonly box: GmailBox;
  /** Everything that was logged, and what was told of bugs. */
  readonly logged: () => string;
  /** Everything that was on cards, and in drafts. */
  readonly seen: () => string;
  now: number;
  scopes: readonly string[];
  isGood: boolean;
  failure: RestRoom['failure'];
  /** Takes the place of the handler while it is there; is given the real one. */
  handler: ((call: Parameters<GmailHandler>[0], real: GmailHandler) => Promise<object>) | undefined;
  /** Posts what Google would; gives the answer, whatever its status. */
  readonly post: (endpoint: string, message?: BoxMessage, more?: Json, gmail?: Json) => Promise<object>;
  /** Clicks what does `action`, a part of its JSON, with what was typed into the fields; words of a card differ by its language. */
  readonly click: (card: object, action: string, message?: BoxMessage, typed?: Typed) => Promise<object>;
  /** Clicks all that does it, and everything where no action is named. */
  readonly clickAll: (card: object, action?: string, message?: BoxMessage, typed?: Typed) => Promise<void>;
};

/** Starts the server, whose log says all that it can. */
export async function personInGmail(file: string, locale: string): Promise<PersonInGmail> {
  const box = createGmailBox();
  let told = '';
  let answers = '';
  const real = createGmailHandler({
    loadVoiceWeights: () => Promise.resolve(WEIGHTS),
    report: (bug) => void (told += `${JSON.stringify(bug)}\n`),
    apiUrl: 'https://gmail.test',
    wait: () => Promise.resolve(),
    fetch: restFetch({
      box,
      now: () => person.now,
      isGood: () => person.isGood,
      scopes: () => person.scopes,
      failure: (request) => person.failure?.(request),
    }),
  });
  const server = await sampleServer({ database: { kind: 'file', path: file }, logLevel: 'trace' }, (call) =>
    person.handler === undefined ? real(call) : person.handler(call, real),
  );
  const userIdToken = await server.tokens.userToken(USER);
  type Click = ReturnType<typeof clicksIn>[number][1];
  const actionOf = (click: Click): string => click.parameters.find(({ key }) => key === 'action')?.value ?? '';
  const press = ({ function: target, parameters }: Click, message?: BoxMessage, typed: Typed = {}): Promise<object> =>
    person.post(target.slice(`${DEMO.baseUrl}/gmail/`.length), message, {
      parameters: Object.fromEntries(parameters.map(({ key, value }) => [key, value])),
      formInputs: Object.fromEntries(
        Object.entries(typed).map(([name, value]) => [name, { stringInputs: { value: [value].flat() } }]),
      ),
    });

  const person: PersonInGmail = {
    server,
    userIdToken,
    box,
    logged: () => `${server.logged()}\n${told}`,
    seen: () => `${answers}\n${JSON.stringify(box.drafts())}`,
    now: MORNING,
    scopes: SCOPES,
    isGood: true,
    failure: undefined,
    handler: undefined,
    async post(endpoint, message, more = {}, gmail = {}) {
      const answer = await server.post(endpoint, {
        headers: { 'x-take-five-now': String(person.now) },
        body: JSON.stringify({
          commonEventObject: {
            hostApp: 'GMAIL',
            platform: 'WEB',
            userLocale: locale,
            timeZone: { id: 'Europe/Sofia', offset: '7200000' },
            ...more,
          },
          authorizationEventObject: { userOAuthToken: TOKENS.user, userIdToken, authorizedScopes: person.scopes },
          gmail: {
            ...(message && {
              messageId: `msg-f:${BigInt(`0x${message.id}`)}`,
              threadId: `thread-f:${BigInt(`0x${message.threadId}`)}`,
              accessToken: TOKENS.message,
            }),
            ...gmail,
          },
        }),
      });
      const text = await answer.text();
      answers += `${text}\n`;
      return JSON.parse(text) as object;
    },
    click(card, action, message, typed) {
      const all = clicksIn(card).map(([, click]) => click);
      const found = all.find((click) => actionOf(click).includes(action));
      if (found === undefined) throw new Error(`No ${action} among: ${all.map(actionOf).join(' | ')}`);
      return press(found, message, typed);
    },
    async clickAll(card, action = '', message, typed) {
      for (const [, click] of clicksIn(card)) if (actionOf(click).includes(action)) await press(click, message, typed);
    },
  };
  return person;
}
