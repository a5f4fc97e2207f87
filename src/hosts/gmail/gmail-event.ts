import { addressParser } from 'postal-mime';
import * as v from 'valibot';
import type { Person } from '../../engine';
import { zoneOf } from './event-time-zone';

/** What Google tells of one call, as far as it is needed and sound. */
export type GmailEvent = {
  /** The display language of Gmail, a BCP 47 tag; 'en' where Google does not tell. */
  readonly locale: string;
  /** By its name in the IANA list; 'UTC' where Google does not tell. */
  readonly timeZone: string;
  /** What the person has allowed; absent where Google does not tell. */
  readonly scopes?: readonly string[];
  /** Lets this call act for the person. */
  readonly token?: string;
  /** Lets this call read the open message. */
  readonly messageToken?: string;
  /** Ids of the open message and its thread as Gmail's REST API takes them. */
  readonly message?: string;
  readonly thread?: string;
  /** To whom the draft that is written goes, where the deployment asks for that. */
  readonly to: readonly Person[];
};

const MOST_RECIPIENTS = 50;
const MOST_SCOPES = 50;

const text = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most));
// What goes into a header of a call holds no line ends, whoever sent the event.
const token = v.pipe(text(8192), v.regex(/^[\x21-\x7e]+$/));
const locale = v.pipe(text(35), v.regex(/^[a-z]{2,3}([-_][a-z0-9]{1,8})*$/i));
const ids = { messageId: text(64), threadId: text(64), accessToken: token };

/** Reads one thing out of an event; undefined where it is not there or not sound, which costs nothing else. */
function find<T>(event: unknown, path: readonly string[], schema: v.GenericSchema<unknown, T>): T | undefined {
  let at: unknown = event;
  for (const name of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return undefined;
    at = (at as Record<string, unknown>)[name];
  }
  const read = v.safeParse(schema, at);
  return read.success ? read.output : undefined;
}

/** Reads an event of Google's; any input gives an answer. Fields that Google calls deprecated stand in for missing new ones. */
export function parseEvent(event: unknown): GmailEvent {
  const open = (name: keyof typeof ids): string | undefined =>
    find(event, ['gmail', name], ids[name]) ?? find(event, ['messageMetadata', name], ids[name]);
  const message = apiId('msg', open('messageId'));
  const thread = apiId('thread', open('threadId'));
  const userToken = find(event, ['authorizationEventObject', 'userOAuthToken'], token);
  const messageToken = open('accessToken');
  const scopes = find(
    event,
    ['authorizationEventObject', 'authorizedScopes'],
    v.pipe(v.array(text(300)), v.maxLength(MOST_SCOPES)),
  );
  const zone = (path: readonly string[]): unknown => find(event, path, v.unknown());
  return {
    locale: find(event, ['commonEventObject', 'userLocale'], locale) ?? find(event, ['userLocale'], locale) ?? 'en',
    timeZone: zoneOf(zone(['commonEventObject', 'timeZone'])) ?? zoneOf(zone(['userTimezone'])) ?? 'UTC',
    ...(scopes && { scopes }),
    ...(userToken !== undefined && { token: userToken }),
    ...(messageToken !== undefined && { messageToken }),
    ...(message !== undefined && { message }),
    ...(thread !== undefined && { thread }),
    to: recipients(find(event, ['gmail', 'toRecipients'], v.array(v.unknown())) ?? []),
  };
}

/** An id as the REST API takes it, from `msg-f:1234` (decimal) or as it is; undefined for one that only Gmail's own page knows. */
export function apiId(kind: 'msg' | 'thread', id: string | undefined): string | undefined {
  if (id === undefined) return undefined;
  const decimal = new RegExp(`^#?${kind}-f:(\\d{1,20})$`).exec(id)?.[1];
  if (decimal !== undefined) return BigInt(decimal).toString(16);
  return /^[0-9a-f]{1,20}$/i.test(id) ? id.toLowerCase() : undefined;
}

function recipients(given: readonly unknown[]): readonly Person[] {
  return given.slice(0, MOST_RECIPIENTS).flatMap((one) => {
    if (typeof one !== 'string' || one.length > 1000) return [];
    return addressParser(one, { flatten: true }).flatMap(({ name, address }) =>
      address ? [{ name: name.trim(), address: address.trim().toLowerCase() }] : [],
    );
  });
}
