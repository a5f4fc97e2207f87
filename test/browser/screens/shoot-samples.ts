import { mkdir } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { LANGUAGES } from '../../../src/engine';
import { sampleNames } from '../../ui/sample-panes';
import { openGallery } from '../gallery/open-gallery';
import { LOOKS } from './looks';

/**
 * A picture of every state the pane can be in, in every language and look: `folder/<language>/<look>/<state>.png`. The samples are
 * enumerated from the pane's type, so no state can be missing.
 */
export async function shootSamples(browser: Browser, folder: string): Promise<void> {
  const gallery = await openGallery();
  for (const look of LOOKS) {
    const context = await browser.newContext({
      viewport: { width: look.width, height: 640 },
      reducedMotion: 'reduce',
      colorScheme: look.theme,
      forcedColors: look.contrast ? 'active' : 'none',
    });
    const page = await context.newPage();
    await page.goto(gallery.address);
    for (const language of LANGUAGES) {
      const place = `${folder}/${language}/${look.name}`;
      await mkdir(place, { recursive: true });
      for (const name of sampleNames()) {
        const hash = `#state=${name}&lang=${language}&theme=${look.theme}`;
        await page.evaluate((next) => (location.hash = next), hash);
        await page.locator(`[data-sample="${hash}"] h1`).waitFor({ state: 'attached' });
        await page.screenshot({ path: `${place}/${name}.png`, fullPage: true });
      }
    }
    await context.close();
  }
  await gallery.close();
}
