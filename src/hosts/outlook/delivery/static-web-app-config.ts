import { CACHE_OTHERWISE, CACHED_FOLDERS, responseHeaders } from './response-headers';

/** The settings file that Azure Static Web Apps looks for beside the pages; an empty value takes a header away. */
export function staticWebAppConfig(imageHosts: readonly string[] = []): string {
  const config = {
    globalHeaders: { ...responseHeaders(imageHosts), 'Cache-Control': CACHE_OTHERWISE },
    routes: Object.entries(CACHED_FOLDERS).map(([folder, kept]) => ({
      route: `/${folder}/*`,
      headers: { 'Cache-Control': kept },
    })),
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
