import type { Locator, Page } from 'playwright-core';
import { CALM } from './mails';
import { startOutlook } from './outlook';
import type { Outlook, OutlookWindow } from './outlook';

jest.setTimeout(120_000);

let outlook: Outlook;
beforeAll(async () => {
  outlook = await startOutlook();
});
afterAll(() => outlook.close());

const OFFICE = '<script src="/ms-ajax-stand-in.js"></script><script src="/office/office.js"></script>';

/** The add-in's page for events, with office.js as it is and `handler` in the place of the add-in's own. */
const pageWith = (handler: string): string => `<!doctype html>${OFFICE}<script>Office.onReady();${handler}</script>`;
const handlerThat = (does: string): string =>
  pageWith(`Office.actions.associate('onMessageSendHandler', (event) => { ${does} });`);
const ASK = handlerThat(`event.completed({ allowEvent: false, errorMessage: '4 minutes or 3 more' });`);
const ALLOW = handlerThat('event.completed({ allowEvent: true });');

/** An Outlook with this page for events; undefined for a server that never answers. */
async function open(launchEvent: string | undefined, query = ''): Promise<OutlookWindow> {
  const window = await outlook.open({ query, files: CALM.slice(0, 2) });
  await serve(window.page, launchEvent);
  return window;
}

async function serve(page: Page, launchEvent: string | undefined): Promise<void> {
  await page.unroute('**/launch-event.html');
  await page.route('**/launch-event.html', async (route) => {
    if (launchEvent !== undefined) await route.fulfill({ contentType: 'text/html', body: launchEvent });
  });
}

const reply = async (window: OutlookWindow, at = 0): Promise<Locator> => {
  await window.select(CALM[at]?.subject ?? '');
  await window.page.getByRole('button', { name: 'Reply', exact: true }).click();
  return window.page.locator('section.compose').last();
};
const press = (draft: Locator, name: string): Promise<void> => draft.getByRole('button', { name, exact: true }).click();
const alertIn = (draft: Locator): Locator => draft.getByRole('alertdialog', { name: 'Take Five' });
const gone = (draft: Locator): Promise<void> => draft.waitFor({ state: 'detached' });
const sent = (window: OutlookWindow): Promise<string[]> =>
  window.page.evaluate(() => globalThis.window.simulator.store.messages('sent').map((mail) => mail.subject));
const events = (window: OutlookWindow): Promise<{ mounted: number; running: number }> =>
  window.page.evaluate(() => globalThis.window.simulator.events());

describe('a mail that is sent', () => {
  it('goes when the add-in, which reads it in a hidden frame, allows it', async () => {
    const window = await open(
      handlerThat(`
        const { mailbox: { item }, roamingSettings } = Office.context;
        const before = roamingSettings.get('seen')?.subject ?? null;
        const ask = (call) => new Promise((answer) => call((result) => answer(result.value)));
        (async () => {
          const subject = await ask((done) => item.subject.getAsync(done));
          const text = await ask((done) => item.body.getAsync('text', done));
          const html = await ask((done) => item.body.getAsync('html', done));
          const notices = await ask((done) => item.notificationMessages.getAllAsync(done));
          const conversation = item.conversationId;
          roamingSettings.set('seen', { type: event.type, conversation, subject, text, html, notices, before });
          await ask((done) => roamingSettings.saveAsync(done));
          event.completed({ allowEvent: true });
        })();`),
    );
    const seen = (): Promise<unknown> =>
      window.page.evaluate(() => {
        const { seen: json } = globalThis.window.simulator.store.settings.load();
        return JSON.parse(json ?? 'null') as unknown;
      });
    for (const at of [0, 1]) {
      const draft = await reply(window, at);
      await draft.getByRole('textbox', { name: 'Message body' }).fill(`Dear customer ${at}`);
      await window.send();
      await gone(draft);
      expect(await seen()).toMatchObject({
        type: 'OnMessageSend',
        conversation: expect.stringMatching(/./) as string,
        subject: `Re: ${CALM[at]?.subject}`,
        text: `Dear customer ${at}`,
        html: `<div>Dear customer ${at}</div>`,
        notices: [],
        // A new frame finds what the last one saved.
        before: at === 0 ? null : `Re: ${CALM[0]?.subject}`,
      });
    }
    expect(await sent(window)).toHaveLength(2);
    expect(await events(window)).toEqual({ mounted: 2, running: 0 });
    expect(await window.page.evaluate(() => globalThis.window.simulator.hosts().length)).toBe(0);
    expect(window.complaints).toEqual([]);
    await window.close();
  });

  it('goes when the person sends it all the same, and the add-in is not asked again', async () => {
    const window = await open(ASK);
    const draft = await reply(window);
    await window.send();
    expect(await alertIn(draft).innerText()).toContain('4 minutes or 3 more');
    expect(await sent(window)).toEqual([]);
    await press(draft, 'Send anyway');
    await gone(draft);
    expect(await sent(window)).toEqual([`Re: ${CALM[0]?.subject}`]);
    expect(await events(window)).toEqual({ mounted: 1, running: 0 });
    expect(window.complaints).toEqual([]);
    await window.close();
  });

  it('goes when the add-in has no such function', async () => {
    const window = await open(pageWith(''));
    const draft = await reply(window);
    await window.send();
    await gone(draft);
    expect(await sent(window)).toHaveLength(1);
    expect(await events(window)).toEqual({ mounted: 1, running: 0 });
    await window.close();
  });

  it('goes when the add-in has no such page', async () => {
    const window = await open(undefined);
    await window.page.route('**/launch-event.html', (route) => route.fulfill({ status: 404, body: '' }));
    const draft = await reply(window);
    await window.send();
    await gone(draft);
    expect(await events(window)).toEqual({ mounted: 0, running: 0 });
    await window.close();
  });

  it.each(['1.5', '1.8'])('goes at once in Outlook with Mailbox %s, which asks no add-in', async (mailbox) => {
    const window = await open(ASK, `mailbox=${mailbox}`);
    const draft = await reply(window);
    await press(draft, 'Send');
    expect(await draft.count()).toBe(0);
    expect(await sent(window)).toHaveLength(1);
    expect(await events(window)).toEqual({ mounted: 0, running: 0 });
    await window.close();
  });
});

describe('a mail that is not sent after all', () => {
  it.each(['its button', 'Escape'])(
    'stays as it was, by %s, and the add-in is asked about the next Send',
    async (way) => {
      const window = await open(ASK);
      const draft = await reply(window);
      const body = draft.getByRole('textbox', { name: 'Message body' });
      await body.fill('Dear Maria');
      await window.send();
      const button = draft.getByRole('button', { name: 'Don’t send' });
      expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
      if (way === 'Escape') await window.page.keyboard.press('Escape');
      else await button.click();
      await alertIn(draft).waitFor({ state: 'detached' });
      // The focus is back in the text, which takes what is typed.
      await window.page.keyboard.press('Control+End');
      await window.page.keyboard.type(', on Monday.');
      expect(await body.innerText()).toBe('Dear Maria, on Monday.');
      expect(await sent(window)).toEqual([]);
      await serve(window.page, ALLOW);
      await window.send();
      await gone(draft);
      const [text] = await window.page.evaluate(() =>
        globalThis.window.simulator.store.messages('sent').map((mail) => mail.text),
      );
      expect(text).toBe('Dear Maria, on Monday.');
      expect(await events(window)).toEqual({ mounted: 2, running: 0 });
      await window.close();
    },
  );

  it('keeps the focus inside the question, and nothing behind it can be reached', async () => {
    const window = await open(ASK);
    const draft = await reply(window);
    await window.send();
    const focused = (): Promise<string | null | undefined> =>
      window.page.evaluate(() => document.activeElement?.textContent);
    await window.page.keyboard.press('Tab');
    expect(await focused()).toBe('Send anyway');
    await window.page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe('Don’t send');
    for (const behind of await draft.locator('input, button:not(.answers button), .editor').all()) {
      await behind.evaluate((element: HTMLElement) => element.focus());
      expect(await focused()).toBe('Don’t send');
    }
    await window.close();
  });
});

describe('an add-in that does not answer', () => {
  const waits = async (window: OutlookWindow): Promise<Locator> => {
    const draft = await reply(window);
    await press(draft, 'Send');
    await draft.getByText('Take Five is checking this email…').waitFor();
    await window.pass('00:05');
    await alertIn(draft).getByText('Take Five is taking longer than expected to check this email.').waitFor();
    return draft;
  };

  it('because its page does not come: the person can send the mail', async () => {
    const window = await open(undefined);
    const draft = await waits(window);
    await press(draft, 'Send anyway');
    await gone(draft);
    expect(await sent(window)).toHaveLength(1);
    await window.close();
  });

  it('because its handler throws: the person can keep the mail, and the frame goes', async () => {
    const window = await open(handlerThat(`parent.started = true; throw new Error('in the handler');`));
    const draft = await reply(window);
    await press(draft, 'Send');
    await window.page.waitForFunction(() => 'started' in globalThis);
    expect(await events(window)).toEqual({ mounted: 1, running: 1 });
    await window.pass('00:05');
    await press(draft, 'Don’t send');
    expect(await events(window)).toEqual({ mounted: 1, running: 0 });
    expect(await draft.getByText('Take Five is checking').count()).toBe(0);
    expect(await sent(window)).toEqual([]);
    await window.close();
  });

  it('in time: the question goes with the mail when it answers late', async () => {
    const window = await open(handlerThat(`parent.answer = () => event.completed({ allowEvent: true });`));
    const draft = await reply(window);
    await press(draft, 'Send');
    await window.page.waitForFunction(() => 'answer' in globalThis);
    await window.pass('00:05');
    await alertIn(draft).waitFor();
    await window.page.evaluate(() => (globalThis as unknown as { answer: () => void }).answer());
    await gone(draft);
    expect(await sent(window)).toHaveLength(1);
    await window.close();
  });

  it('at all: after five minutes it is given up, and the person decides', async () => {
    const window = await open(handlerThat(''));
    const draft = await waits(window);
    await window.pass('04:55');
    await alertIn(draft).getByText('Take Five could not finish checking this email.').waitFor();
    expect((await events(window)).running).toBe(0);
    await press(draft, 'Don’t send');
    expect(await sent(window)).toEqual([]);
    await window.close();
  });
});

describe('two mails', () => {
  it('are sent at the same time, each with its own answer', async () => {
    const window = await open(
      handlerThat(`Office.context.mailbox.item.subject.getAsync(({ value }) => {
        event.completed(value === 'New' ? { allowEvent: true } : { allowEvent: false, errorMessage: 'Wait' });
      });`),
    );
    const [old, fresh] = [
      window.page.getByLabel('Re: Question 1', { exact: true }),
      window.page.getByLabel('New', { exact: true }),
    ];
    await reply(window);
    await window.page.getByRole('button', { name: 'New mail' }).click();
    await window.page.getByLabel('To', { exact: true }).last().fill('maria@customer.example');
    await window.page.getByLabel('Subject', { exact: true }).last().fill('New');
    // The one window lies under the other, so that both can only be pressed at once in this way.
    await window.page.locator('.compose .bar .primary').evaluateAll((buttons: HTMLElement[]) => {
      for (const button of buttons) button.click();
    });
    await gone(fresh);
    await alertIn(old).getByText('Wait').waitFor();
    expect(await sent(window)).toEqual(['New']);
    await press(old, 'Send anyway');
    await gone(old);
    expect(await events(window)).toEqual({ mounted: 2, running: 0 });
    await window.close();
  });

  it('end their check when the window is closed or the draft is discarded', async () => {
    const window = await open(handlerThat(''));
    for (const [name, drafts] of [
      ['Close', 1],
      ['Discard', 1],
    ] as const) {
      const draft = await reply(window);
      await press(draft, 'Send');
      await window.page.waitForFunction(() => globalThis.window.simulator.events().running === 1);
      await press(draft, name);
      expect((await events(window)).running).toBe(0);
      expect(await window.page.evaluate(() => globalThis.window.simulator.store.drafts().length)).toBe(drafts);
    }
    expect(await sent(window)).toEqual([]);
    expect(window.complaints).toEqual([]);
    await window.close();
  });
});
