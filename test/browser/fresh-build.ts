import { resolve } from 'node:path';
import { build, isBuilt } from '../../src/hosts/simulator/build';

const ROOT = resolve(__dirname, '../..');

/** Before the browser tests: what they open is built anew when a source is newer, so that nobody tests yesterday's pane. */
export default async function freshBuild(): Promise<void> {
  if (await isBuilt(ROOT)) return;
  const problems = await build(ROOT);
  if (problems !== undefined) throw new Error(problems);
}
