import type { Card } from '../../../src/cards';

/** A click on a card: where it goes to, and its parameters as Gmail sends them back. */
export type CardClick = { readonly url: string; readonly parameters: Readonly<Record<string, string | undefined>> };

/** Everything on a card that means an action when it is clicked or changed; the page for own letters is opened by the server alone. */
export function clicksOn(card: Card): readonly CardClick[] {
  return found(card).filter(({ url }) => !url.endsWith('/gmail/edit'));
}

/** The event that Gmail sends for it, with what stands in the fields. */
export function eventOf({ parameters }: CardClick, formInputs: object = {}): unknown {
  return {
    commonEventObject: {
      hostApp: 'GMAIL',
      platform: 'WEB',
      timeZone: { id: 'Europe/Sofia', offset: '7200000' },
      parameters,
      formInputs,
    },
    gmail: { messageId: 'msg-f:1234567', threadId: 'thread-f:2345678' },
  };
}

function found(value: unknown): readonly CardClick[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('function' in value && 'parameters' in value && Array.isArray(value.parameters)) {
    const pairs = value.parameters as readonly { readonly key: string; readonly value: string }[];
    return [{ url: String(value.function), parameters: Object.fromEntries(pairs.map((one) => [one.key, one.value])) }];
  }
  return Object.values(value).flatMap(found);
}
