import { eventId, eventOf, grantedScopes } from '../../../../src/hosts/simulator/gmail/event-of';
import type { PageCall } from '../../../../src/hosts/simulator/gmail/page-call';

const CALL: PageCall = {
  page: 'page-0001',
  now: 0,
  target: 'open',
  parameters: {},
  formInputs: {},
  platform: 'WEB',
  locale: 'uk',
  timeZone: { id: 'Europe/Kyiv', offset: 7_200_000 },
  fault: 'none',
  exact: false,
};
const TOKENS = { system: 'system', user: 'user', oauth: 'oauth', message: 'message' };

describe('an event of the simulated Gmail', () => {
  it('has what Google’s pages describe, and nothing empty', () => {
    expect(eventOf(CALL, TOKENS)).toEqual({
      commonEventObject: {
        hostApp: 'GMAIL',
        platform: 'WEB',
        userLocale: 'uk',
        timeZone: { id: 'Europe/Kyiv', offset: '7200000' },
      },
      authorizationEventObject: {
        userOAuthToken: 'oauth',
        userIdToken: 'user',
        systemIdToken: 'system',
        authorizedScopes: grantedScopes(CALL),
      },
    });
  });

  it('names the open message by decimal ids', () => {
    const message = { id: '19eeef2ffc9eac8f', threadId: '1a' };
    expect(eventOf({ ...CALL, message }, TOKENS)).toMatchObject({
      gmail: { messageId: 'msg-f:1868693884786093199', threadId: 'thread-f:26', accessToken: 'message' },
    });
    expect(eventId('thread', '0')).toBe('thread-f:0');
  });

  it('carries parameters and fields of a click', () => {
    const formInputs = { answer: { stringInputs: { value: ['Yes'] } } };
    expect(eventOf({ ...CALL, parameters: { a: '1' }, formInputs }, TOKENS)).toMatchObject({
      commonEventObject: { parameters: { a: '1' }, formInputs },
    });
  });

  it('lacks the permission to read where that is taken away', () => {
    const scopes = grantedScopes({ ...CALL, fault: 'scope' });
    expect(scopes).not.toContain('https://www.googleapis.com/auth/gmail.addons.current.message.readonly');
    expect(scopes).toHaveLength(grantedScopes(CALL).length - 1);
  });

  it('has the permission to see all that is sent in a private install alone', () => {
    const seesAll = 'https://www.googleapis.com/auth/gmail.metadata';
    expect(grantedScopes(CALL)).not.toContain(seesAll);
    expect(grantedScopes({ ...CALL, exact: true })).toEqual([...grantedScopes(CALL), seesAll]);
  });
});
