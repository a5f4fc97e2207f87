import { resolve } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import { DEFAULT_SETTINGS } from '../../src/engine';
import type { MailboxApi } from '../../src/hosts/simulator/office/mailbox-api';
import { startServer } from '../../src/hosts/simulator/static-server';
import type { TestSeam } from '../../src/hosts/simulator/test-seam';
import { complaintsOf, launchBrowser } from './launch-browser';

declare global {
  interface Window {
    simulator: TestSeam;
  }
}

/** The moment at which the tests' fake clock starts: the day of the simulated mailbox. */
export const NOW = new Date('2026-11-21T12:00:00Z');

/** A browser and the site under test; one for each test file. */
export type Outlook = {
  readonly url: string;
  readonly browser: Browser;
  readonly open: (options?: OpenOptions) => Promise<OutlookWindow>;
  readonly close: () => Promise<void>;
};

export type OpenOptions = {
  /** The page's query, such as `locale=bg-BG`. */
  readonly query?: string;
  /** The Mailbox requirement set that this Outlook has; its newest where none is named. */
  readonly mailbox?: MailboxApi;
  /** Files the person drops on the page. */
  readonly files?: readonly Eml[];
  readonly width?: number;
  readonly height?: number;
  /** The system's theme, which the pane follows where Outlook names none. */
  readonly theme?: 'light' | 'dark';
  /** Nothing is kept in the mailbox yet, so that the pane begins with its welcome. */
  readonly firstUse?: boolean;
  /** Whose time it is: the tests' own, which starts at NOW and can be passed, or the machine's, for measuring. */
  readonly clock?: 'fake' | 'real';
  /** What is done to the page before it loads. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** What else the system asks of the browser, such as a contrast theme, less motion, or where its clock stands. */
  readonly system?: Pick<BrowserContextOptions, 'forcedColors' | 'reducedMotion' | 'timezoneId'>;
};

export type OutlookWindow = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** The pane beside the reading pane. */
  readonly pane: FrameLocator;
  /** The pane beside the open draft. */
  readonly draftPane: FrameLocator;
  /** Page errors and console errors of every frame, and requests to anywhere else. */
  readonly complaints: string[];
  readonly select: (subject: string) => Promise<void>;
  /** Presses Send in the draft window that is open, and waits until the mail is gone or Outlook asks whether it may go. */
  readonly send: () => Promise<void>;
  /** Loads the whole page anew; dropped files are dropped again. */
  readonly reload: () => Promise<void>;
  readonly pass: (time: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

export type Eml = {
  readonly number: number;
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly headers?: string;
  readonly html?: boolean;
};

/** The page opens the first file that is dropped; this one is nobody's anger, so that no pause starts before a test begins. */
const NEWSLETTER: Eml = {
  number: 99,
  from: 'News <news@shop.example>',
  subject: 'Autumn news',
  text: 'News.',
  headers: 'List-Id: <news.shop.example>',
};

const encoded = (text: string) => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;

/** A mail file as another program would save it. */
export function emlFile(mail: Eml): { name: string; mimeType: string; buffer: Buffer } {
  const address = /<([^<>]*)>$/.exec(mail.from)?.[1] ?? `customer${mail.number}@customer.example`;
  const name = mail.from.replace(/\s*<[^<>]*>$/, '');
  const lines = [
    ...(mail.from === '' ? [] : [`From: ${encoded(name)} <${address}>`]),
    'To: Elena Petrova <elena@northwind.example>',
    ...(mail.subject === '' ? [] : [`Subject: ${encoded(mail.subject)}`]),
    `Date: Sat, 21 Nov 2026 11:${String(10 + (mail.number % 40)).padStart(2, '0')}:00 +0000`,
    `Message-ID: <test-${mail.number}@customer.example>`,
    ...(mail.headers ? [mail.headers] : []),
    'MIME-Version: 1.0',
    `Content-Type: text/${mail.html ? 'html' : 'plain'}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(mail.text)
      .toString('base64')
      .replace(/(.{76})/g, '$1\r\n'),
  ];
  return { name: `${mail.number}.eml`, mimeType: 'message/rfc822', buffer: Buffer.from(lines.join('\r\n')) };
}

/** Settings of an agent who has read the welcome, as roaming settings hold them. */
export const INTRODUCED = JSON.stringify({ ...DEFAULT_SETTINGS, introduced: true, changedAt: 1 });

/** Runs in the page: the agent has read the welcome before, as the mailbox's roaming settings say. */
function keepIntroduced(settings: string): void {
  // The simulator's reading pane is a sandboxed frame without storage.
  if (self.origin === 'null') return;
  const name = 'take-five-simulator/roaming-settings';
  if (localStorage.getItem(name) === null)
    localStorage.setItem(name, JSON.stringify({ 'take-five.settings': settings }));
}

/** Starts the server and a browser. */
export async function startOutlook(): Promise<Outlook> {
  const server = await startServer({ port: 0, root: resolve(__dirname, '../..') });
  const browser = await launchBrowser();

  async function open(options: OpenOptions = {}): Promise<OutlookWindow> {
    const { width = 1280, height = 800 } = options;
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width, height },
      colorScheme: options.theme ?? 'light',
      ...options.system,
    });
    if (!options.firstUse) await context.addInitScript(keepIntroduced, INTRODUCED);
    const page = await context.newPage();
    const complaints = complaintsOf(page, server.url);
    if (options.clock !== 'real') await page.clock.install({ time: NOW });
    await options.prepare?.(page);
    const query = options.query ?? 'pinned=1&pane=open';
    const pane = page.frameLocator('aside.pane:not(.compose aside.pane) iframe');
    const drop = async (): Promise<void> => {
      await page.locator('ul.messages').waitFor();
      if (query.includes('pinned=1&pane=open')) await pane.locator('[data-pane]').waitFor();
      if (!options.files) return;
      await page.locator('input[type=file]').setInputFiles([NEWSLETTER, ...options.files].map(emlFile));
      const last = options.files[options.files.length - 1]?.subject;
      if (last) await page.locator('button.row', { hasText: last }).first().waitFor();
      await page.locator('button.row[aria-current]', { hasText: NEWSLETTER.subject }).waitFor();
      await page.evaluate(() => globalThis.window.simulator.select(null));
    };
    await page.goto(`${server.url}/?${query}${options.mailbox ? `&mailbox=${options.mailbox}` : ''}`);
    await drop();
    return {
      page,
      context,
      complaints,
      pane,
      draftPane: page.frameLocator('.compose aside.pane iframe'),
      select: (subject) => page.locator('button.row', { hasText: subject }).first().click(),
      async send() {
        const drafts = page.locator('section.compose');
        await drafts.last().waitFor();
        const before = await drafts.count();
        await drafts.last().locator('.bar button.primary').click();
        await page.waitForFunction(
          (count) =>
            document.querySelectorAll('section.compose').length < count ||
            document.querySelector('[role=alertdialog]:not([data-reason=slow])') !== null,
          before,
        );
      },
      async reload() {
        await page.reload();
        await drop();
      },
      pass: (time) => page.clock.runFor(time),
      close: () => context.close(),
    };
  }

  return {
    url: server.url,
    browser,
    open,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
