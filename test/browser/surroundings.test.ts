import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { LANGUAGES } from '../../src/engine';
import type { Language } from '../../src/engine';
import storedMemory from '../fixtures/stored/memory-0.1.0.json';
import storedSettings from '../fixtures/stored/settings-0.1.0.json';
import { stringsFor } from '../strings-for';
import { CALM, HOSTILE } from './mails';
import { MAILBOX_SETS } from './mailbox-sets';
import { startOutlook } from './outlook';
import type { Outlook, OutlookWindow } from './outlook';

jest.setTimeout(120_000);

let outlook: Outlook;
beforeAll(async () => {
  outlook = await startOutlook();
});
afterAll(() => outlook.close());

const DIST = resolve(__dirname, '../../dist');
/** Somebody's site, which is served from this machine all the same. */
const SITE = 'https://addin.example.test/take-five';
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-US', bg: 'bg-BG', ru: 'ru-RU', uk: 'uk-UA' };
const strings = stringsFor('en');

/** What the page itself says, by the language; each is in words of its own. */
const SAYS: Readonly<Record<'old' | 'unloaded' | 'outside', Readonly<Record<Language, RegExp>>>> = {
  old: { en: /too old/, bg: /твърде стар/, ru: /слишком старый/, uk: /застарий/ },
  unloaded: { en: /did not arrive/, bg: /не се зареди/, ru: /не загрузилась/, uk: /не завантажилася/ },
  outside: { en: /lives in Outlook/, bg: /работи в Outlook/, ru: /работает в Outlook/, uk: /працює в Outlook/ },
};

/** Everything that can be seen on the page, and nothing else. */
const seen = (page: Page): Promise<string> => page.locator('body').innerText();

/** A page of the add-in without Outlook around it, in a browser of this language. */
async function openTab(language: Language, url: string) {
  const context = await outlook.browser.newContext({ ignoreHTTPSErrors: true, locale: LOCALES[language] });
  await context.route(`${SITE}/**`, (route) => {
    const path = join(DIST, new URL(route.request().url()).pathname.replace('/take-five', ''));
    return existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404, body: '' });
  });
  // The simulator's copy stands in for Microsoft's.
  await context.route('https://appsforoffice.microsoft.com/lib/1/hosted/**', (route) => {
    const name = new URL(route.request().url()).pathname.replace('/lib/1/hosted/', '');
    return route.fulfill({ path: join(DIST, '../node_modules/@microsoft/office-js/dist', name) });
  });
  await context.route('https://ajax.aspnetcdn.com/**', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  );
  const page = await context.newPage();
  await page.goto(url);
  return { page, close: () => context.close() };
}

/** The pane's frame in an Outlook of this language. */
async function frameInOutlook(page: Page, language: Language): Promise<FrameLocator> {
  await page.goto(`${outlook.url}/?pinned=1&pane=open&locale=${LOCALES[language]}`);
  return page.frameLocator('aside.pane iframe');
}

/** As in Chrome 92: the program can be read, and begins. */
const withoutHasOwn = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    if (location.pathname.endsWith('/taskpane.html')) Reflect.deleteProperty(Object, 'hasOwn');
  });

/** Opens the pane in bad circumstances, and sees nothing but the words of that notice, whatever comes later. */
async function expectWords(
  language: Language,
  notice: keyof typeof SAYS,
  circumstances: (page: Page) => Promise<unknown>,
): Promise<void> {
  const { page, close } = await openTab(language, 'about:blank');
  await circumstances(page);
  const frame = await frameInOutlook(page, language);
  await frame.locator(`main.${notice}`).waitFor();
  await page.waitForLoadState('networkidle');
  const words = (await frame.locator('body').innerText()).split('\n');
  expect(words).toEqual([expect.stringMatching(SAYS[notice][language])]);
  await close();
}

describe.each(LANGUAGES)('in %s', (language) => {
  it('a web view that is too old says so', async () => {
    await expectWords(language, 'old', withoutHasOwn);
  });

  it('a page without office.js says that a part did not arrive', async () => {
    await expectWords(language, 'unloaded', (page) => page.route('**/office.js', (route) => route.abort()));
  });

  it('a plain browser tab says where Take Five lives, and in development offers the simulator', async () => {
    const { page, close } = await openTab(language, `${outlook.url}/taskpane.html`);
    await page.locator('main.outside').waitFor();
    expect(await seen(page)).toMatch(SAYS.outside[language]);
    const link = page.getByRole('link', { name: 'Simulator' });
    expect(await link.isVisible()).toBe(true);
    await link.click();
    await page.locator('ul.messages').waitFor();
    await close();
  });

  it('a plain browser tab on somebody’s site offers no simulator', async () => {
    const { page, close } = await openTab(language, `${SITE}/taskpane.html`);
    await page.locator('main.outside').waitFor();
    expect((await seen(page)).split('\n')).toEqual([expect.stringMatching(SAYS.outside[language])]);
    await close();
  });
});

describe('a web view that is too old', () => {
  it('says so though it cannot read the program', async () => {
    await expectWords('en', 'old', (page) =>
      page.route('**/assets/taskpane.*.js', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'let x = ;' }),
      ),
    );
  });

  it('says so though a part did not arrive either', async () => {
    await expectWords('en', 'old', async (page) => {
      await withoutHasOwn(page);
      await page.route('**/assets/fluent.*.js', (route) => route.abort());
    });
  });
});

describe('a page of which a part did not arrive', () => {
  it.each(['taskpane.*.js', 'fluent.*.js', 'words-*.js'])('says so without its %s', async (name) => {
    await expectWords('en', 'unloaded', (page) => page.route(`**/${name}`, (route) => route.abort()));
  });
});

describe('a browser tab', () => {
  it('in which Outlook was open before, so that office.js waits for it for ever, explains itself after five seconds', async () => {
    const { page, close } = await openTab('en', `${outlook.url}/LICENSE.txt`);
    await page.evaluate(() => sessionStorage.setItem('hostInfoValue', 'Outlook|Web|16.01|en-US|telemetry|||0'));
    await page.clock.install();
    await page.goto(`${outlook.url}/taskpane.html`);
    await page.waitForLoadState('networkidle');
    expect(await seen(page)).toBe('');
    await page.clock.runFor('00:06');
    await page.locator('main.outside').waitFor();
    await close();
  });
});

const heading = (window: OutlookWindow, name: string) => window.pane.getByRole('heading', { name, level: 1 });
const button = (window: OutlookWindow, name: string | RegExp) => window.pane.getByRole('button', { name });

describe('a pane that was open when its files were replaced by newer ones', () => {
  /** What comes later is gone by the time it is fetched, ahead of its use as well. */
  const open = async (): Promise<OutlookWindow> => {
    const window = await outlook.open({ query: 'pinned=1', files: [CALM[0] ?? HOSTILE, HOSTILE] });
    await window.page.route(/assets\/(views|forms|writing|letters)/, (route) =>
      route.fulfill({ status: 404, body: '' }),
    );
    return window;
  };
  const openPane = async (window: OutlookWindow, subject: string): Promise<void> => {
    await window.select(subject);
    await window.page.locator('button.add-in').first().click();
    await window.pane.locator('[data-pane=cooling], [data-pane=calm]').first().waitFor();
  };

  it.each<[string, string, string | RegExp]>([
    ['views', HOSTILE.subject, strings.why],
    ['forms', CALM[0]?.subject ?? '', strings.allReplies],
    ['letters', CALM[0]?.subject ?? '', /Answer to a question/],
  ])('says that it needs a fresh start when its %s are gone, and takes one', async (_, subject, press) => {
    const window = await open();
    await openPane(window, subject);
    await button(window, press).click();
    await heading(window, strings.outdatedTitle).waitFor();
    expect(await window.pane.getByText(strings.outdatedLine).count()).toBe(1);
    await window.page.unrouteAll();
    await button(window, strings.reload).click();
    await window.pane.locator('[data-pane=cooling], [data-pane=calm]').first().waitFor();
    await button(window, press).click();
    await window.pane.locator('[data-pane=why], [data-pane=letters], [data-pane=preview]').first().waitFor();
    expect(await heading(window, strings.outdatedTitle).count()).toBe(0);
    await window.close();
  });

  it('goes on where nothing new is needed: the pause runs, and the first screens stand', async () => {
    const window = await open();
    await openPane(window, HOSTILE.subject);
    await window.pass('01:00');
    expect(await window.pane.getByRole('timer').getAttribute('aria-label')).toContain('4 minutes left');
    await window.close();
  });
});

describe.each(MAILBOX_SETS)('what another version has stored, in Outlook with Mailbox $mailbox,', ({ mailbox }) => {
  /** Opens the pane over these roaming settings. */
  async function over(documents: Readonly<Record<string, unknown>>): Promise<OutlookWindow> {
    const window = await outlook.open({ mailbox, files: [HOSTILE] });
    const settings = Object.fromEntries(
      Object.entries(documents).map(([name, value]) => [`take-five.${name}`, JSON.stringify(value)]),
    );
    await window.page.evaluate((written) => {
      localStorage.clear();
      globalThis.window.simulator.otherFrameWrites(written);
    }, settings);
    await window.reload();
    return window;
  }
  const stored = (window: OutlookWindow): Promise<Record<string, unknown>> =>
    window.page.evaluate(() => {
      const all = globalThis.window.simulator.store.settings.load();
      return Object.fromEntries(Object.entries(all).map(([name, json]) => [name, JSON.parse(json) as unknown]));
    });

  it('in 0.1.0 is taken over: the settings hold, after the welcome', async () => {
    const window = await over({ settings: storedSettings, memory: storedMemory });
    const uk = stringsFor('uk');
    await window.select(HOSTILE.subject);
    await window.pane.locator('[data-pane=welcome]').waitFor();
    await window.pane.getByRole('button', { name: uk.welcomeStart, exact: true }).click();
    await window.pane.locator('[data-pane=cooling]').waitFor();
    // Seven minutes and three emails were set.
    expect(await window.pane.getByRole('timer').getAttribute('aria-label')).toMatch(/7.*3/);
    const documents = await stored(window);
    expect(documents['take-five.settings']).toMatchObject({
      minutes: 7,
      emails: 3,
      agentName: 'Олена',
      introduced: true,
    });
    expect(documents['take-five.memory']).toMatchObject({ notHeated: storedMemory.notHeated });
    expect(window.complaints).toEqual([]);
    await window.close();
  });

  it('in a version to come is shown as it is, and not changed', async () => {
    const newer = {
      settings: { ...storedSettings, version: 9, introduced: true, minutes: 7, extra: true },
      memory: { ...storedMemory, version: 9, extra: { more: 1 } },
    };
    const window = await over(newer);
    const uk = stringsFor('uk');
    await window.select(HOSTILE.subject);
    await window.pane.locator('[data-pane=cooling]').waitFor();
    await window.pane.getByText(uk.newerData).waitFor();
    await window.pass('00:30');
    expect(await stored(window)).toEqual({ 'take-five.settings': newer.settings, 'take-five.memory': newer.memory });
    expect(window.complaints).toEqual([]);
    await window.close();
  });
});

describe('before-office.js in dist/', () => {
  it('is the file of the sources, unchanged', () => {
    const file = (path: string) => readFileSync(resolve(__dirname, '../..', path), 'utf8');
    expect(file('dist/before-office.js')).toBe(file('src/hosts/outlook/before-office.js'));
  });
});
