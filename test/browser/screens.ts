// Pictures of the pane, to be looked at: `npm run screens` writes build/screens, with a page of them in each folder, and docs/pane.png.
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from '../../src/hosts/simulator/build';
import { startOutlook } from './outlook';
import type { Outlook } from './outlook';
import { shootPages } from './screens/shoot-pages';
import { shootSamples } from './screens/shoot-samples';
import { walkSimulator } from './screens/walk-simulator';
import { writeSheets } from './screens/write-sheets';

const ROOT = resolve(__dirname, '../..');
const OUT = resolve(ROOT, 'build/screens');

/** The picture in the README: a heated email in the middle of its pause. */
async function picture(outlook: Outlook): Promise<void> {
  const window = await outlook.open({ height: 780 });
  await window.select('Which filter fits');
  await window.pane.locator('[data-pane=calm]').waitFor();
  await window.select('Third machine');
  await window.pane.locator('[data-pane=cooling]').waitFor();
  for (let said = 0; said < 3; said++) {
    await window.pane.getByRole('button', { name: 'I answered another' }).click();
    await window.pass('00:56');
  }
  await window.page.waitForTimeout(300);
  await window.page.screenshot({ path: resolve(ROOT, 'docs/pane.png') });
  await window.close();
}

async function main(): Promise<void> {
  await rm(OUT, { recursive: true, force: true });
  const problems = await build(ROOT);
  if (problems !== undefined) throw new Error(problems);
  const outlook = await startOutlook();
  await picture(outlook);
  await walkSimulator(outlook, `${OUT}/way`);
  await shootSamples(outlook.browser, `${OUT}/states`);
  await shootPages(outlook.browser, outlook.url, `${OUT}/pages`);
  await writeSheets(OUT);
  await outlook.close();
}

void main();
