import type { Locator } from 'playwright-core';
import { MEMORY_DOCUMENT, openDocument, openPromises } from '../../src/engine';
import type { Language, Memory } from '../../src/engine';
import { labelsFor } from '../../src/hosts/simulator/page/labels';
import { sendWordsFor } from '../../src/i18n';
import type { SentProblem } from '../../src/i18n/send/send-words';
import { stringsFor } from '../strings-for';
import { CALM, HOSTILE } from './mails';
import { startOutlook } from './outlook';
import type { Eml, Outlook, OutlookWindow } from './outlook';

jest.setTimeout(120_000);

let outlook: Outlook;
beforeAll(async () => {
  outlook = await startOutlook();
});
afterAll(() => outlook.close());

type Locale = Parameters<typeof labelsFor>[0];
const LOCALES: Readonly<Record<Language, Locale>> = { en: 'en-US', bg: 'bg-BG', ru: 'ru-RU', uk: 'uk-UA' };
const WORDS = sendWordsFor('en');
/** Of Maria Smith's. */
const [QUESTION = HOSTILE, OTHER = HOSTILE] = CALM;

const sent = (window: OutlookWindow): Promise<string[]> =>
  window.page.evaluate(() => globalThis.window.simulator.store.messages('sent').map((mail) => mail.text));
const asked = (draft: Locator): Locator => draft.getByRole('alertdialog');
const gone = (draft: Locator): Promise<void> => draft.waitFor({ state: 'detached' });

/** Opens Outlook's own reply to a mail. */
async function reply(window: OutlookWindow, mail: Eml, locale: Locale = 'en-US'): Promise<Locator> {
  // Another draft's window may lie over the list.
  await window.page.locator('button.row', { hasText: mail.subject }).first().dispatchEvent('click');
  await window.page.getByRole('button', { name: labelsFor(locale).reply, exact: true }).dispatchEvent('click');
  return window.page.locator('section.compose').last();
}
const bodyOf = (draft: Locator, locale: Locale = 'en-US'): Locator =>
  draft.getByRole('textbox', { name: labelsFor(locale).messageBody });
const press = (draft: Locator, name: string): Promise<void> => draft.getByRole('button', { name, exact: true }).click();

/** What roams with the mailbox now. */
async function roaming(window: OutlookWindow): Promise<Memory> {
  const json = await window.page.evaluate(
    () => globalThis.window.simulator.store.settings.load()['take-five.memory'] ?? 'null',
  );
  const opened = openDocument(MEMORY_DOCUMENT, JSON.parse(json));
  if (opened.state !== 'sound') throw new Error(opened.state);
  return opened.document;
}

describe('a draft with something wrong in it', () => {
  it.each<[SentProblem, string, string]>([
    ['placeholder', 'Dear Maria,\n\nyour order [order number] is on its way.\n\nElena', '[order number]'],
    ['wrong_name', 'Dear Peter,\n\nyour order is on its way.\n\nElena', 'Peter'],
    [
      'internal_note',
      'Dear Maria,\n\nyour order is on its way.\n\nNB for marketing: call her.',
      'NB for marketing: call her.',
    ],
    ['confidential', 'Dear Maria,\n\nyour card 4111 1111 1111 1111 was charged.\n\nElena', '4111…'],
    ['hostile_tone', 'Dear Maria,\n\nplease calm down, it is on its way.\n\nElena', 'please calm down'],
    ['attachment', 'Dear Maria,\n\nplease find attached the invoice.\n\nElena', 'find attached'],
  ])('is asked about, and can be sent all the same: %s', async (kind, text, words) => {
    const window = await outlook.open({ files: [QUESTION] });
    const draft = await reply(window, QUESTION);
    await bodyOf(draft).fill(text);
    await window.send();
    const said = `${WORDS.found[kind]}: ${WORDS.quote(words)}. ${WORDS.asItIs}`;
    await asked(draft).getByText(said, { exact: true }).waitFor();
    expect(await sent(window)).toEqual([]);
    await press(draft, labelsFor('en-US').sending.sendAnyway);
    await gone(draft);
    expect(await sent(window)).toHaveLength(1);
    expect(window.complaints).toEqual([]);
    await window.close();
  });

  it.each<[Language, string]>([
    ['bg', 'Здравейте, Мария,\n\nпоръчката Ви [номер на поръчка] пътува. Моля, успокойте се.\n\nЕлена'],
    ['ru', 'Здравствуйте, Мария!\n\nВаш заказ [номер заказа] в пути. Успокойтесь, пожалуйста.\n\nЕлена'],
    ['uk', 'Вітаю, Маріє!\n\nВаше замовлення [номер замовлення] в дорозі. Заспокойтеся, будь ласка.\n\nОлена'],
  ])('is asked about in %s', async (language, text) => {
    const locale = LOCALES[language];
    const words = sendWordsFor(language);
    const window = await outlook.open({ query: `locale=${locale}`, files: [QUESTION] });
    const draft = await reply(window, QUESTION, locale);
    await bodyOf(draft, locale).fill(text);
    await window.send();
    const said = await asked(draft).innerText();
    for (const part of [words.found.placeholder, words.found.hostile_tone, words.asItIs]) expect(said).toContain(part);
    await window.close();
  });

  it('is kept with “Don’t send”, mended, and goes without a further question', async () => {
    const window = await outlook.open({ files: [QUESTION] });
    const draft = await reply(window, QUESTION);
    await bodyOf(draft).fill('Dear [Name],\n\nyour order is on its way.');
    await window.send();
    await asked(draft).waitFor();
    await press(draft, labelsFor('en-US').sending.dontSend);
    await asked(draft).waitFor({ state: 'detached' });
    await bodyOf(draft).fill('Dear Maria,\n\nyour order is on its way.');
    await window.send();
    await gone(draft);
    expect((await sent(window))[0]).toContain('Dear Maria,');
    await window.close();
  });

  it('is asked about once: pressing Send again with nothing changed means it', async () => {
    const window = await outlook.open({ files: [QUESTION] });
    const draft = await reply(window, QUESTION);
    await bodyOf(draft).fill('Dear [Name],\n\nyour order is on its way.');
    await window.send();
    await asked(draft).waitFor();
    await press(draft, labelsFor('en-US').sending.dontSend);
    await asked(draft).waitFor({ state: 'detached' });
    await window.send();
    await gone(draft);
    expect(await sent(window)).toHaveLength(1);
    await window.close();
  });

  it('shows a note by its colour alone', async () => {
    const window = await outlook.open({ files: [QUESTION] });
    const draft = await reply(window, QUESTION);
    await bodyOf(draft).evaluate((editor) => {
      editor.innerHTML =
        '<div>Dear Maria,</div><div>it is <span style="background-color: yellow">late again, ask Tom</span>.</div>';
      editor.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await window.send();
    await asked(draft).getByText(WORDS.quote('late again, ask Tom')).waitFor();
    await window.close();
  });

  it('goes where the handler fails inside', async () => {
    const window = await outlook.open({ files: [QUESTION] });
    const failures: string[] = [];
    window.page.on('console', (message) => failures.push(message.text()));
    await window.page.route('**/launch-event.js', async (route) => {
      const answer = await route.fetch();
      // Of all that runs in the hidden page, only the handler's own code asks for this.
      const breaks = `queueMicrotask(() => { Array.prototype.flatMap = () => { throw new Error('broken'); }; });`;
      const broken = breaks + (await answer.text());
      await route.fulfill({ response: answer, body: broken });
    });
    const draft = await reply(window, QUESTION);
    await bodyOf(draft).fill('Dear [Name],\n\nplease calm down.');
    await window.send();
    await gone(draft);
    expect(await sent(window)).toHaveLength(1);
    expect(failures.some((text) => text.includes('Take Five could not look at this mail'))).toBe(true);
    await window.close();
  });
});

describe('a draft with nothing wrong in it', () => {
  it.each<[Language, string]>([
    ['en', 'Dear Maria,\n\nthank you for asking. Your order left us today and is on its way.\n\nKind regards,\nElena'],
    ['bg', 'Здравейте, Мария,\n\nблагодарим за въпроса. Поръчката Ви тръгна днес и вече пътува.\n\nПоздрави,\nЕлена'],
    [
      'ru',
      'Здравствуйте, Мария!\n\nСпасибо за вопрос. Ваш заказ отправлен сегодня и уже в пути.\n\nС уважением,\nЕлена',
    ],
    [
      'uk',
      'Вітаю, Маріє!\n\nДякуємо за запитання. Ваше замовлення надіслано сьогодні, і воно вже в дорозі.\n\nЗ повагою,\nОлена',
    ],
  ])('is never stopped, in %s', async (language, text) => {
    const locale = LOCALES[language];
    const window = await outlook.open({ query: `locale=${locale}`, files: [QUESTION] });
    const draft = await reply(window, QUESTION, locale);
    await bodyOf(draft, locale).fill(text);
    await window.send();
    await gone(draft);
    expect(await sent(window)).toHaveLength(1);
    expect(window.complaints).toEqual([]);
    await window.close();
  });
});

describe('promises and two that write Memory', () => {
  const PROMISING = 'Dear Maria,\n\nyou will hear from us within 3 business days.\n\nElena';
  const left = (window: OutlookWindow): Promise<string> =>
    window.page.evaluate(() => {
      const name = Object.keys(localStorage).find((key) => key.endsWith('.promise-words'));
      return name === undefined ? '' : (localStorage.getItem(name) ?? '');
    });

  /** Says in the pane to be calm, which the pane writes with all that it knows. */
  async function goOn(window: OutlookWindow): Promise<void> {
    await window.select(HOSTILE.subject);
    await window.pane.getByRole('button', { name: stringsFor('en').continue }).click();
    await window.pane.getByRole('button', { name: stringsFor('en').reason.calm }).click();
    await window.pane.getByRole('heading', { name: stringsFor('en').readyTitle, level: 1 }).waitFor();
    await window.pass('00:02');
  }

  it('are kept with what the open pane knows, whoever writes last', async () => {
    const window = await outlook.open({ query: 'pinned=1&pane=open', files: [QUESTION, OTHER, HOSTILE] });
    await window.select(HOSTILE.subject);
    await window.pane.locator('[data-pane=cooling]').waitFor();
    const draft = await reply(window, QUESTION);
    await bodyOf(draft).fill(PROMISING);
    await window.send();
    await gone(draft);
    expect(openPromises(await roaming(window), 0)).toHaveLength(1);
    // Now the pane writes all that it knows.
    await goOn(window);
    const memory = await roaming(window);
    expect(openPromises(memory, 0)).toHaveLength(1);
    expect(Object.values(memory.coolDowns)[0]?.skipped?.reason).toBe('calm');
    expect(window.complaints).toEqual([]);
    await window.close();
  });

  it('of two replies that are sent at the same time reach the pane both', async () => {
    const window = await outlook.open({ query: 'pinned=1&pane=open', files: [QUESTION, OTHER, HOSTILE] });
    await window.select(HOSTILE.subject);
    await window.pane.locator('[data-pane=cooling]').waitFor();
    for (const mail of [QUESTION, OTHER]) {
      const draft = await reply(window, mail);
      await bodyOf(draft).fill(PROMISING.replace('Maria', mail === QUESTION ? 'Maria' : 'Peter'));
    }
    // One window lies over the other, so that both can only be pressed at once in this way.
    await window.page.locator('.compose .bar .primary').evaluateAll((buttons: HTMLElement[]) => {
      for (const button of buttons) button.click();
    });
    await window.page.waitForFunction(() => document.querySelector('section.compose') === null);
    await window.pass('00:02');
    await goOn(window);
    expect(openPromises(await roaming(window), 0)).toHaveLength(2);
    await window.close();
  });

  it('leave their words on this device and nowhere else', async () => {
    const window = await outlook.open({ query: 'pinned=0', files: [QUESTION] });
    const draft = await reply(window, QUESTION);
    await bodyOf(draft).fill(PROMISING);
    await window.send();
    await gone(draft);
    expect(await left(window)).toContain('within 3 business days');
    expect(JSON.stringify(await roaming(window))).not.toMatch(/business|Maria|Smith/);
    await window.close();
  });
});
