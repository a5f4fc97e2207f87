import { parseArgs } from 'node:util';
import { partsFrom } from './parts-from';

/** What a command line asks the bench for: parts that need the browser, a folder of cases, and one of public texts. */
export type Wishes = { readonly parts: readonly string[]; readonly cases?: string; readonly data?: string };

/**
 * Reads `[PART…] [--cases DIR] [--data DIR]`. Without a folder and without a part it is every part; with a folder alone
 * it is what the folder is for, which needs no browser. Throws on what is not known.
 */
export function wishesFrom(args: readonly string[], known: readonly string[]): Wishes {
  const { positionals, values } = parseArgs({
    args: [...args],
    options: { cases: { type: 'string' }, data: { type: 'string' } },
    allowPositionals: true,
  });
  for (const [name, folder] of Object.entries(values)) {
    if (folder === '') throw new Error(`After --${name} comes a folder.`);
  }
  const everything = positionals.length === 0 && values.cases === undefined && values.data === undefined;
  return { parts: everything || positionals.length > 0 ? partsFrom(positionals, known) : [], ...values };
}
