import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { nginxInclude } from '../../../../src/hosts/outlook/delivery/nginx-include';
import {
  CACHE_OTHERWISE,
  CACHED_FOLDERS,
  responseHeaders,
} from '../../../../src/hosts/outlook/delivery/response-headers';
import { staticWebAppConfig } from '../../../../src/hosts/outlook/delivery/static-web-app-config';

const HEADERS = responseHeaders();
const azure = JSON.parse(staticWebAppConfig()) as {
  globalHeaders: Record<string, string>;
  routes: { route: string; headers: Record<string, string> }[];
};
const nginx = nginxInclude();
const page = readFileSync(resolve(__dirname, '../../../../docs/hosting.md'), 'utf8');

describe('the response headers', () => {
  it('keep Outlook able to show the pane', () => {
    for (const file of [JSON.stringify(HEADERS), staticWebAppConfig(), nginx]) {
      expect(file.toLowerCase()).not.toContain('x-frame-options');
    }
  });

  it('let hashed files be kept for a year, and say nothing with icons, as Outlook wants it', () => {
    expect(CACHED_FOLDERS.assets).toBe('public, max-age=31536000, immutable');
    expect(CACHED_FOLDERS.icons).toBe('');
    expect(CACHE_OTHERWISE).toBe('no-cache');
  });

  it('are all in the settings of Azure Static Web Apps', () => {
    expect(azure.globalHeaders).toEqual({ ...HEADERS, 'Cache-Control': CACHE_OTHERWISE });
    expect(azure.routes).toEqual(
      Object.entries(CACHED_FOLDERS).map(([folder, kept]) => ({
        route: `/${folder}/*`,
        headers: { 'Cache-Control': kept },
      })),
    );
  });

  it('are all in the include for nginx, once each', () => {
    const added = [...nginx.matchAll(/^add_header (\S+) (?:"([^"]*)" always|\$take_five_cache);$/gm)];
    expect(added.map(([, name, value]) => [name, value])).toEqual([
      ...Object.entries(HEADERS),
      ['Cache-Control', undefined],
    ]);
    expect(nginx).toContain(`set $take_five_cache "${CACHE_OTHERWISE}";`);
    for (const [folder, kept] of Object.entries(CACHED_FOLDERS)) {
      expect(nginx).toContain(`if ($uri ~ "/${folder}/") { set $take_five_cache "${kept}"; }`);
    }
  });

  it('are what docs/hosting.md says, word for word', () => {
    for (const [name, value] of Object.entries(HEADERS)) expect(page).toContain(`\n${name}: ${value}\n`);
    const paths = [...page.matchAll(/^\| (`\/(\w+)\/\*`|the rest) +\| (?:`([^`]*)`|none)/gm)];
    expect(paths.map(([, path, folder, kept]) => [folder ?? path, kept ?? ''])).toEqual([
      ...Object.entries(CACHED_FOLDERS),
      ['the rest', CACHE_OTHERWISE],
    ]);
    expect(page).toContain('Never send `X-Frame-Options`');
  });

  it('name the hosts of pictures in every file, where there are any', () => {
    const hosts = ['https://images.example.org'];
    for (const file of [JSON.stringify(responseHeaders(hosts)), staticWebAppConfig(hosts), nginxInclude(hosts)])
      expect(file).toContain("img-src 'self' data: https://images.example.org;");
  });

  it('hold nothing that would end a string in the include', () => {
    expect(Object.values(HEADERS).filter((value) => /["$\\\n]/.test(value))).toEqual([]);
  });
});
