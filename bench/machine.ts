import { cpus } from 'node:os';

/** The machine behind every figure that is not a ratio: processor, cores, Node and, where one took part, the browser. */
export function machineLine(browser?: string): string {
  const cores = cpus();
  const model = cores[0]?.model.replace(/\s+/g, ' ').trim() ?? '';
  const processor = model === '' ? 'unknown processor' : model;
  const programs = [`Node ${process.versions.node}`, ...(browser === undefined ? [] : [browser])];
  return [`${processor}, ${cores.length} cores`, ...programs].join('; ');
}
