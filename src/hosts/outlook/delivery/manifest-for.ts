import { escapeXml } from './escape-xml';
import { DEVELOPMENT_URL } from './addin-url';

/** The manifest with every address under `url`; throws when it does not point to the development server at all. */
export function manifestFor(manifest: string, url: string): string {
  if (!manifest.includes(`"${DEVELOPMENT_URL}/`))
    throw new Error(`manifest.xml has no address under ${DEVELOPMENT_URL}.`);
  return manifest.replaceAll(`"${DEVELOPMENT_URL}/`, () => `"${escapeXml(url)}/`);
}
