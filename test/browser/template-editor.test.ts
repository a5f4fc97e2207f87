import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { LANGUAGES } from '../../src/engine';
import type { Language } from '../../src/engine';
import { headerPolicy } from '../../src/hosts/outlook/delivery/content-security-policy';
import { EDITOR_WORDS, variablesOf } from '../ui/template/sample-editor';
import { findBrowser } from './find-browser';
import { axeViolations } from './gallery/axe-violations';
import { measurePane } from './gallery/measure-pane';
import { openGallery } from './gallery/open-gallery';
import type { Gallery } from './gallery/open-gallery';

const WIDE = 900;
const NARROW = 320;
const en = EDITOR_WORDS.en;

let browser: Browser;
let gallery: Gallery;

beforeAll(async () => {
  const found = await findBrowser();
  [browser, gallery] = await Promise.all([
    chromium.launch(found),
    openGallery('template-editor-page.tsx', headerPolicy()),
  ]);
}, 120_000);

afterAll(async () => {
  await browser.close();
  await gallery.close();
});

type Shown = BrowserContextOptions & {
  readonly body?: string;
  readonly width?: number;
  readonly language?: Language;
  readonly theme?: 'light' | 'dark';
};

/** Opens the editor; what the page's policy refused, or went wrong, is told by `faults`. */
async function open({ body = '', width = WIDE, language = 'en', theme = 'light', ...options }: Shown = {}) {
  const context = await browser.newContext({ viewport: { width, height: 800 }, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(`${gallery.address}#${new URLSearchParams({ body, lang: language, theme })}`);
  const text = page.getByRole('textbox', { name: EDITOR_WORDS[language].text });
  await text.waitFor();
  return { page, text, faults };
}

const bodyOf = (page: Page) => page.evaluate(() => document.documentElement.dataset['body'] ?? '');

/** Gives the text a paste or drop as another program would, with real events in the real page. */
async function transfer(page: Page, kind: 'paste' | 'drop', html: string, plain = ''): Promise<void> {
  await page.evaluate(
    ({ kind, html, plain }) => {
      const data = new DataTransfer();
      if (html) data.setData('text/html', html);
      data.setData('text/plain', plain);
      const text = document.querySelector('.ProseMirror');
      const { left, top } = text?.querySelector('p')?.getBoundingClientRect() ?? { left: 0, top: 0 };
      const init = { bubbles: true, cancelable: true };
      text?.dispatchEvent(
        kind === 'paste'
          ? new ClipboardEvent('paste', { ...init, clipboardData: data })
          : new DragEvent('drop', { ...init, dataTransfer: data, clientX: left + 1, clientY: top + 5 }),
      );
    },
    { kind, html, plain },
  );
}

describe('typing', () => {
  it('writes bold and italic words, lists and values, and the guard finds every value', async () => {
    const { page, text, faults } = await open();
    await text.click();
    await page.keyboard.type('Dear {{cus');
    await page.keyboard.press('Enter');
    await page.keyboard.type(', ');
    await page.keyboard.press('Control+b');
    await page.keyboard.type('sorry');
    await page.keyboard.press('Control+b');
    await page.keyboard.type('!');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: en.bulletList }).click();
    await page.keyboard.type('Order {{order}}');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+i');
    await page.keyboard.type('by {{by}}');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('{{promise "2 days"}}');
    const body = await bodyOf(page);
    expect(body.split('\n')).toEqual([
      '<p>Dear {{customer.given}}, <strong>sorry</strong>!</p>',
      '<ul>',
      '<li>Order {{order}}</li>',
      '<li><em>by {{by}}</em></li>',
      '</ul>',
      '<p>{{promise "2 days"}}</p>',
    ]);
    expect(variablesOf(body)).toEqual(['customer.given', 'order', 'by']);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('puts in values and both ends of a block from the menu, and takes back what was done', async () => {
    const { page, text, faults } = await open({ body: '<p>Hello </p>' });
    await text.click();
    await page.keyboard.press('End');
    await page.getByRole('group', { name: en.text }).getByRole('button', { name: en.insertValue }).click();
    await page.getByRole('menuitem', { name: /Order number.*A-1024/ }).click();
    await page.keyboard.type('{{again');
    await page.keyboard.press('Enter');
    await page.keyboard.type('yes');
    expect(await bodyOf(page)).toBe('<p>Hello{{order}}{{#if repeat}}yes{{/if}}</p>');
    await page.keyboard.press('Control+z');
    expect(await bodyOf(page)).not.toContain('yes');
    await page.getByRole('button', { name: en.redo }).click();
    expect(await bodyOf(page)).toContain('yes');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('makes links and buttons of sound addresses only', async () => {
    const { page, text, faults } = await open({ body: '<p>here</p><p>Track it</p>' });
    await text.getByText('here').click();
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+End');
    await page.getByRole('button', { name: en.link, exact: true }).click();
    await page.keyboard.type('javascript:alert(1)');
    await page.keyboard.press('Enter');
    await page.getByText(en.wrongAddress).waitFor();
    await page.getByLabel(en.address).fill('https://shop.example/?a=1&b=2');
    await page.keyboard.press('Enter');
    await text.getByText('Track it').click();
    await page.getByRole('button', { name: en.button, exact: true }).click();
    await page.keyboard.type('https://shop.example/{{order}}');
    await page.keyboard.press('Enter');
    expect((await bodyOf(page)).split('\n')).toEqual([
      '<p><a href="https://shop.example/?a=1&amp;b=2">here</a></p>',
      '<p><a data-button href="https://shop.example/{{order}}">Track it</a></p>',
    ]);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('what comes from elsewhere', () => {
  const HOSTILE =
    '<style>p{}</style><p onclick="x()">One <b>two</b> {{order}}<img src=x onerror="document.title=\'owned\'"></p><script>document.title="owned"</script><ul><li><a href="javascript:alert(1)">three</a></li></ul><svg onload="document.title=\'owned\'"></svg>';
  const REDUCED = ['One <strong>two</strong> {{order}}', '<ul>', '<li>three</li>', '</ul>'];

  it.each(['paste', 'drop'] as const)('is reduced by a %s, past every sink that the page refuses', async (kind) => {
    const { page, text, faults } = await open({ body: '<p>x</p>' });
    await text.click();
    await page.keyboard.press('Home');
    await transfer(page, kind, HOSTILE);
    const body = await bodyOf(page);
    for (const part of REDUCED) expect(body).toContain(part);
    expect(body).not.toMatch(/script|img|onclick|svg|style/);
    expect(variablesOf(body)).toEqual(['order']);
    expect(await page.title()).toBe(en.text);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('keeps plain lines as paragraphs, and a copied chip as its tag', async () => {
    const { page, text, faults } = await open({ body: '<p>{{order}}</p>' });
    await text.click();
    await page.keyboard.press('Control+a');
    const copied = await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      const copy = new ClipboardEvent('copy', { bubbles: true, cancelable: true, clipboardData });
      document.querySelector('.ProseMirror')?.dispatchEvent(copy);
      return { html: clipboardData.getData('text/html'), plain: clipboardData.getData('text/plain') };
    });
    expect(copied.plain).toBe('{{order}}');
    await page.keyboard.press('ArrowRight');
    // The browser tells of a changed selection a little later than any hand could type.
    await page.waitForFunction(() => getSelection()?.isCollapsed === true);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    await transfer(page, 'paste', copied.html, copied.plain);
    await transfer(page, 'paste', '', 'a <b>\r\n\r\nc {{by}}');
    expect((await bodyOf(page)).split('\n')).toEqual(['<p>{{order}}{{order}}a &lt;b&gt;</p>', '<p>c {{by}}</p>']);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('the two sides', () => {
  it('follow each other, the caret staying where one types', async () => {
    const { page, text, faults } = await open({ body: '<p>ab</p>' });
    const source = page.getByRole('textbox', { name: en.source });
    await source.click();
    await source.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(4, 4));
    await page.keyboard.type('X{{ord');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Y');
    expect(await source.inputValue()).toBe('<p>aX{{order}}Yb</p>');
    await text.locator('[data-tag]').getByText('Order number').waitFor();
    await text.click();
    await page.keyboard.press('Home');
    await page.keyboard.type('12');
    expect(await source.inputValue()).toBe('<p>12aX{{order}}Yb</p>');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('keep what is typed while the source has a fault, and show the last sound text', async () => {
    const { page, text } = await open({ body: '<p>ab</p>\n<p>{{order}}</p>' });
    const source = page.getByRole('textbox', { name: en.source });
    await source.fill('<p>ab</p>\n<p>{{#if order}}</p>');
    await page.getByText(en.lastSound).waitFor();
    await page.getByText(en.line(2)).waitFor();
    expect(await page.locator('[data-fault]').textContent()).toBe('<p>{{#if order}}</p>\n');
    expect(await text.getAttribute('contenteditable')).toBe('false');
    expect(await text.textContent()).toContain('Order number');
    expect(await source.inputValue()).toBe('<p>ab</p>\n<p>{{#if order}}</p>');
    await source.fill('<p>mended</p>');
    await text.getByText('mended').waitFor();
    expect(await text.getAttribute('contenteditable')).toBe('true');
    await page.context().close();
  });
});

const SAMPLE =
  '<p>{{greeting}}, <strong>bold</strong> <a href="https://a.example">link</a> {{custmer.given}}</p>{{#if repeat}}<ul><li>{{vary "one wording" "another"}}</li></ul>{{else}}<p>{{promise "3 business days"}}</p>{{/if}}<p><a data-button href="https://a.example">Track {{order}}</a></p>';

describe.each(LANGUAGES)('drawn in %s', (language) => {
  it.each([
    ['narrow', { width: NARROW }],
    ['wide', { width: WIDE }],
    ['dark', { width: NARROW, theme: 'dark' }],
    ['a contrast theme', { width: NARROW, forcedColors: 'active', colorScheme: 'dark' }],
  ] as const)('is sound and whole when %s', async (_, look) => {
    const { page } = await open({ body: SAMPLE, language, ...look });
    for (const side of ['text', 'source'] as const) {
      if (look.width === NARROW) await page.getByRole('tab', { name: EDITOR_WORDS[language][side] }).click();
      await page.mouse.move(0, 0);
      expect(await axeViolations(page)).toEqual([]);
      const { wide, cut, small } = await measurePane(page);
      expect({ wide, cut, small }).toEqual({ wide: [], cut: [], small: [] });
    }
    await page.context().close();
  });
});
