import type { OwnTemplates } from './own-templates';

/** What an export says it is; `own-templates.schema.json` describes the rest. */
export const EXPORT_KIND = 'take-five/own-templates';

/** All own templates, with their versions and the favourites, as JSON that a person can read and `importTemplates` takes back. */
export function exportTemplates({ version, templates, favourites }: OwnTemplates): string {
  return `${JSON.stringify({ kind: EXPORT_KIND, version, templates, favourites }, null, 2)}\n`;
}
