import { mkdir } from 'node:fs/promises';
import { LANGUAGES } from '../../../src/engine';
import type { Language } from '../../../src/engine';
import { CALL } from '../../../src/hosts/simulator/office/protocol';
import { labelsFor } from '../../../src/hosts/simulator/page/labels';
import type { Locale } from '../../../src/hosts/simulator/page/labels';
import { stringsFor } from '../../strings-for';
import { CALM, HOSTILE, HOSTILE_IN } from '../mails';
import type { Outlook, OutlookWindow } from '../outlook';
import { LOOKS } from './looks';

const LOCALES: Record<Language, Locale> = { en: 'en-US', bg: 'bg-BG', ru: 'ru-RU', uk: 'uk-UA' };

type Shoot = (name: string) => Promise<void>;

/** Outlook's own question, when the email that is cooling is answered by hand: the whole window. */
async function shootSend(window: OutlookWindow, language: Language, shoot: Shoot): Promise<void> {
  const labels = labelsFor(LOCALES[language]);
  await window.page.getByRole('button', { name: labels.reply, exact: true }).click();
  await window.send();
  const question = window.page.getByRole('alertdialog');
  await question.waitFor();
  await shoot('send');
  await question.getByRole('button', { name: labels.sending.dontSend, exact: true }).click();
  await window.page.getByRole('button', { name: labels.discard, exact: true }).click();
}

/** Goes through the states of the pane in one window, with a picture of each. */
async function wayOf(window: OutlookWindow, language: Language, shoot: Shoot): Promise<void> {
  const strings = stringsFor(language);
  const hot = language === 'en' ? HOSTILE : HOSTILE_IN[language];
  const click = (name: string) =>
    window.pane
      .getByRole('button', { name: new RegExp(name.replace(/[?.]/g, '\\$&')) })
      .first()
      .click();
  const see = (kind: string) => window.pane.locator(`[data-pane=${kind}]`).waitFor();

  await see('welcome');
  await shoot('welcome');
  await click(strings.welcomeStart);
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
  await shootSend(window, language, shoot);
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

/**
 * The way of one agent through the rule of five, in the simulator on the real office.js, from the first welcome:
 * `folder/<language>/<look>/<step>.png`.
 */
export async function walkSimulator(outlook: Outlook, folder: string): Promise<void> {
  for (const language of LANGUAGES) {
    for (const look of LOOKS.filter(
      ({ contrast, width, theme }) => !contrast && (width === 320) === (theme === 'light'),
    )) {
      const place = `${folder}/${language}/${look.name}`;
      await mkdir(place, { recursive: true });
      const window = await outlook.open({
        query: `pinned=1&pane=open&locale=${LOCALES[language]}&width=${look.width}&theme=${look.theme}`,
        files: [...CALM, language === 'en' ? HOSTILE : HOSTILE_IN[language]],
        height: 860,
        theme: look.theme,
        firstUse: true,
      });
      await wayOf(window, language, async (name) => {
        // Fluent's fades and the simulator's frames take a moment of real time.
        await window.page.waitForTimeout(250);
        const seen = name === 'send' ? window.page.locator('body') : window.page.locator('aside.pane').first();
        await seen.screenshot({ path: `${place}/${name}.png` });
      });
      await window.close();
    }
  }
}
