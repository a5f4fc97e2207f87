import { mkdir } from 'node:fs/promises';
import { LANGUAGES } from '../../../src/engine';
import type { Browser, Page } from 'playwright-core';
import { LOOKS } from './looks';

const HELP = ['support', 'privacy', 'terms'];
const NOTICES = ['old', 'unloaded', 'outside'];

/** The pages around the pane, as `site` serves them: help in four languages, and what stands in the place of the pane. */
export async function shootPages(browser: Browser, site: string, folder: string): Promise<void> {
  for (const look of LOOKS.filter((one) => one.width === 320)) {
    for (const language of LANGUAGES) {
      const context = await browser.newContext({
        viewport: { width: look.width, height: 640 },
        ignoreHTTPSErrors: true,
        colorScheme: look.theme,
        forcedColors: look.contrast ? 'active' : 'none',
        locale: language,
      });
      const page = await context.newPage();
      const place = `${folder}/${language}/${look.name}`;
      await mkdir(place, { recursive: true });
      for (const name of HELP) {
        await page.goto(`${site}/${language}/${name}.html`);
        await page.screenshot({ path: `${place}/${name}.png`, fullPage: true });
      }
      for (const notice of NOTICES) await shootNotice(page, `${site}/taskpane.html`, notice, place);
      await context.close();
    }
  }
}

/** What the page says where the pane cannot be. */
async function shootNotice(page: Page, address: string, notice: string, place: string): Promise<void> {
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await page.evaluate((name) => document.documentElement.setAttribute('data-notice', name), notice);
  await page.screenshot({ path: `${place}/notice-${notice}.png` });
}
