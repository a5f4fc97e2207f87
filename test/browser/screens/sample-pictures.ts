import { LANGUAGES } from '../../../src/engine';
import { sampleNames, samplePane } from '../../ui/sample-panes';
import { openGallery } from '../gallery/open-gallery';
import type { Outlook } from '../outlook';
import type { Album } from './album';
import { SHAPES, systemFor } from './shapes';

/** What no sample of a state shows: words about saved data, and about a pane that cannot go on. */
const NOTICES = ['notice=not-saved', 'notice=newer-data', 'notice=broken-data', 'bug=broken', 'bug=outdated'];

/** All samples of the pane, so that states which are hard to reach in the simulator have their picture too. */
export async function samplePictures({ browser }: Outlook, album: Album): Promise<void> {
  const gallery = await openGallery();
  for (const shape of SHAPES) {
    const { width, ground } = shape;
    const context = await browser.newContext({
      viewport: { width, height: 700 },
      colorScheme: ground,
      ...systemFor(shape),
    });
    const page = await context.newPage();
    await page.goto(gallery.address);
    for (const language of LANGUAGES) {
      const show = async (name: string, state: string, kind: string | null): Promise<void> => {
        const hash = `#state=${state}&lang=${language}&theme=${ground}`;
        await page.evaluate((next) => (location.hash = next), hash);
        await page.locator(`[data-sample="${hash}"] h1`).waitFor({ state: 'attached' });
        if (name === 'reading') await page.getByRole('progressbar').waitFor();
        await album.add({ name: `sample-${name}`, language, shape, kind }, page.locator('[data-pane]'));
      };
      for (const name of sampleNames()) await show(name, name, samplePane(name, language).kind);
      for (const notice of NOTICES) await show(notice.replace('=', '-'), `calm&${notice}`, null);
    }
    await context.close();
  }
  await gallery.close();
}
