import { partsFrom } from './parts-from';

/** What a command line asks the bench for: parts that need the browser, and a folder of cases. */
export type Wishes = { readonly parts: readonly string[]; readonly cases?: string };

/**
 * Reads `[PART…] [--cases DIR]`. Without a folder and without a part it is every part; with a folder alone it is the
 * cases only, which need no browser. Throws on what is not known.
 */
export function wishesFrom(args: readonly string[], known: readonly string[]): Wishes {
  const parts: string[] = [];
  let cases: string | undefined;
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (arg === '--cases') cases = args[(index += 1)] ?? '';
    else if (arg.startsWith('--cases=')) cases = arg.slice('--cases='.length);
    else parts.push(arg);
  }
  if (cases === undefined) return { parts: partsFrom(parts, known) };
  if (cases === '') throw new Error('After --cases comes the folder of cases.');
  return { parts: parts.length === 0 ? [] : partsFrom(parts, known), cases };
}
