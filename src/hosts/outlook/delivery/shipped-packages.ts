import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Compilation, Module } from 'webpack';

/** A package of which something is in what the build writes. */
export type ShippedPackage = {
  readonly name: string;
  readonly version: string;
  /** As its package.json says it, for example `MIT` or `(MPL-2.0 OR Apache-2.0)`. */
  readonly licence: string;
  /** The text of its licence file; undefined when it has none. */
  readonly text: string | undefined;
};

/** Every file whose code is in one of the chunks. */
export function filesInChunks(compilation: Compilation): readonly string[] {
  const files = new Set<string>();
  const visit = (module: Module): void => {
    const { resource, modules } = module as { resource?: unknown; modules?: readonly Module[] };
    if (typeof resource === 'string') files.add(resource.replace(/[?#].*$/, ''));
    modules?.forEach(visit);
  };
  for (const chunk of compilation.chunks)
    for (const module of compilation.chunkGraph.getChunkModulesIterable(chunk)) visit(module);
  return [...files];
}

/** The packages that these files belong to, once each, sorted by name; files outside node_modules belong to none. */
export function packagesOf(files: Iterable<string>): readonly ShippedPackage[] {
  const folders = new Set([...files].flatMap((file) => packageFolder(file) ?? []));
  const packages = [...folders].map(readPackage);
  const unique = new Map(packages.map((one) => [`${one.name} ${one.version}`, one]));
  return [...unique.values()].sort((a, b) => (a.name === b.name ? order(a.version, b.version) : order(a.name, b.name)));
}

/** Describes the package in a folder of its own, such as `node_modules/react`. */
export function readPackage(folder: string): ShippedPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
    'name' | 'version' | 'license',
    string
  >;
  const file = readdirSync(folder)
    .filter((entry) => /^(licen[cs]e|copying)/i.test(entry))
    .sort()[0];
  const text = file === undefined ? undefined : readFileSync(join(folder, file), 'utf8');
  return { name, version, licence: license, text: text?.replace(/\r\n/g, '\n').trim() };
}

/** Folders inside a package may hold a package.json too, but without a version. */
function packageFolder(file: string): string | undefined {
  if (!/[\\/]node_modules[\\/]/.test(file)) return undefined;
  let folder = dirname(file);
  while (!/[\\/]node_modules$/.test(folder)) {
    const description = join(folder, 'package.json');
    if (existsSync(description) && 'version' in (JSON.parse(readFileSync(description, 'utf8')) as object))
      return folder;
    folder = dirname(folder);
  }
  return undefined;
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
