import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import * as v from 'valibot';

const headers = v.record(v.string(), v.string());
const config = v.object({
  globalHeaders: headers,
  routes: v.array(v.object({ route: v.string(), headers })),
});

/**
 * The response headers that `dist` asks its host for, for one file in it, names in lower case: what its settings file
 * for Azure Static Web Apps says; an empty value stands for a header that is not to be sent. None while there is no such
 * file; rejects when it cannot be understood.
 */
export async function hostedHeaders(dist: string, file: string): Promise<Readonly<Record<string, string>>> {
  const text = await readFile(join(dist, 'staticwebapp.config.json'), 'utf8').catch(() => undefined);
  if (text === undefined) return {};
  const { globalHeaders, routes } = v.parse(config, JSON.parse(text));
  const path = `/${relative(dist, file).split(sep).join('/')}`;
  const route = routes.find((one) =>
    one.route.endsWith('*') ? path.startsWith(one.route.slice(0, -1)) : path === one.route,
  );
  const all = Object.entries({ ...globalHeaders, ...route?.headers });
  return Object.fromEntries(all.map(([name, value]) => [name.toLowerCase(), value]));
}
