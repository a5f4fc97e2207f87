import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import type { Outlook, OutlookWindow } from '../test/browser/outlook';
import { EVENT } from '../src/hosts/simulator/office/protocol';
import { browserScript } from '../test/browser/browser-script';
import type { Awaited, SwitchTimes } from './in-page/watch-switches';
import { openMinimal } from './minimal/open-minimal';

/** A mail as far as switching to it is concerned; sender's name and length of the HTML tell it from its neighbours. */
export type SwitchMail = {
  readonly id: string;
  readonly name: string;
  readonly subject: string;
  readonly html: string;
};

/** A page in the simulated Outlook between whose mails the bench switches. */
export type SwitchedPage = {
  readonly window: OutlookWindow;
  /** Opens a mail that was added, and waits until the pane shows it. */
  readonly to: (mail: SwitchMail) => Promise<SwitchTimes>;
};

/** Which page stands in the pane: the add-in as it ships, or the least that React and Fluent can do. */
export type Program = 'take-five' | 'minimal';

const VERDICT = '[data-pane=calm], [data-pane=cooling], [data-pane=ready]';
const MINIMAL = resolve(__dirname, '../build/minimal');
// In Outlook the mail program draws itself in another process; here it would take its time out of the pane's.
const HIDDEN = 'nav, section.list, main.reading { display: none !important }';
const PATIENCE_MS = 20_000;

/** Opens a program beside `mails`, which it can be switched between. */
export async function openSwitched(
  outlook: Outlook,
  program: Program,
  mails: readonly SwitchMail[],
): Promise<SwitchedPage> {
  const script = await browserScript(join(__dirname, 'in-page/watch-switches.ts'));
  const window = await outlook.open({
    query: 'pane=open&pinned=1',
    clock: 'real',
    prepare: async (page) => {
      await page.addInitScript({ content: script });
      if (program === 'minimal') await openMinimal(page, MINIMAL);
    },
  });
  await window.page.addStyleTag({ content: HIDDEN });
  await window.page.waitForFunction(
    (event) => globalThis.window.simulator.hosts()[0]?.listening().includes(event) === true,
    EVENT.itemChanged,
  );
  await addMails(window.page, mails);
  const textOf = (mail: SwitchMail): string => (program === 'minimal' ? `${mail.html.length} characters` : mail.name);
  const texts = mails.map(textOf);
  const settled = program === 'minimal' ? '#pane' : VERDICT;
  return {
    window,
    to: (mail) => switchTo(window.page, mail.id, { settled, text: textOf(mail), texts }),
  };
}

/** Puts mails into the store where no list shows them, so that the simulated page stays as small as it is. */
async function addMails(page: Page, mails: readonly SwitchMail[]): Promise<void> {
  await page.evaluate((added) => {
    globalThis.window.simulator.store.add(
      added.map(({ id, name, subject, html }, index) => ({
        id,
        conversationId: id,
        internetMessageId: `<${id}>`,
        folder: 'sent',
        subject,
        from: { name, address: `${id}@customer.example` },
        to: [{ name: 'Elena Petrova', address: 'elena@northwind.example' }],
        cc: [],
        html,
        text: '',
        date: Date.now() - index * 60_000,
        headers: '',
        read: true,
        answered: false,
      })),
    );
  }, mails);
}

function switchTo(page: Page, id: string, awaited: Awaited): Promise<SwitchTimes> {
  return page.evaluate(
    async ({ to, what, patience }) => {
      const frame = document.querySelector<HTMLIFrameElement>('aside.pane iframe')?.contentWindow;
      if (!frame) throw new Error('No pane is open.');
      const done = frame.nextSwitch(what);
      globalThis.window.simulator.select(to);
      let timer: ReturnType<typeof setTimeout> | undefined;
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Error(`The pane did not show “${what.text}”.`)), patience);
      });
      try {
        return await Promise.race([done, late]);
      } finally {
        clearTimeout(timer);
      }
    },
    { to: id, what: awaited, patience: PATIENCE_MS },
  );
}
