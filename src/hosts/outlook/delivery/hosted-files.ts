import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textPages } from '../pages/text-pages';
import { addInUrl } from './addin-url';
import { imageHosts } from './image-hosts';
import { manifestFor } from './manifest-for';
import { nginxInclude } from './nginx-include';
import { publisherFrom } from './publisher';
import { staticWebAppConfig } from './static-web-app-config';

/**
 * What stands in `dist/` beside the bundles, by name: the manifest for ADDIN_URL, icons, the pages that are only read,
 * the format of exported templates, and what hosts need. `root` is the repository. Throws with what is wrong in the environment.
 */
export function hostedFiles(
  root: string,
  environment: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string | Buffer>> {
  const read = (...path: string[]): Buffer => readFileSync(join(root, ...path));
  const pictures = imageHosts(environment.IMAGE_HOSTS);
  const icons = readdirSync(join(root, 'assets')).filter((name) => name.endsWith('.png'));
  const style = read('src', 'hosts', 'outlook', 'pages', 'pages.css');
  const styleSheet = `assets/pages.${createHash('sha256').update(style).digest('hex').slice(0, 8)}.css`;
  return {
    'manifest.xml': manifestFor(read('manifest.xml').toString('utf8'), addInUrl(environment.ADDIN_URL)),
    ...Object.fromEntries(icons.map((name) => [`icons/${name}`, read('assets', name)])),
    ...textPages(publisherFrom(environment), styleSheet),
    [styleSheet]: style,
    'LICENSE.txt': read('LICENSE'),
    'own-templates.schema.json': read('assets', 'own-templates.schema.json'),
    'staticwebapp.config.json': staticWebAppConfig(pictures),
    'nginx.conf': nginxInclude(pictures),
    // GitHub Pages would otherwise run the files through its own site builder.
    '.nojekyll': '',
  };
}
