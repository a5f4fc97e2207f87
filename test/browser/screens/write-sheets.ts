import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes a page into each folder of pictures below `folder` that shows them side by side, to be looked at in one go. */
export async function writeSheets(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  const pictures = entries.filter((entry) => entry.name.endsWith('.png')).map((entry) => entry.name);
  for (const entry of entries) if (entry.isDirectory()) await writeSheets(join(folder, entry.name));
  if (pictures.length === 0) return;
  const figures = pictures
    .sort()
    .map((name) => `<figure><figcaption>${name}</figcaption><img src="${name}" alt=""></figure>`);
  const style = 'body{background:#ccc;font:11px sans-serif}figure{display:inline-block;vertical-align:top;margin:4px}';
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><meta charset="utf-8"><style>${style}</style>${figures.join('')}`,
  );
}
