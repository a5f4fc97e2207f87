import { CACHE_OTHERWISE, CACHED_FOLDERS, responseHeaders } from './response-headers';

/** Response headers for nginx, to be included in the server block that serves dist/, at its root or in a folder. */
export function nginxInclude(imageHosts: readonly string[] = []): string {
  const kept = Object.entries(CACHED_FOLDERS).map(
    ([folder, value]) => `if ($uri ~ "/${folder}/") { set $take_five_cache "${value}"; }`,
  );
  const headers = Object.entries(responseHeaders(imageHosts)).map(
    ([name, value]) => `add_header ${name} "${value}" always;`,
  );
  return [
    '# Written by the build. Include it in a server block without other add_header lines in its locations:',
    '# nginx drops these wherever a location has one of its own.',
    `set $take_five_cache "${CACHE_OTHERWISE}";`,
    ...kept,
    ...headers,
    '# Without "always", as an error is not to be kept; nginx leaves a header out whose value is empty.',
    'add_header Cache-Control $take_five_cache;',
    '',
  ].join('\n');
}
