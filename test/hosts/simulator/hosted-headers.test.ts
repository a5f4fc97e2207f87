import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { staticWebAppConfig } from '../../../src/hosts/outlook/delivery/static-web-app-config';
import { hostedHeaders } from '../../../src/hosts/simulator/hosted-headers';

let dist: string;
const settings = () => join(dist, 'staticwebapp.config.json');

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'dist-'));
});

afterEach(() => rmSync(dist, { recursive: true }));

describe('hostedHeaders', () => {
  it('are none while nothing was built', async () => {
    expect(await hostedHeaders(dist, join(dist, 'taskpane.html'))).toEqual({});
  });

  it('are those of every file, or of the first route that fits', async () => {
    const routes = [
      { route: '/exact.js', headers: { 'Cache-Control': 'exact' } },
      { route: '/assets/*', headers: { 'Cache-Control': 'assets' } },
    ];
    writeFileSync(settings(), JSON.stringify({ globalHeaders: { 'Cache-Control': 'all', 'X-More': '1' }, routes }));
    expect(await hostedHeaders(dist, join(dist, 'a.html'))).toEqual({ 'cache-control': 'all', 'x-more': '1' });
    expect(await hostedHeaders(dist, join(dist, 'exact.js'))).toEqual({ 'cache-control': 'exact', 'x-more': '1' });
    const deep = join(dist, 'assets', 'deep', 'a.js');
    expect(await hostedHeaders(dist, deep)).toEqual({ 'cache-control': 'assets', 'x-more': '1' });
  });

  it('are understood as the build writes them', async () => {
    writeFileSync(settings(), staticWebAppConfig());
    const page = await hostedHeaders(dist, join(dist, 'taskpane.html'));
    expect(page['content-security-policy']).toContain('frame-ancestors https://outlook.office.com');
    expect(page['cache-control']).toBe('no-cache');
    expect((await hostedHeaders(dist, join(dist, 'assets', 'a.js')))['cache-control']).toContain('immutable');
  });

  it('are asked for in vain when the settings cannot be understood', async () => {
    writeFileSync(settings(), '{"globalHeaders": 1}');
    await expect(hostedHeaders(dist, join(dist, 'a.html'))).rejects.toThrow();
  });
});
