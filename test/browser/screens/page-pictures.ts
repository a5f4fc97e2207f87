import type { Page } from 'playwright-core';
import { LANGUAGES } from '../../../src/engine';
import { PAGE_NAMES } from '../../../src/hosts/outlook/pages/render-page';
import type { Outlook } from '../outlook';
import type { Album } from './album';
import { SHAPES, systemFor } from './shapes';
import { LOCALES } from './walker';

/** What keeps the pane from starting, and so brings out each notice that stands in the page itself. */
const OBSTACLES: Readonly<Record<'outside' | 'unloaded' | 'old', (page: Page) => Promise<unknown>>> = {
  outside: () => Promise.resolve(),
  unloaded: (page) => page.route('**/office.js', (route) => route.abort()),
  // To a web view that is too old, the bundle is no program.
  old: (page) =>
    page.route('**/assets/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: 'class {' })),
};

/** The pages around the pane: why there is no pane here, help, privacy and terms. */
export async function pagePictures({ browser, url }: Outlook, album: Album): Promise<void> {
  for (const shape of SHAPES) {
    for (const language of LANGUAGES) {
      const context = await browser.newContext({
        ignoreHTTPSErrors: true,
        viewport: { width: shape.width, height: 480 },
        colorScheme: shape.ground,
        locale: LOCALES[language],
        ...systemFor(shape),
      });
      for (const [notice, obstruct] of Object.entries(OBSTACLES)) {
        const page = await context.newPage();
        await obstruct(page);
        await page.goto(`${url}/taskpane.html`);
        await page.locator(`[data-notice=${notice}]`).waitFor();
        await album.add({ name: `notice-${notice}`, language, shape }, page);
        await page.close();
      }
      const page = await context.newPage();
      for (const name of PAGE_NAMES) {
        await page.goto(`${url}/${language}/${name}.html`);
        await album.add({ name: `page-${name}`, language, shape }, page.locator('body'));
      }
      await context.close();
    }
  }
}
