import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hostedFiles } from '../../../../src/hosts/outlook/delivery/hosted-files';

const ROOT = resolve(__dirname, '../../../..');
const files = hostedFiles(ROOT, { ADDIN_URL: 'https://example.org/path/', PUBLISHER: 'Northwind' });
const text = (name: string) => String(files[name]);

describe('the files beside the bundles', () => {
  it('are the manifest, the icons, the pages in four languages, the licence, a schema and what hosts need', () => {
    const names = Object.keys(files).map((name) => name.replace(/\.[0-9a-f]{8}\./, '.#.'));
    expect(names.sort()).toEqual(
      [
        'manifest.xml',
        ...[16, 20, 24, 32, 40, 48, 64, 80, 128].map((size) => `icons/icon-${size}.png`),
        ...['en', 'bg', 'ru', 'uk'].flatMap((one) =>
          ['support', 'privacy', 'terms'].map((page) => `${one}/${page}.html`),
        ),
        'assets/pages.#.css',
        'LICENSE.txt',
        'own-templates.schema.json',
        'staticwebapp.config.json',
        'nginx.conf',
        '.nojekyll',
      ].sort(),
    );
  });

  it('stand where ADDIN_URL says', () => {
    expect(text('manifest.xml')).toContain('"https://example.org/path/taskpane.html"');
    expect(text('manifest.xml')).not.toContain('localhost');
  });

  it('name the publisher', () => {
    expect(text('bg/privacy.html')).toContain('Northwind');
  });

  it('are all explained in docs/hosting.md, and so is what they are made from', () => {
    const page = readFileSync(join(ROOT, 'docs', 'hosting.md'), 'utf8');
    const shown = (name: string) => page.includes(`\`${name.replace(/\/.*/, '/')}\``);
    expect(Object.keys(files).filter((name) => !shown(name))).toEqual([]);
    for (const name of ['ADDIN_URL', 'PUBLISHER', 'SUPPORT_URL', 'SUPPORT_EMAIL', 'IMAGE_HOSTS'])
      expect(page).toContain(`| \`${name}\``);
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: object };
    const named = [...page.matchAll(/`?npm run ([\w-:]+)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('let pictures come from where IMAGE_HOSTS says', () => {
    const named = hostedFiles(ROOT, { IMAGE_HOSTS: 'https://images.example.org' });
    for (const name of ['nginx.conf', 'staticwebapp.config.json'])
      expect(String(named[name])).toContain("img-src 'self' data: https://images.example.org;");
    expect(text('nginx.conf')).toContain("img-src 'self' data:;");
  });

  it('are not made for an address or a publisher that cannot be', () => {
    expect(() => hostedFiles(ROOT, { ADDIN_URL: 'http://example.org' })).toThrow('ADDIN_URL');
    expect(() => hostedFiles(ROOT, { SUPPORT_EMAIL: 'nobody' })).toThrow('SUPPORT_EMAIL');
    expect(() => hostedFiles(ROOT, { IMAGE_HOSTS: '*' })).toThrow('IMAGE_HOSTS');
  });
});
