import { resolve } from 'node:path';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { AGENT } from '../../src/hosts/simulator/agent';
import { startSimulatedGmail } from '../../src/hosts/simulator/gmail/simulated-gmail';
import { startServer } from '../../src/hosts/simulator/static-server';
import { complaintsOf, launchBrowser } from './launch-browser';
import { emlFile, NOW } from './outlook';
import type { Eml } from './outlook';

const ROOT = resolve(__dirname, '../..');
/** The add-on's server compiles itself when it starts. */
const UP_MS = 90_000;

/** A browser, the simulated Gmail and the real server of the add-on behind it; one for each test file. */
export type Gmail = {
  readonly open: (options?: OpenOptions) => Promise<GmailWindow>;
  readonly close: () => Promise<void>;
};

export type OpenOptions = {
  /** The page's query, such as `locale=bg-BG`. */
  readonly query?: string;
  /** Files the person drops on the page. */
  readonly files?: readonly Eml[];
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  /** Nobody has used the add-on yet, so that it begins with its welcome. */
  readonly firstUse?: boolean;
};

export type GmailWindow = {
  readonly page: Page;
  /** The panel beside the conversation. */
  readonly panel: Locator;
  /** The card that is seen in it. */
  readonly card: Locator;
  /** The draft window that was opened last. */
  readonly draft: Locator;
  /** Page errors, console errors, and requests to anywhere else. */
  readonly complaints: readonly string[];
  /** Opens a conversation, and waits for the card where the panel is open. */
  readonly select: (subject: string) => Promise<void>;
  /** Opens or closes the panel beside the conversation. */
  readonly toggle: () => Promise<void>;
  /** Clicks a button of a card and waits for what comes of it. */
  readonly press: (name: string | RegExp, panel?: Locator) => Promise<void>;
  /** Waits until the add-on has answered. */
  readonly settled: () => Promise<void>;
  /** Answers the open mail by hand and sends it. */
  readonly answer: (text: string) => Promise<void>;
  readonly fault: (fault: 'none' | 'expired' | 'down' | 'scope' | 'deleted') => Promise<void>;
  readonly wear: (theme: 'light' | 'dark') => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Starts all of it; rejects when the add-on's server does not come up. */
export async function startGmail(): Promise<Gmail> {
  const failures: string[] = [];
  const gmail = await startSimulatedGmail({
    root: ROOT,
    address: AGENT.address,
    onFailure: (line) => failures.push(line),
  });
  const server = await startServer({ port: 0, root: ROOT, also: gmail.answer });
  const browser = await launchBrowser();
  const close = async (): Promise<void> => {
    await Promise.all([browser.close(), server.close(), gmail.close()]);
  };
  if ((await gmail.addOnUrl()) === undefined) {
    await close();
    throw new Error(failures.join('\n') || 'The add-on’s server did not come up.');
  }

  async function open(options: OpenOptions = {}): Promise<GmailWindow> {
    const { query = '', files = [], width = 1280, height = 900, theme = 'light' } = options;
    const system: BrowserContextOptions = { colorScheme: theme, timezoneId: 'Europe/Sofia' };
    const context = await browser.newContext({ ...system, ignoreHTTPSErrors: true, viewport: { width, height } });
    const page = await context.newPage();
    const complaints = complaintsOf(page, server.url);
    await page.clock.install({ time: NOW });
    await page.goto(`${server.url}/gmail.html?${query}`);
    await page.locator('ul.messages').waitFor();
    const panel = page.locator('.columns > aside.pane');
    const settled = async (): Promise<void> => {
      await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null, undefined, {
        timeout: UP_MS,
      });
    };
    const toggle = async (): Promise<void> => {
      await page.locator('main .add-in').click();
      await settled();
    };
    const press: GmailWindow['press'] = async (name, where = panel) => {
      const found = where.getByRole('button', { name, exact: typeof name === 'string' }).first();
      await found.scrollIntoViewIfNeeded();
      // Until it has drawn what was scrolled, the browser may take a click for one into the frame of the mail.
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      await found.click();
      await settled();
    };
    if (!options.firstUse) {
      await toggle();
      await panel.locator('.card .primary').first().click();
      await settled();
      await toggle();
    }
    if (files.length > 0) {
      await page.locator('input[type=file]').setInputFiles(files.map(emlFile));
      await page
        .locator('button.row', { hasText: files.at(-1)?.subject ?? '' })
        .first()
        .waitFor();
    }
    return {
      page,
      panel,
      card: panel.locator('.card'),
      draft: page.locator('section.compose').last(),
      complaints,
      select: async (subject) => {
        await page.locator('button.row', { hasText: subject }).first().click();
        await settled();
      },
      toggle,
      press,
      settled,
      answer: async (text) => {
        const windows = page.locator('section.compose');
        const before = await windows.count();
        await page.locator('main .bar button').first().click();
        const field = windows.last().locator('div.editor');
        await field.focus();
        await page.keyboard.type(text);
        await windows.last().locator('.bar button.primary').click();
        await page.waitForFunction((count) => document.querySelectorAll('section.compose').length === count, before);
      },
      fault: async (fault) => {
        await page.locator('select[name=fault]').selectOption(fault);
      },
      wear: async (theme) => {
        // The box is drawn anew when it is clicked.
        const dark = page.locator('input[name=theme]');
        if ((await dark.isChecked()) !== (theme === 'dark')) await dark.click();
      },
      close: () => context.close(),
    };
  }
  return { open, close };
}
