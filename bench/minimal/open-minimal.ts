import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { withLocalOffice } from '../../src/hosts/simulator/site';

/** Lets the simulated Outlook of one page show the minimal page, built in `folder`, in the place of Take Five. */
export async function openMinimal(page: Page, folder: string): Promise<void> {
  const html = await readFile(join(folder, 'minimal.html'), 'utf8');
  await page.route('**/taskpane.html', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: withLocalOffice(html) }),
  );
  await page.route('**/assets/minimal.*.js', (route) =>
    route.fulfill({ path: join(folder, new URL(route.request().url()).pathname) }),
  );
}
