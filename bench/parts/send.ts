import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { LANGUAGES } from '../../src/engine';
import type { Language } from '../../src/engine';
import { browserScript } from '../../test/browser/browser-script';
import { CALM } from '../../test/browser/mails';
import type { Outlook } from '../../test/browser/outlook';
import type { SendTime } from '../in-page/time-send';
import { percentile } from '../percentile';
import type { Row, Table } from '../table';

const LENGTH = 200_000;
const SENDS = 5;
const MOST_TIMES = 20;
const EDITOR = '[contenteditable=true]';

const LETTERS: Readonly<Record<Language, string>> = {
  en: 'Thank you for your letter about the blue lamp. We have looked at the photos, and our workshop says that the cable was pressed when the box was closed. You will have a new one within 3 business days (order 4471-22). Please keep the old one for now.',
  bg: 'Благодарим за писмото Ви за синята лампа. Разгледахме снимките и според сервиза кабелът е притиснат, когато кутията е затворена. Ще получите нова до 3 работни дни (поръчка 4471-22). Задръжте старата засега.',
  ru: 'Спасибо за письмо о синей лампе. Мы посмотрели фотографии, и мастерская считает, что провод прижали, когда закрывали коробку. Новую лампу Вы получите в течение 3 рабочих дней (заказ 4471-22). Старую пока оставьте у себя.',
  uk: 'Дякуємо за лист про синю лампу. Ми переглянули світлини, і майстерня вважає, що дріт притиснули, коли закривали коробку. Нову лампу Ви отримаєте протягом 3 робочих днів (замовлення 4471-22). Стару поки залиште в себе.',
};

/** How long the send handler takes to answer a long draft, beside how long Outlook takes to hand over its body; on the real office.js. */
export async function measureSend(outlook: Outlook): Promise<Table> {
  const rows: Row[] = [];
  for (const language of LANGUAGES) {
    const times = await timeSends(outlook, LETTERS[language]);
    const ratio = percentile(
      times.map(({ reading, answering }) => answering / reading),
      0.5,
    );
    const [reading, answering] = (['reading', 'answering'] as const).map((name) =>
      percentile(
        times.map((time) => time[name]),
        0.5,
      ),
    ) as [number, number];
    rows.push({
      what: `a draft of ${LENGTH / 1_000} KB (${language})`,
      measured: `${ratio.toFixed(1)}  (${answering.toFixed(0)} : ${reading.toFixed(0)} ms)`,
      goal: `at most ${MOST_TIMES}`,
      met: ratio <= MOST_TIMES,
    });
  }
  return {
    title: 'At Send: from the event to the answer : reading the text of the body',
    rows,
    notes: [
      `The middle one of ${SENDS} sends, each in a hidden page of its own, as Outlook on the web opens it; nothing is quoted in the draft.`,
      'The handler reads the body as text and as HTML, checks it, notes what it promises and saves that.',
    ],
  };
}

async function timeSends(outlook: Outlook, letter: string): Promise<readonly SendTime[]> {
  const [mail] = CALM;
  if (mail === undefined) throw new Error('There is no mail to answer.');
  const window = await outlook.open({ query: 'pinned=1', files: [mail], clock: 'real', prepare: timeEvents });
  try {
    const text = `${letter}\n\n`.repeat(Math.ceil(LENGTH / letter.length)).slice(0, LENGTH);
    for (let sent = 0; sent < SENDS; sent++) {
      await window.select(mail.subject);
      await window.page.getByRole('button', { name: 'Reply', exact: true }).click();
      const draft = window.page.locator('section.compose').last();
      await draft.locator(EDITOR).evaluate((editor, written) => {
        editor.innerHTML = written
          .split('\n')
          .map((line) => `<div>${line === '' ? '<br>' : line}</div>`)
          .join('');
        editor.dispatchEvent(new Event('input', { bubbles: true }));
      }, text);
      await window.send();
      await draft.waitFor({ state: 'detached' });
    }
    return await window.page.evaluate(() => globalThis.window.sendTimes ?? []);
  } finally {
    await window.close();
  }
}

/** Puts the clock between office.js and the handler's own file, which stays as it ships. */
async function timeEvents(page: Page): Promise<void> {
  const clock = await browserScript(join(__dirname, '../in-page/time-send.ts'));
  await page.route('**/launch-event.html', async (route) => {
    const answer = await route.fetch();
    const html = (await answer.text())
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
      .replace('<script src="launch-event.js">', () => `<script>${clock}</script><script src="launch-event.js">`);
    await route.fulfill({
      response: answer,
      body: html,
      headers: { ...answer.headers(), 'content-security-policy': '' },
    });
  });
}
