import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { LANGUAGES } from '../../../src/engine';
import { startGmail } from '../gmail-page';
import { heatedMail, LOCALE, walkCards } from '../gmail-walk';

/** Cards in the simulated Gmail on a computer, with what stands around them. */
export async function gmailPictures(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const gmail = await startGmail();
  for (const language of LANGUAGES) {
    const window = await gmail.open({
      files: [heatedMail(language)],
      query: `locale=${LOCALE[language]}`,
      height: 1300,
    });
    await walkCards(window, language, async (stop) => {
      for (const theme of ['light', 'dark'] as const) {
        await window.wear(theme);
        await window.page.frameLocator('iframe.body').locator('body:not(:empty)').waitFor();
        await window.page.screenshot({ path: join(folder, `${stop}-${theme}-${language}.png`) });
      }
    });
    await window.close();
  }
  await gmail.close();
}
