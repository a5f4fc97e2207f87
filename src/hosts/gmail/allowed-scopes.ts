import type { Place } from '../../cards';
import type { Action } from '../../session';

const AUTH = 'https://www.googleapis.com/auth/';
const WHOLE = ['https://mail.google.com/', `${AUTH}gmail.modify`];

/** Any one of these lets threads besides the open one be read. */
export const READS_ALL: readonly string[] = [`${AUTH}gmail.readonly`, ...WHOLE];

/** Any one of these lets the open message be read, the least of all first. */
const READS = [
  `${AUTH}gmail.addons.current.message.readonly`,
  `${AUTH}gmail.addons.current.message.action`,
  ...READS_ALL,
];
/** Any one of these lets a draft be made. */
const WRITES = [`${AUTH}gmail.addons.current.action.compose`, `${AUTH}gmail.compose`, ...WHOLE];

/**
 * What the person still has to allow for a call; undefined where nothing is missing, or Google does not tell. A draft can be written
 * without the mail that it answers.
 */
export function missingScopes(
  scopes: readonly string[] | undefined,
  place: Place,
  actions: readonly Action[],
): readonly string[] | undefined {
  if (scopes === undefined) return undefined;
  const lacks = (any: readonly string[]): readonly string[] =>
    any.some((scope) => scopes.includes(scope)) ? [] : any.slice(0, 1);
  const drafts = actions.some(
    (action) =>
      (action.do === 'use' && place === 'email') || (action.do === 'care' && action.step.care === 'ask-colleague'),
  );
  const missing = [...(place === 'email' ? lacks(READS) : []), ...(drafts ? lacks(WRITES) : [])];
  return missing.length === 0 ? undefined : missing;
}
