import type { Locator } from 'playwright-core';
import type { Language } from '../../src/engine';
import { CALL } from '../../src/hosts/simulator/office/protocol';
import { labelsFor } from '../../src/hosts/simulator/page/labels';
import { LATER_WORDS, stringsFor } from '../strings-for';
import { axeViolations } from './gallery/axe-violations';
import { HOSTILE } from './mails';
import { startOutlook } from './outlook';
import type { Eml, Outlook, OutlookWindow } from './outlook';

jest.setTimeout(120_000);

let outlook: Outlook;
beforeAll(async () => {
  outlook = await startOutlook();
});
afterAll(() => outlook.close());

type Locale = Parameters<typeof labelsFor>[0];
type Kind = keyof (typeof LATER_WORDS)['en']['draft']['problems'];

const en = stringsFor('en');
const { check, draft: said } = LATER_WORDS.en;
const EN = labelsFor('en-US');

/** A calm complaint in each language, from somebody whose name is inflected. */
const COMPLAINTS: Readonly<Record<Language, { readonly locale: Locale; readonly mail: Eml }>> = {
  en: {
    locale: 'en-US',
    mail: {
      number: 80,
      from: 'Ivan Petrov <ivan@customer.example>',
      subject: 'Broken jug',
      text: 'Hello,\n\nthe jug of order 5210 arrived broken, and I would like a new one.\n\nIvan Petrov',
    },
  },
  bg: {
    locale: 'bg-BG',
    mail: {
      number: 81,
      from: 'Георги Иванов <georgi@customer.example>',
      subject: 'Дефектна кана',
      text: 'Здравейте,\n\nканата от поръчка 5210 е дефектна и искам нова.\n\nГеорги Иванов',
    },
  },
  ru: {
    locale: 'ru-RU',
    mail: {
      number: 82,
      from: 'Сергей Волков <sergey@customer.example>',
      subject: 'Разбитый кувшин',
      text: 'Здравствуйте,\n\nкувшин из заказа 5210 пришёл разбитым, хочу новый.\n\nСергей Волков',
    },
  },
  uk: {
    locale: 'uk-UA',
    mail: {
      number: 83,
      from: 'Олена Коваленко <olena@customer.example>',
      subject: 'Розбитий глечик',
      text: 'Добрий день,\n\nглечик із замовлення 5210 прийшов розбитим, хочу новий.\n\nОлена Коваленко',
    },
  },
};
const { mail: JUG } = COMPLAINTS.en;
const SORRY = 'Dear Ivan,\nI am sorry. ';

const draftOf = (window: OutlookWindow): Locator => window.page.locator('section.compose').last();
const editorOf = (window: OutlookWindow): Locator => draftOf(window).locator('.editor');
const cards = ({ draftPane }: OutlookWindow): Locator =>
  draftPane.locator('[data-pane=check] main section[aria-labelledby]');
const titles = (window: OutlookWindow): Promise<string[]> => cards(window).locator('h2').allInnerTexts();
const card = (window: OutlookWindow, title: string): Locator =>
  window.draftPane.getByRole('region', { name: title, exact: true });
const heading = ({ draftPane }: OutlookWindow, name: string): Locator =>
  draftPane.getByRole('heading', { name, level: 1, exact: true });
/** What the editor holds, as it would be sent. */
const content = (window: OutlookWindow): Promise<string> =>
  editorOf(window).evaluate((field) => (field instanceof HTMLTextAreaElement ? field.value : field.innerHTML));

/** The first lines of the draft that are not empty. */
async function lines(window: OutlookWindow, count: number): Promise<string[]> {
  const text = await editorOf(window).evaluate((field) =>
    field instanceof HTMLTextAreaElement ? field.value : (field as HTMLElement).innerText,
  );
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, count);
}

/** Opens a reply to the mail with the pane beside it. */
async function openDraft(mail: Eml, query = '', locale: Locale = 'en-US'): Promise<OutlookWindow> {
  const window = await outlook.open({ query: `pinned=1&pane=open&locale=${locale}${query}`, files: [mail] });
  await reply(window, mail, locale);
  return window;
}
async function reply(window: OutlookWindow, mail: Eml, locale: Locale = 'en-US'): Promise<void> {
  await window.select(mail.subject);
  await window.pane.locator('[data-pane=calm], [data-pane=cooling]').waitFor();
  await window.page.getByRole('button', { name: labelsFor(locale).reply, exact: true }).click();
  await draftOf(window).locator('button.add-in').click();
  await window.draftPane.locator('[data-pane=calm], [data-pane=cooling]').waitFor();
}
/** Types at the top of the draft as a person does, each line a paragraph. */
async function typeOnly(window: OutlookWindow, text: string): Promise<void> {
  const editor = editorOf(window);
  await editor.evaluate((field) => {
    if (field instanceof HTMLTextAreaElement) field.setSelectionRange(0, 0);
    else document.getSelection()?.setPosition(field.firstElementChild);
  });
  await editor.focus();
  for (const [at, line] of text.split('\n').entries()) {
    if (at > 0) await window.page.keyboard.press('Enter');
    await window.page.keyboard.type(line);
  }
}
/** The same, and lets the draft stand still until it was checked. */
async function type(window: OutlookWindow, text: string): Promise<void> {
  await typeOnly(window, text);
  await window.pass('00:03');
  await window.draftPane.locator('[data-pane=check]').waitFor();
}
async function press(window: OutlookWindow, title: string, button: string): Promise<void> {
  await card(window, title).getByRole('button', { name: button, exact: true }).click();
}
async function close(window: OutlookWindow): Promise<void> {
  expect(window.complaints).toEqual([]);
  await window.close();
}

/** Drafts with what is wrong in them, and what stands there after a click on the button. */
const MENDED: readonly (readonly [Language, Kind, string, readonly string[]])[] = [
  [
    'en',
    'placeholder',
    'Dear {{name}},\nI am sorry. The jug is on its way.',
    ['Dear Ivan,', 'I am sorry. The jug is on its way.'],
  ],
  [
    'en',
    'wrong_name',
    'Dear Maria,\nI am sorry. The jug is on its way.',
    ['Dear Ivan,', 'I am sorry. The jug is on its way.'],
  ],
  [
    'en',
    'internal_note',
    `${SORRY}The jug is on its way. @billing please check the IBAN`,
    ['Dear Ivan,', 'I am sorry. The jug is on its way.'],
  ],
  [
    'en',
    'missing_apology',
    'Dear Ivan,\nthe jug is on its way.',
    ['Dear Ivan,', 'I am sorry about what happened. The jug is on its way.'],
  ],
  [
    'bg',
    'placeholder',
    'Здравейте, <име>,\nсъжалявам. Каната е на път.',
    ['Здравейте, Георги,', 'съжалявам. Каната е на път.'],
  ],
  [
    'bg',
    'missing_apology',
    'Здравейте, Георги,\nканата е на път.',
    ['Здравейте, Георги,', 'съжалявам за случилото се. Каната е на път.'],
  ],
  [
    'ru',
    'wrong_name',
    'Здравствуйте, Анна!\nПростите. Кувшин уже в пути.',
    ['Здравствуйте, Сергей!', 'Простите. Кувшин уже в пути.'],
  ],
  [
    'uk',
    'wrong_name',
    'Вітаю, Ірино!\nВибачте. Глечик уже в дорозі.',
    ['Вітаю, Олено!', 'Вибачте. Глечик уже в дорозі.'],
  ],
];

describe.each(['html', 'text'])('a draft in %s', (format) => {
  it.each(MENDED)(
    'in %s with %s is mended by one click, and that can be undone',
    async (language, kind, text, wanted) => {
      const { locale, mail } = COMPLAINTS[language];
      const words = LATER_WORDS[language];
      const window = await openDraft(mail, `&format=${format}`, locale);
      await type(window, text);
      await heading(window, words.check.title(1)).waitFor();
      expect(await titles(window)).toEqual([words.draft.problems[kind].title]);
      const before = await content(window);

      await cards(window).locator('[data-fix]').click();
      await heading(window, words.check.good).waitFor();
      expect(await lines(window, wanted.length)).toEqual(wanted);
      // What is quoted below stays as it was.
      const below = (all: string) => all.slice(all.lastIndexOf('5210'));
      expect(below(await content(window))).toBe(below(before));
      await window.draftPane.getByRole('status').getByText(words.check.left(0), { exact: true }).waitFor();

      await window.draftPane.getByRole('button', { name: words.check.undo, exact: true }).click();
      await heading(window, words.check.title(1)).waitFor();
      expect(await content(window)).toBe(before);
      await close(window);
    },
  );
});

describe('an open draft', () => {
  it('shows the three worst, then all, and goes from one to the next by keys', async () => {
    const window = await openDraft(JUG);
    await type(
      window,
      'Dear Maria,\nI am sorry, a new jug will come. Please see {{order.link}}. @billing please check the IBAN. As per our policy, we will write by Friday.',
    );
    const { draftPane, page } = window;
    await cards(window).nth(2).waitFor();
    const shown = await titles(window);
    expect(shown).toHaveLength(3);
    expect(shown[0]).toBe(said.problems.internal_note.title);
    await draftPane.getByRole('button', { name: check.more(2), exact: true }).click();
    await cards(window).nth(4).waitFor();
    expect(await titles(window)).toContain(said.problems.cliche.title);

    await cards(window).first().locator('[data-fix]').focus();
    await page.keyboard.press('Enter');
    await heading(window, check.title(4)).waitFor();
    await draftPane.getByRole('status').getByText(check.left(4), { exact: true }).waitFor();
    await draftPane.locator('[data-fix]:focus').waitFor();
    expect(
      await draftPane
        .locator('[data-fix]')
        .first()
        .evaluate((button) => button === document.activeElement),
    ).toBe(true);
    await close(window);
  });

  it('has its promise noted where nobody can see the mail go, and says so when it is good to go', async () => {
    const window = await openDraft(JUG);
    await type(window, `${SORRY}We will send a new jug by Friday.`);
    await card(window, check.promise).getByText('by Friday', { exact: true }).waitFor();
    await press(window, check.promise, check.remindMe);
    await heading(window, check.good).waitFor();
    await window.draftPane.getByText(check.greets('Ivan'), { exact: true }).waitFor();
    await window.draftPane.getByText(check.reminder('Friday, 27\u00a0November'), { exact: true }).waitFor();
    await window.draftPane.getByText(LATER_WORDS.en.promises.due(1)).waitFor({ state: 'detached' });
    await close(window);
  });

  it('is never in the way of typing: focus stays in the editor, and what is typed is not announced', async () => {
    const window = await openDraft(JUG);
    await type(window, 'Dear {{name}},');
    const { page, draftPane } = window;
    await heading(window, check.title(3)).waitFor();
    expect(await editorOf(window).evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.type('I am sorry. A new jug is on its way.');
    await window.pass('00:03');
    await heading(window, check.title(1)).waitFor();
    await page.keyboard.type(' Really.');
    expect(await lines(window, 2)).toEqual(['Dear {{name}},', 'I am sorry. A new jug is on its way. Really.']);
    expect(await draftPane.getByRole('status').first().innerText()).toBe('');
    await close(window);
  });

  it('that changed meanwhile is left alone and looked at again', async () => {
    const window = await openDraft(JUG);
    await type(window, 'Dear {{name}},\nI am sorry. A new jug is on its way.');
    await heading(window, check.title(1)).waitFor();
    await window.page.keyboard.type(' At last.');
    const before = await content(window);
    await press(window, said.problems.placeholder.title, check.put('Ivan'));
    await window.draftPane.getByText(check.trouble.changed, { exact: true }).waitFor();
    expect(await content(window)).toBe(before);
    await press(window, said.problems.placeholder.title, check.put('Ivan'));
    await heading(window, check.good).waitFor();
    expect(await lines(window, 2)).toEqual(['Dear Ivan,', 'I am sorry. A new jug is on its way. At last.']);
    await close(window);
  });

  it('that Outlook does not change stays as it is, and the pane says so', async () => {
    const window = await openDraft(JUG);
    await type(window, 'Dear {{name}},\nI am sorry. A new jug is on its way.');
    const before = await content(window);
    await window.page.evaluate((id) => globalThis.window.simulator.failNext(id, { errorCode: 9002 }), CALL.bodySet);
    await press(window, said.problems.placeholder.title, check.put('Ivan'));
    await window.draftPane.getByText(check.trouble.refused, { exact: true }).waitFor();
    expect(await content(window)).toBe(before);
    await close(window);
  });

  it('keeps letters one step away', async () => {
    const window = await openDraft(JUG);
    await type(window, `${SORRY}A new jug is on its way.`);
    await window.draftPane.getByRole('button', { name: check.insertMore, exact: true }).click();
    await window.draftPane.locator('[data-pane=letters]').waitFor();
    await window.draftPane.getByRole('button', { name: en.back, exact: true }).click();
    await heading(window, check.good).waitFor();
    await close(window);
  });

  it('has nothing that axe finds, with findings and without', async () => {
    const window = await openDraft(JUG);
    await window.page.emulateMedia({ reducedMotion: 'reduce' });
    await type(window, 'Dear {{name}},\nI am sorry. A new jug is on its way. We will write by Friday.');
    const frame = window.page
      .frames()
      .filter((one) => one.url().includes('/taskpane.html'))
      .pop();
    if (frame === undefined) throw new Error('The pane is not open.');
    expect(await axeViolations(frame)).toEqual([]);
    await press(window, said.problems.placeholder.title, check.put('Ivan'));
    await press(window, check.promise, check.fineHere);
    await heading(window, check.good).waitFor();
    expect(await axeViolations(frame)).toEqual([]);
    await close(window);
  });
});

describe('what is fine here', () => {
  const discard = async (window: OutlookWindow): Promise<void> => {
    await draftOf(window).getByRole('button', { name: EN.discard, exact: true }).click();
    await window.page.locator('section.compose').waitFor({ state: 'detached' });
  };
  const TEXT = `${SORRY}As per our policy, a new jug is on its way.`;

  it('is not said again in this conversation, also after a reload, and no words of it are kept', async () => {
    const window = await openDraft(JUG);
    await type(window, TEXT);
    await press(window, said.problems.cliche.title, check.fineHere);
    await heading(window, check.good).waitFor();
    const kept = await window.page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
    expect(kept).toContain('fine-here');
    expect(kept).not.toMatch(/per our policy/i);
    await window.reload();
    await reply(window, JUG);
    await type(window, TEXT);
    await heading(window, check.good).waitFor();
    await close(window);
  });

  it('can switch its check off, which the settings show and can take back', async () => {
    const window = await openDraft(JUG);
    await type(window, TEXT);
    await press(window, said.problems.cliche.title, check.fineHere);
    await window.draftPane.getByRole('button', { name: check.switchOff, exact: true }).click();
    await window.draftPane.getByText(check.wasFine, { exact: true }).waitFor({ state: 'detached' });
    await discard(window);
    await window.reload();
    await reply(window, JUG);
    await type(window, `${SORRY}At your earliest convenience, tell me the colour of the new jug.`);
    await heading(window, check.good).waitFor();

    const { draftPane } = window;
    await draftPane.getByRole('button', { name: en.settings, exact: true }).click();
    await draftPane.locator('summary', { hasText: check.settings }).click();
    const toggle = draftPane.getByRole('switch', { name: said.problems.cliche.title, exact: true });
    expect(await toggle.isChecked()).toBe(false);
    await toggle.click();
    await draftPane.getByRole('button', { name: en.back, exact: true }).click();
    await heading(window, check.title(1)).waitFor();
    await close(window);
  });
});

describe('a draft that answers a mail which cools', () => {
  it('leaves the pause in its place, with the check one step away and a way back', async () => {
    const window = await openDraft(HOSTILE);
    await typeOnly(window, `${SORRY}Your money is on its way back: {{link}}`);
    await window.pass('00:03');
    const { draftPane } = window;
    await draftPane.getByText(check.title(1), { exact: true }).waitFor();
    await draftPane.locator('[data-pane=cooling]').waitFor();
    await draftPane.getByRole('button', { name: check.look, exact: true }).click();
    await heading(window, check.title(1)).waitFor();
    expect(await titles(window)).toEqual([said.problems.placeholder.title]);
    expect(await draftPane.getByRole('button', { name: check.insertMore }).count()).toBe(0);
    await window.page.keyboard.press('Escape');
    await draftPane.locator('[data-pane=cooling]').waitFor();
    await close(window);
  });
});

describe('a draft of hostile HTML', () => {
  const set = async (window: OutlookWindow, html: string): Promise<void> => {
    await editorOf(window).evaluate((field, content) => {
      field.innerHTML = content;
    }, html);
    await window.pass('00:04');
    await window.draftPane.locator('[data-pane=check]').waitFor();
  };
  const GREETED = '<p>Dear Ivan, I am sorry.</p>';

  it('has its braces seen through entities and marks, and mended with all around them kept', async () => {
    const window = await openDraft(JUG);
    await set(
      window,
      '<p>Dear &#123;<b title="{{name}}">&#x200b;{na</b>\u200bme&#125;<i>&rbrace;</i>, I am sorry.</p><p><img alt="{{name}}">Bye</p>',
    );
    await press(window, said.problems.placeholder.title, check.put('Ivan'));
    await heading(window, check.good).waitFor();
    expect(await lines(window, 1)).toEqual(['Dear Ivan, I am sorry.']);
    const html = await content(window);
    expect(html).toContain('<b title="{{name}}">');
    expect(html).toContain('<img alt="{{name}}">Bye');
    await close(window);
  });

  it('shows words that look like HTML as words, and runs none of them', async () => {
    const window = await openDraft(JUG);
    const evil = '[Name &lt;img src=x onerror="window.hit=1"&gt;&lt;script&gt;window.hit=1&lt;/script&gt;]';
    await set(window, `${GREETED}<p>${evil} and {{&lt;img src=x onerror=window.hit=1&gt;}}</p>`);
    await cards(window).first().waitFor();
    for (const frame of window.page.frames())
      expect(await frame.evaluate(() => 'hit' in window).catch(() => false)).toBe(false);
    await close(window);
  });

  it('is looked at though it is huge and deep', async () => {
    const window = await openDraft(JUG);
    const deep = `${'<div>'.repeat(500)}deep${'</div>'.repeat(500)}`;
    await set(window, `${GREETED}<p>Here is {{link}}.</p>${deep}<p>${'word '.repeat(40_000)}</p>`);
    await card(window, said.problems.placeholder.title).waitFor();
    await press(window, said.problems.placeholder.title, check.fineHere);
    await card(window, said.problems.placeholder.title).waitFor({ state: 'detached' });
    await close(window);
  });
});
