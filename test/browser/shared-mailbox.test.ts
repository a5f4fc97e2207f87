import type { Frame } from 'playwright-core';
import { CALL } from '../../src/hosts/simulator/office/protocol';
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

/** What office.js tells of a mail in a shared mailbox. */
type Shared = { readonly offered: boolean; readonly value?: unknown; readonly error?: number };
/** As much of office.js as is asked here, inside the pane. */
type InPane = {
  seen: (string | null)[];
  /** What the pane showed, one after the other. */
  kinds: (string | null)[];
  readonly Office: {
    readonly EventType: { readonly ItemChanged: string };
    readonly context: {
      readonly mailbox: {
        readonly userProfile: { readonly emailAddress: string };
        readonly addHandlerAsync: (type: string, handler: () => void, done: () => void) => void;
        readonly item: {
          readonly subject: string;
          readonly getSharedPropertiesAsync?: (
            done: (result: { readonly value?: unknown; readonly error?: { readonly code: number } }) => void,
          ) => void;
        } | null;
      };
    };
  };
};

function paneFrame(window: OutlookWindow): Frame {
  const found = window.page.frames().find((frame) => frame.url().endsWith('/taskpane.html'));
  if (found === undefined) throw new Error('no pane');
  return found;
}

const idOf = (window: OutlookWindow, subject: string): Promise<string> =>
  window.page.evaluate((about) => {
    const found = globalThis.window.simulator.store.messages('inbox').find((mail) => mail.subject === about);
    return found?.id ?? '';
  }, subject);

const shared = (window: OutlookWindow): Promise<Shared> =>
  paneFrame(window).evaluate(
    () =>
      new Promise<Shared>((resolve) => {
        const { item } = (globalThis as unknown as InPane).Office.context.mailbox;
        if (item?.getSharedPropertiesAsync === undefined) resolve({ offered: false });
        else
          item.getSharedPropertiesAsync(({ value, error }) =>
            resolve({ offered: true, value, ...(error && { error: error.code }) }),
          );
      }),
  );

const OWNED: Shared = {
  offered: true,
  value: {
    owner: 'support@northwind.example',
    targetRestUrl: 'https://outlook.office.com/api',
    targetMailbox: 'support@northwind.example',
    delegatePermissions: 63,
  },
};

describe.each(MAILBOX_SETS)('a mail in a shared mailbox with Mailbox $mailbox', ({ mailbox, sharedOwner }) => {
  it('is read like any other, and Outlook says whose mailbox it lies in, or does not know', async () => {
    const window = await outlook.open({ mailbox, files: [HOSTILE, ...CALM.slice(0, 1)] });
    const id = await idOf(window, HOSTILE.subject);
    await window.page.evaluate(
      (moved) => globalThis.window.simulator.moveToShared(moved, 'support@northwind.example'),
      id,
    );
    await window.select(CALM[0]?.subject ?? '');
    await window.pane.locator('[data-pane=calm]').waitFor();
    expect(await shared(window)).toEqual({ offered: false });
    await window.select(HOSTILE.subject);
    await window.pane.locator('[data-pane=cooling]').waitFor();
    // An Outlook that cannot answer complains of being asked, so the add-in may not ask either.
    if (sharedOwner) expect(await shared(window)).toEqual(OWNED);
    const address = await paneFrame(window).evaluate(
      () => (globalThis as unknown as InPane).Office.context.mailbox.userProfile.emailAddress,
    );
    // The person stays the person: only the mail belongs to the others.
    expect(address).toBe('elena@northwind.example');
    expect(window.complaints).toEqual([]);
    await window.close();
  });

  it('is nobody’s anger where the team itself wrote it, as far as Outlook says whose it is', async () => {
    const support = 'support@northwind.example';
    const window = await outlook.open({ mailbox, files: [{ ...HOSTILE, from: `Northwind <${support}>` }] });
    const id = await idOf(window, HOSTILE.subject);
    await window.page.evaluate(([moved, to]) => globalThis.window.simulator.moveToShared(moved, to), [
      id,
      support,
    ] as const);
    await window.select(HOSTILE.subject);
    await window.pane.locator(sharedOwner ? '[data-pane=calm]' : '[data-pane=cooling]').waitFor();
    expect(window.complaints).toEqual([]);
    await window.close();
  });

  it('is read all the same where Outlook will not say whose mailbox it lies in', async () => {
    const window = await outlook.open({ mailbox, files: [HOSTILE] });
    const id = await idOf(window, HOSTILE.subject);
    await window.page.evaluate(
      ([moved, call]) => {
        globalThis.window.simulator.moveToShared(moved, 'support@northwind.example');
        globalThis.window.simulator.failNext(call, { errorCode: 9002 }, 2);
      },
      [id, CALL.sharedProperties] as const,
    );
    await window.select(HOSTILE.subject);
    await window.pane.locator('[data-pane=cooling]').waitFor();
    if (sharedOwner) expect(await shared(window)).toEqual({ offered: true, error: 9002 });
    await window.close();
  });
});

describe.each(MAILBOX_SETS)(
  'an Outlook with Mailbox $mailbox that says “nothing” before it says which mail',
  ({ mailbox }) => {
    it('is understood: the pane ends with the mail that is open', async () => {
      const window = await outlook.open({ mailbox, files: [CALM[0] ?? HOSTILE, HOSTILE] });
      await window.page.evaluate(() => globalThis.window.simulator.nullFirst(true));
      await paneFrame(window).evaluate(
        () =>
          new Promise<void>((resolve) => {
            const pane = globalThis as unknown as InPane;
            const { mailbox } = pane.Office.context;
            pane.seen = [];
            mailbox.addHandlerAsync(
              pane.Office.EventType.ItemChanged,
              () => pane.seen.push(mailbox.item?.subject ?? null),
              resolve,
            );
          }),
      );
      await window.select(HOSTILE.subject);
      await window.pane.locator('[data-pane=cooling]').waitFor();
      await window.select(CALM[0]?.subject ?? '');
      await window.pane.locator('[data-pane=calm]').waitFor();
      const seen = await paneFrame(window).evaluate(() => (globalThis as unknown as InPane).seen);
      expect(seen).toEqual([null, HOSTILE.subject, null, CALM[0]?.subject]);
      expect(window.complaints).toEqual([]);
      await window.close();
    });

    it('shows nothing of that, though the mail comes a moment later', async () => {
      const window = await outlook.open({ mailbox, files: [CALM[0] ?? HOSTILE, HOSTILE] });
      await window.select(HOSTILE.subject);
      await window.pane.locator('[data-pane=cooling]').waitFor();
      await paneFrame(window).evaluate(() => {
        const pane = globalThis as unknown as InPane;
        const shown = document.querySelector('[data-pane]');
        pane.kinds = [];
        new MutationObserver(() => pane.kinds.push(shown?.getAttribute('data-pane') ?? null)).observe(document.body, {
          subtree: true,
          attributeFilter: ['data-pane'],
        });
      });
      // The clock stands, so that the moment is as long as it is said to be.
      await window.page.clock.pauseAt((await window.page.evaluate(() => Date.now())) + 2_000);
      await window.page.evaluate(() => globalThis.window.simulator.select(null));
      await window.page.clock.runFor(200);
      await window.select(CALM[0]?.subject ?? '');
      await window.pane.locator('[data-pane=calm]').waitFor();
      await window.page.clock.runFor(1_000);
      const kinds = await paneFrame(window).evaluate(() => (globalThis as unknown as InPane).kinds);
      expect(kinds).toContain('calm');
      expect(kinds).not.toContain('no-email');
      expect(window.complaints).toEqual([]);
      await window.close();
    });

    it('is believed when it stays with “nothing”', async () => {
      const window = await outlook.open({ mailbox, files: [HOSTILE] });
      await window.page.evaluate(() => globalThis.window.simulator.nullFirst(true));
      await window.select(HOSTILE.subject);
      await window.pane.locator('[data-pane=cooling]').waitFor();
      await window.page.evaluate(() => globalThis.window.simulator.select(null));
      await window.pane.locator('[data-pane=no-email]').waitFor();
      expect(window.complaints).toEqual([]);
      await window.close();
    });
  },
);
