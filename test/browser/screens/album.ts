import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { LANGUAGES } from '../../../src/engine';
import type { Language, PaneKind } from '../../../src/engine';
import { samplePanes } from '../../ui/sample-panes';
import { SHAPES } from './shapes';
import type { Shape } from './shapes';

/** What a picture is of; `kind` where it shows a state of the pane. */
export type Caption = {
  readonly name: string;
  readonly language: Language;
  readonly shape: Shape;
  readonly kind?: string | null;
};

export type Album = {
  readonly add: (caption: Caption, subject: Locator | Page) => Promise<void>;
  /** The states of the pane of which there is no picture, by language and theme. */
  readonly missing: () => readonly string[];
  /** Writes index.html, with one row for each name and shape and one column for each language; gives the number of pictures. */
  readonly bind: () => Promise<number>;
};

/** An empty album in a folder; what was there before is gone. */
export async function newAlbum(folder: string): Promise<Album> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const rows = new Set<string>();
  const seen = new Set<string>();
  return {
    async add({ name, language, shape, kind }, subject) {
      const row = `${name}-${shape.theme}-${shape.width}`;
      await subject.screenshot({ path: join(folder, `${row}-${language}.png`) });
      rows.add(row);
      if (kind) seen.add(`${kind} ${language} ${shape.theme}`);
    },
    missing() {
      // Its type asks for every state there is.
      const kinds = Object.keys(samplePanes('en')) as PaneKind[];
      const themes = new Set(SHAPES.map(({ theme }) => theme));
      const wanted = kinds.flatMap((kind) =>
        LANGUAGES.flatMap((language) => [...themes].map((theme) => `${kind} ${language} ${theme}`)),
      );
      return wanted.filter((one) => !seen.has(one));
    },
    async bind() {
      const picture = (row: string, language: Language) => `<img loading="lazy" alt="" src="${row}-${language}.png">`;
      const body = [...rows]
        .sort()
        .map((row) => `<h2>${row}</h2><div>${LANGUAGES.map((language) => picture(row, language)).join('')}</div>`);
      const style = 'body{font:14px sans-serif;background:#888}div{display:flex;gap:16px;align-items:start}';
      await writeFile(
        join(folder, 'index.html'),
        `<!doctype html><meta charset="utf-8"><title>The pane</title><style>${style}</style>${body.join('\n')}\n`,
      );
      return rows.size * LANGUAGES.length;
    },
  };
}
