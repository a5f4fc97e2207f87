import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';

const headers = v.record(v.string(), v.string());
const settings = v.object({
  globalHeaders: headers,
  routes: v.array(v.object({ route: v.string(), headers })),
});

/** The headers of one path, such as `/assets/a.js`, names in lower case; an empty value stands for one that is not to be sent. */
export type HeadersOf = (path: string) => Readonly<Record<string, string>>;

/**
 * Reads what the built add-in asks its host for, out of the settings file that the build lays beside the pages. Undefined where nothing
 * was built; rejects when the file cannot be understood.
 */
export async function hostedHeaders(folder: string): Promise<HeadersOf | undefined> {
  const text = await readFile(join(folder, 'staticwebapp.config.json'), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const { globalHeaders, routes } = v.parse(settings, JSON.parse(text));
  return (path) => {
    const route = routes.find((one) =>
      one.route.endsWith('*') ? path.startsWith(one.route.slice(0, -1)) : path === one.route,
    );
    const all = Object.entries({ ...globalHeaders, ...route?.headers });
    return Object.fromEntries(all.map(([name, value]) => [name.toLowerCase(), value]));
  };
}
