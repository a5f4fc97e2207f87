// Pictures of the pane as people meet it, made from the simulator: `npm run screens` writes build/screens and docs/pane.png.
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { LANGUAGES } from '../../src/engine';
import type { Language } from '../../src/engine';
import { build } from '../../src/hosts/simulator/build';
import { CALL } from '../../src/hosts/simulator/office/protocol';
import { stringsFor } from '../strings-for';
import { CALM, HOSTILE, HOSTILE_IN } from './mails';
import { startOutlook } from './outlook';
import type { Outlook, OutlookWindow } from './outlook';

const ROOT = resolve(__dirname, '../..');
const OUT = resolve(ROOT, 'build/screens');
const LOCALES: Record<Language, string> = { en: 'en-US', bg: 'bg-BG', ru: 'ru-RU', uk: 'uk-UA' };
const SHAPES = [
  { width: 320, theme: 'light' },
  { width: 450, theme: 'dark' },
] as const;

/** Goes through the states of the pane in one window, with a picture of each. */
async function wayOf(window: OutlookWindow, language: Language, shoot: (name: string) => Promise<void>): Promise<void> {
  const strings = stringsFor(language);
  const hot = language === 'en' ? HOSTILE : HOSTILE_IN[language];
  const click = (name: string) =>
    window.pane
      .getByRole('button', { name: new RegExp(name.replace(/[?.]/g, '\\$&')) })
      .first()
      .click();
  const see = (kind: string) => window.pane.locator(`[data-pane=${kind}]`).waitFor();

  await see('no-email');
  await shoot('none');
  for (const mail of CALM.slice(0, 3)) {
    await window.select(mail.subject);
    await see('calm');
  }
  await shoot('calm');
  await window.select(hot.subject);
  await see('cooling');
  await shoot('cooling');
  await click(strings.why);
  await see('why');
  await shoot('why');
  await click(strings.showWords);
  await shoot('why-shown');
  await click(strings.backToFive);
  await see('cooling');
  await click(strings.countOne);
  await window.pass('02:48');
  await click(strings.countOne);
  await shoot('middle');
  await click(strings.hold);
  await see('preview');
  await shoot('holding');
  await click(strings.openAsReply);
  await window.send();
  await see('cooling');
  await shoot('held');
  await click(strings.continue);
  await see('continue');
  await shoot('continue');
  await click(strings.keep);
  await window.pass('05:01');
  await see('ready');
  await shoot('ready');
  await click(strings.letter.hostile_our_fault.title);
  await see('preview');
  await shoot('preview');
  await click(strings.openAsReply);
  await shoot('preview-missing');
  await click(strings.back);
  await click(strings.allReplies);
  await see('letters');
  await shoot('letters');
  await click(strings.back);
  await click(strings.settings);
  await see('settings');
  await shoot('settings');
  await click(strings.back);
  await window.page.evaluate((id) => globalThis.window.simulator.failNext(id, { errorCode: 9002 }, 2), CALL.bodyGet);
  await window.select(CALM[4]?.subject ?? '');
  await see('unreadable');
  await shoot('unreadable');
}

async function states(outlook: Outlook): Promise<void> {
  for (const language of LANGUAGES) {
    for (const { width, theme } of SHAPES) {
      const window = await outlook.open({
        query: `pinned=1&pane=open&locale=${LOCALES[language]}&width=${width}&theme=${theme}`,
        files: [...CALM, language === 'en' ? HOSTILE : HOSTILE_IN[language]],
        height: 860,
        theme,
      });
      await wayOf(window, language, async (name) => {
        await window.page.waitForTimeout(250);
        await window.page
          .locator('aside.pane')
          .first()
          .screenshot({ path: `${OUT}/${name}-${language}-${theme}-${width}.png` });
      });
      await window.close();
    }
  }
}

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
  await mkdir(OUT, { recursive: true });
  await build(ROOT);
  const outlook = await startOutlook();
  await picture(outlook);
  await states(outlook);
  await outlook.close();
}

void main();
