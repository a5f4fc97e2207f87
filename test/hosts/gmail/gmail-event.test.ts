import fc from 'fast-check';
import { apiId, parseEvent } from '../../../src/hosts/gmail/gmail-event';

const EVENT = {
  commonEventObject: {
    hostApp: 'GMAIL',
    platform: 'WEB',
    userLocale: 'bg',
    timeZone: { id: 'Europe/Sofia', offset: '7200000' },
  },
  authorizationEventObject: { userOAuthToken: 'user', authorizedScopes: ['a', 'b'] },
  gmail: {
    messageId: 'msg-f:1868693884786093199',
    threadId: 'thread-f:1868693884786093199',
    accessToken: 'message',
    toRecipients: ['Ivan Petrov <Ivan@Customer.example>', 'maria@customer.example'],
  },
};

describe('an event of Google’s', () => {
  it('gives ids as the REST API takes them, tokens, locale and zone', () => {
    expect(parseEvent(EVENT)).toEqual({
      locale: 'bg',
      timeZone: 'Europe/Sofia',
      scopes: ['a', 'b'],
      token: 'user',
      messageToken: 'message',
      message: '19eeef2ffc9eac8f',
      thread: '19eeef2ffc9eac8f',
      to: [
        { name: 'Ivan Petrov', address: 'ivan@customer.example' },
        { name: '', address: 'maria@customer.example' },
      ],
    });
  });

  it('takes an id that is hexadecimal already, and none that only Gmail’s page knows', () => {
    expect(apiId('msg', '19EEEF2FFC9EAC8F')).toBe('19eeef2ffc9eac8f');
    expect(apiId('msg', 'msg-f:255')).toBe('ff');
    expect(apiId('thread', '#thread-f:255')).toBe('ff');
    for (const odd of ['msg-a:r123', '../../drafts', 'msg-f:', '19e?format=raw', 'thread-f:255'])
      expect(apiId('msg', odd)).toBeUndefined();
  });

  it('takes the zone of an offset where it does not know the name, as a text or a number', () => {
    const zone = (timeZone: unknown): string => parseEvent({ commonEventObject: { timeZone } }).timeZone;
    expect(zone({ id: 'Mars/Olympus', offset: '7200000' })).toBe('Etc/GMT-2');
    expect(zone({ offset: -18_000_000 })).toBe('Etc/GMT+5');
    expect(zone({ id: 'UTC' })).toBe('UTC');
    expect(zone({ id: 7, offset: '1e9' })).toBe('UTC');
    expect(zone('Europe/Sofia')).toBe('UTC');
  });

  it('takes what Google calls deprecated where there is nothing else', () => {
    const old = {
      userLocale: 'uk-UA',
      userTimezone: { id: 'Europe/Kyiv', offSet: '7200000' },
      messageMetadata: { messageId: 'ff', accessToken: 'old' },
    };
    expect(parseEvent(old)).toMatchObject({
      locale: 'uk-UA',
      timeZone: 'Europe/Kyiv',
      message: 'ff',
      messageToken: 'old',
    });
  });

  it('takes no token that could add a header to a call', () => {
    const event = { authorizationEventObject: { userOAuthToken: 'a\r\nX-Evil: 1' }, gmail: { accessToken: 'a b' } };
    expect(parseEvent(event)).toEqual({ locale: 'en', timeZone: 'UTC', to: [] });
  });

  it('never throws, whatever is sent', () => {
    fc.assert(
      fc.property(fc.anything({ maxDepth: 4 }), (anything) => {
        expect(parseEvent(anything)).toHaveProperty('locale');
      }),
    );
    const part = fc.oneof(fc.anything(), fc.string(), fc.constant(EVENT.gmail));
    const shape = { commonEventObject: part, authorizationEventObject: part, gmail: part, messageMetadata: part };
    fc.assert(
      fc.property(fc.record(shape, { requiredKeys: [] }), (event) => {
        expect(parseEvent(event)).toHaveProperty('timeZone');
      }),
    );
  });
});
