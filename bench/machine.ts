import { cpus } from 'node:os';

/** The machine behind every figure that is not a ratio: processor, cores, Node and the browser. */
export function machineLine(browserVersion: string): string {
  const cores = cpus();
  const model = cores[0]?.model.replace(/\s+/g, ' ').trim() ?? '';
  const processor = model === '' ? 'unknown processor' : model;
  return `${processor}, ${cores.length} cores; Node ${process.versions.node}; Chromium ${browserVersion}`;
}
