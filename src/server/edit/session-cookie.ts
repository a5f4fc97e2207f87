import { SESSION_SECONDS } from './edit-tokens';

const NAME = 'take-five-edit';

/** The cookie that holds a session, for the page at `baseUrl` alone; over http, which only this machine speaks, it cannot be Secure. */
export function sessionCookie(token: string, baseUrl: string): string {
  const { protocol, pathname } = new URL(baseUrl);
  const path = `${pathname.replace(/\/+$/, '')}/edit`;
  const secure = protocol === 'https:' ? '; Secure' : '';
  return `${NAME}=${token}; Path=${path}; Max-Age=${SESSION_SECONDS}; HttpOnly; SameSite=Strict${secure}`;
}

/** The session that came with a call's Cookie header; undefined where there is none. */
export function sessionIn(header: string | undefined): string | undefined {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${NAME}=`))?.slice(NAME.length + 1);
}
