import type { Place } from '../../../src/cards';
import { missingScopes, READS_ALL } from '../../../src/hosts/gmail/allowed-scopes';
import type { Action } from '../../../src/session';

const AUTH = 'https://www.googleapis.com/auth/';
const LEAST_READ = `${AUTH}gmail.addons.current.message.readonly`;
const LEAST_WRITE = `${AUTH}gmail.addons.current.action.compose`;
const use: Action = { do: 'use' };
const ask: Action = { do: 'care', step: { care: 'ask-colleague' } };
const other: Action = { do: 'care', step: { care: 'all-findings' } };

describe('what the person still has to allow', () => {
  it.each<readonly [string, Place, readonly Action[], readonly string[] | undefined]>([
    ['an email is opened', 'email', [], [LEAST_READ]],
    ['a letter is opened as a reply', 'email', [use], [LEAST_READ, LEAST_WRITE]],
    ['a colleague is asked about an email', 'email', [ask], [LEAST_READ, LEAST_WRITE]],
    ['something else is done beside an email', 'email', [other], [LEAST_READ]],
    ['a draft is written, which can do without its mail', 'draft', [], undefined],
    ['a letter is inserted, which makes no draft', 'draft', [use], undefined],
    ['a colleague is asked beside a draft', 'draft', [ask], [LEAST_WRITE]],
    ['home is shown', 'home', [use, other], undefined],
  ])('is the least that is needed where nothing is allowed and %s', (_, place, actions, missing) => {
    expect(missingScopes([], place, actions)).toEqual(missing);
  });

  it('is nothing where Google does not tell what is allowed', () => {
    expect(missingScopes(undefined, 'email', [use])).toBeUndefined();
  });

  it.each([LEAST_READ, `${AUTH}gmail.addons.current.message.action`, ...READS_ALL])(
    'is nothing for reading with %s',
    (scope) => expect(missingScopes(['x', scope], 'email', [])).toBeUndefined(),
  );

  it.each([LEAST_WRITE, `${AUTH}gmail.compose`, `${AUTH}gmail.modify`, 'https://mail.google.com/'])(
    'is nothing for making a draft with %s',
    (scope) => expect(missingScopes([scope], 'draft', [ask])).toBeUndefined(),
  );

  it.each([`${AUTH}gmail.metadata`, `${AUTH}gmail.addons.execute`, LEAST_READ.toUpperCase(), `${LEAST_READ}.x`])(
    'is reading and writing still with %s',
    (scope) => expect(missingScopes([scope], 'email', [use])).toEqual([LEAST_READ, LEAST_WRITE]),
  );

  it('is reading still for whoever may only write, and writing for whoever may only read', () => {
    expect(missingScopes([`${AUTH}gmail.compose`], 'email', [use])).toEqual([LEAST_READ]);
    expect(missingScopes([`${AUTH}gmail.readonly`], 'email', [use])).toEqual([LEAST_WRITE]);
  });

  it('lets the open thread alone be read by what is given for the open message', () => {
    expect(READS_ALL).not.toContain(LEAST_READ);
    expect(READS_ALL).not.toContain(`${AUTH}gmail.metadata`);
  });
});
