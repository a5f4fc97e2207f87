/**
 * Where logos of letters may lie besides the add-in's own host, from IMAGE_HOSTS: https origins with spaces between them, in the order
 * they are given, each once. The pane shows pictures from there. Throws with what is wrong for anything that is no plain origin.
 */
export function imageHosts(wish: string | undefined): readonly string[] {
  const origins = (wish ?? '').split(/\s+/).filter((one) => one !== '');
  return [...new Set(origins.map(originOf))];
}

function originOf(wish: string): string {
  const refuse = (why: string): Error =>
    new Error(`IMAGE_HOSTS holds “${wish}”; ${why}. It should look like https://images.example.org.`);
  if (!URL.canParse(wish)) throw refuse('that is no address');
  const url = new URL(wish);
  if (url.protocol !== 'https:') throw refuse('mail programs and the pane fetch pictures over https only');
  if (url.username !== '' || url.password !== '') throw refuse('it must not hold a name or password');
  if (url.pathname !== '/' || wish.includes('?') || wish.includes('#')) throw refuse('it must end with the host');
  // What a policy or a web server would read as more than a host, and a host that stands for many.
  if (!/^[a-z0-9.-]+$/.test(url.hostname)) throw refuse('that is no single host');
  return url.origin;
}
