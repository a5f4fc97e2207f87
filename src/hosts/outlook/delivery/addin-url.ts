/** Where the manifest in the repository points: the development server. */
export const DEVELOPMENT_URL = 'https://localhost:3000';

/**
 * The address that `dist/` will stand at, without a slash at its end, from ADDIN_URL; the development server's when
 * there is none. Throws with what is wrong for anything that is not a plain https address.
 */
export function addInUrl(wish: string | undefined): string {
  if (wish === undefined || wish === '') return DEVELOPMENT_URL;
  const refuse = (why: string): Error =>
    new Error(`ADDIN_URL is “${wish}”; ${why}. It should look like https://example.org/take-five.`);
  if (!URL.canParse(wish)) throw refuse('that is no address');
  const url = new URL(wish);
  if (url.protocol !== 'https:') throw refuse('Outlook loads add-ins over https only');
  if (url.username !== '' || url.password !== '') throw refuse('it must not hold a name or password');
  if (wish.includes('?') || wish.includes('#')) throw refuse('it must end with the folder, without “?” or “#”');
  return url.href.replace(/\/+$/, '');
}
