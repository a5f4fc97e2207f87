import type { PageCall } from './page-call';
import { ALL_SCOPES, EXACT_SCOPE, READ_SCOPE } from './scopes';

/** The tokens that Google puts into an event. */
export type EventTokens = {
  readonly system: string;
  readonly user: string;
  /** Lets the add-on call Gmail's REST API for the person. */
  readonly oauth: string;
  /** Lets it read the open message. */
  readonly message: string;
};

/** What the person has allowed at this moment. */
export function grantedScopes({ fault, exact }: Pick<PageCall, 'fault' | 'exact'>): readonly string[] {
  const installed = exact ? [...ALL_SCOPES, EXACT_SCOPE] : ALL_SCOPES;
  return fault === 'scope' ? installed.filter((scope) => scope !== READ_SCOPE) : installed;
}

/** Ids as events have them: the REST API's hexadecimal number, written in decimal behind its kind. */
export function eventId(kind: 'msg' | 'thread', id: string): string {
  return `${kind}-f:${BigInt(`0x${id}`).toString(10)}`;
}

/**
 * The event of one call as Google's pages about HTTP add-ons describe it. There is no word of a mail in it, only ids, and nobody whom a
 * draft goes to, for the deployment does not ask for that; the time zone's offset is a text there.
 */
export function eventOf(call: PageCall, tokens: EventTokens): object {
  const { platform, locale, timeZone, parameters, formInputs, message } = call;
  return {
    commonEventObject: {
      hostApp: 'GMAIL',
      platform,
      userLocale: locale,
      timeZone: { id: timeZone.id, offset: String(timeZone.offset) },
      ...(Object.keys(parameters).length > 0 && { parameters }),
      ...(Object.keys(formInputs).length > 0 && { formInputs }),
    },
    authorizationEventObject: {
      userOAuthToken: tokens.oauth,
      userIdToken: tokens.user,
      systemIdToken: tokens.system,
      authorizedScopes: grantedScopes(call),
    },
    ...(message !== undefined && {
      gmail: {
        messageId: eventId('msg', message.id),
        threadId: eventId('thread', message.threadId),
        accessToken: tokens.message,
      },
    }),
  };
}
