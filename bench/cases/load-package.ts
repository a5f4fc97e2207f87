/** A function of a package whose types are not at hand, because the package is installed only when the bench needs it. */
export type Callable = (...args: readonly unknown[]) => unknown;

/** Loads one of the bench's own packages; rejects where it is not installed. */
export async function loadPackage(name: string): Promise<unknown> {
  return import(name);
}

/** The value at the end of a path of properties, looking into `default` first; undefined where the path ends early. */
export function valueAt(from: unknown, ...path: readonly string[]): unknown {
  return path.reduce(step, step(from, 'default')) ?? path.reduce(step, from);
}

/** The function at the end of a path, bound to what it stands in. Throws where there is none: the package has changed. */
export function functionAt(from: unknown, ...path: readonly string[]): Callable {
  for (const root of [step(from, 'default'), from]) {
    const owner = path.slice(0, -1).reduce(step, root);
    const found = path.length === 0 ? root : step(owner, path[path.length - 1] ?? '');
    if (typeof found === 'function') return (...args) => Reflect.apply(found, owner, args) as unknown;
  }
  throw new Error(`There is no function ${path.join('.')} in this package.`);
}

function step(value: unknown, key: string): unknown {
  return (typeof value === 'object' && value !== null) || typeof value === 'function'
    ? (Reflect.get(value, key) as unknown)
    : undefined;
}
