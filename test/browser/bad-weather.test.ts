import { CALL } from '../../src/hosts/simulator/office/protocol';
import { CALM, HOSTILE } from './mails';
import { MAILBOX_SETS } from './mailbox-sets';
import { emlFile, INTRODUCED, startOutlook } from './outlook';
import type { Eml, Outlook, OutlookWindow } from './outlook';

jest.setTimeout(120_000);

let outlook: Outlook;
beforeAll(async () => {
  outlook = await startOutlook();
});
afterAll(() => outlook.close());

const button = (window: OutlookWindow, name: string | RegExp) => window.pane.getByRole('button', { name }).first();
const heading = (window: OutlookWindow, name: string) => window.pane.getByRole('heading', { name, level: 1 });
const firstCalm = CALM[0] ?? HOSTILE;

describe('Outlook in bad weather', () => {
  it('has nothing open', async () => {
    const window = await outlook.open({ files: [firstCalm] });
    await window.page.evaluate(() => globalThis.window.simulator.select(null));
    await heading(window, 'Open an email').waitFor();
    expect(window.complaints).toEqual([]);
    await window.close();
  });

  it('refuses the body once: it is read on the second try, and nobody notices', async () => {
    const window = await outlook.open({ files: [HOSTILE] });
    await window.page.evaluate((id) => globalThis.window.simulator.failNext(id, { errorCode: 9002 }), CALL.bodyGet);
    await window.select(HOSTILE.subject);
    await heading(window, 'Take five').waitFor();
    await window.close();
  });

  it.each([
    ['refuses the body for good', { errorCode: 9002 } as const],
    ['never answers', 'silence' as const],
    ['answers with nothing', 'null' as const],
  ])('%s: the pane says so calmly, and reads the email on the next try', async (_, fault) => {
    const window = await outlook.open({ files: [HOSTILE] });
    await window.page.evaluate(([id, what]) => globalThis.window.simulator.failNext(id, what, 2), [
      CALL.bodyGet,
      fault,
    ] as const);
    await window.select(HOSTILE.subject);
    await window.pass('00:20');
    await heading(window, 'I could not read this email').waitFor();
    expect(await window.pane.getByText(/(Your email|It) is safe\./).count()).toBeGreaterThan(0);
    await button(window, 'Try again').click();
    await heading(window, 'Take five').waitFor();
    await window.close();
  });

  it('lets the agent pick a letter for an email that could not be read', async () => {
    const window = await outlook.open({ files: [firstCalm] });
    await window.page.evaluate((id) => globalThis.window.simulator.failNext(id, { errorCode: 9002 }, 2), CALL.bodyGet);
    await window.select(firstCalm.subject);
    await button(window, 'Pick a reply yourself').click();
    await button(window, /Thanks for the kind words/).click();
    await button(window, 'Open as reply').click();
    await window.page.locator('section.compose').waitFor();
    expect(await window.page.locator('section.compose').innerText()).toContain('Dear Maria');
    await window.close();
  });

  it('switches emails while one is being read: the late answer is dropped', async () => {
    const window = await outlook.open({ files: [firstCalm, HOSTILE] });
    await window.page.evaluate((id) => globalThis.window.simulator.failNext(id, 'silence'), CALL.bodyGet);
    await window.select(HOSTILE.subject);
    await window.select(firstCalm.subject);
    await button(window, /Answer to a question/).waitFor();
    await window.pass('00:20');
    expect(await heading(window, 'Take five').count()).toBe(0);
    expect(await window.pane.getByRole('heading', { name: 'I could not read this email' }).count()).toBe(0);
    await window.close();
  });

  it('refuses to open the reply: the letter is copied instead, or selected to be copied by hand', async () => {
    const window = await outlook.open({ files: [firstCalm] });
    await window.select(firstCalm.subject);
    await button(window, /Answer to a question/).click();
    await window.pane.getByLabel('Your answer').fill('On Monday.');
    await window.page.evaluate(
      (id) => globalThis.window.simulator.failNext(id, { errorCode: 9002 }, 3),
      CALL.replyObjectAsync,
    );
    await button(window, 'Open as reply').click();
    await window.pane.getByText('Outlook did not open the reply. Copy it instead.').waitFor();
    expect(await window.pane.getByLabel('Your answer').inputValue()).toBe('On Monday.');
    await button(window, 'Copy').click();
    await window.pane
      .getByText('Copied')
      .or(window.pane.getByText('Select the letter below and copy it.'))
      .first()
      .waitFor();
    await window.close();
  });

  it('has no room left for what is kept: it stays on this computer, and one line says so', async () => {
    const window = await outlook.open({ files: [HOSTILE] });
    await window.page.evaluate(
      (id) => globalThis.window.simulator.failNext(id, { errorCode: 9019 }, 50),
      CALL.roamingSave,
    );
    await window.select(HOSTILE.subject);
    await window.pane.getByText('Not saved to your mailbox; kept on this computer.').waitFor();
    await window.pass('01:00');
    await window.reload();
    await window.select(HOSTILE.subject);
    await heading(window, 'Take five').waitFor();
    expect(await window.pane.getByRole('timer').getAttribute('aria-label')).toContain('4 minutes left');
    await window.close();
  });

  it('is refused by office.js itself when the settings outgrow 32 KB', async () => {
    const window = await outlook.open({ files: [HOSTILE] });
    await window.page.evaluate(
      (settings) =>
        globalThis.window.simulator.otherFrameWrites({
          other: `"${'x'.repeat(32_300)}"`,
          'take-five.settings': settings,
        }),
      INTRODUCED,
    );
    await window.reload();
    await window.select(HOSTILE.subject);
    await window.pane.getByText('Not saved to your mailbox; kept on this computer.').waitFor();
    await heading(window, 'Take five').waitFor();
    await window.close();
  });

  it('loses a save, and another Outlook writes over the settings: the pause goes on all the same', async () => {
    const window = await outlook.open({ files: [HOSTILE] });
    await window.page.evaluate(() => globalThis.window.simulator.loseNextSave());
    await window.select(HOSTILE.subject);
    await heading(window, 'Take five').waitFor();
    await window.pass('01:00');
    await window.page.evaluate(() => globalThis.window.simulator.otherFrameWrites({}));
    await window.reload();
    await window.select(HOSTILE.subject);
    await heading(window, 'Take five').waitFor();
    expect(await window.pane.getByRole('timer').getAttribute('aria-label')).toContain('4 minutes left');
    await window.close();
  });

  const big = 'This is a long story about a parcel. '.repeat(140_000);
  it.each<[string, Partial<Eml>]>([
    ['five megabytes', { text: big }],
    ['five megabytes of HTML', { text: `<p>${big.replace(/\. /g, '.</p><p>')}</p>`, html: true }],
    ['no text', { text: '' }],
    ['no sender', { from: '' }],
    ['no subject', { subject: '' }],
    ['a name that is a template and a tag', { from: '{{x}}<img src=x onerror=alert(1)> <x@customer.example>' }],
  ])('brings an email with %s, which is read like any other', async (_, odd) => {
    const mail: Eml = { ...firstCalm, number: 77, ...odd };
    const window = await outlook.open({ files: [mail] });
    await window.page.evaluate(() => {
      const found = globalThis.window.simulator.store
        .messages('inbox')
        .find((one) => one.internetMessageId.includes('test-77'));
      globalThis.window.simulator.select(found?.id ?? null);
    });
    await window.pane.locator('[data-pane=calm]').waitFor();
    await button(window, 'All replies').click();
    await button(window, /Thanks for the kind words/).click();
    await button(window, 'Open as reply').click();
    await window.page.locator('section.compose').waitFor();
    expect(await window.page.locator('section.compose img').count()).toBe(0);
    expect(window.complaints.filter((line) => !line.startsWith('console'))).toEqual([]);
    await window.close();
  });
});

describe.each(MAILBOX_SETS)('Outlook with Mailbox $mailbox', ({ mailbox, headers }) => {
  // A machine that only its headers give away is taken for a person where Outlook does not show them.
  it.each([
    ['the agent’s own mail', { from: 'Elena Petrova <elena@northwind.example>' }],
    ['an automatic answer', { headers: 'Auto-Submitted: auto-replied' }],
    ['a newsletter', { headers: 'List-Id: <news.shop.example>' }],
    ['a bounce', { from: 'Mail Delivery System <mailer-daemon@shop.example>' }],
  ])('never calls %s hot, as far as it can be told', async (_, odd) => {
    const known = headers || !('headers' in odd);
    const window = await outlook.open({ mailbox, files: [{ ...HOSTILE, ...odd }] });
    await window.select(HOSTILE.subject);
    await window.pane.locator(known ? '[data-pane=calm]' : '[data-pane=cooling]').waitFor();
    expect(await window.pane.getByText('Very heated').count()).toBe(0);
    expect(window.complaints).toEqual([]);
    await window.close();
  });
});

describe('files of one’s own', () => {
  it('may be a whole mailbox in one file, and are read like any other mail', async () => {
    const window = await outlook.open();
    const mails = [firstCalm, HOSTILE].map((mail) => emlFile(mail).buffer.toString());
    const buffer = Buffer.from(
      mails.map((mail) => `From someone Sat Nov 21 11:00:00 2026\r\n${mail}\r\n\r\n`).join(''),
    );
    await window.page
      .locator('input[type=file]')
      .setInputFiles([{ name: 'own.mbox', mimeType: 'application/mbox', buffer }]);
    await window.select(HOSTILE.subject);
    await heading(window, 'Take five').waitFor();
    await window.select(firstCalm.subject);
    await window.pane.locator('[data-pane=calm]').waitFor();
    expect(window.complaints).toEqual([]);
    await window.close();
  });
});

describe('a draft', () => {
  it.each(['html', 'text'])('in %s takes the letter at the cursor, above what was quoted', async (format) => {
    const window = await outlook.open({ query: `pinned=1&pane=open&format=${format}`, files: [firstCalm] });
    await window.select(firstCalm.subject);
    await button(window, /Answer to a question/).waitFor();
    await window.page.getByRole('button', { name: 'Reply', exact: true }).click();
    const draft = window.page.locator('section.compose');
    await draft.locator('button.add-in').click();
    await window.draftPane.getByRole('button', { name: /Answer to a question/ }).click();
    await window.draftPane.getByLabel('Your answer').fill('On Monday.\nBefore noon.');
    await window.draftPane.getByRole('button', { name: 'Insert' }).click();
    await window.send();
    const [sent] = await window.page.evaluate(() =>
      globalThis.window.simulator.store.messages('sent').map((mail) => mail.text),
    );
    expect(sent).toMatch(/Dear Maria,\s+On Monday\.\s+Before noon\./);
    expect(sent?.indexOf('Dear Maria')).toBeLessThan(sent?.indexOf('when will my order') ?? 0);
    await window.close();
  });

  it('that is insisted on by the mail program to stay as it is loses nothing of what was typed', async () => {
    const window = await outlook.open({ files: [firstCalm] });
    await window.select(firstCalm.subject);
    await button(window, /Answer to a question/).waitFor();
    await window.page.getByRole('button', { name: 'Reply', exact: true }).click();
    await window.page.locator('section.compose button.add-in').click();
    await window.draftPane.getByRole('button', { name: /Answer to a question/ }).click();
    await window.draftPane.getByLabel('Your answer').fill('On Monday.');
    await window.page.evaluate(
      (id) => globalThis.window.simulator.failNext(id, { errorCode: 9002 }),
      CALL.bodySetSelected,
    );
    await window.draftPane.getByRole('button', { name: 'Insert' }).click();
    await window.draftPane.getByText('Outlook did not take the letter. Copy it instead.').waitFor();
    expect(await window.draftPane.getByLabel('Your answer').inputValue()).toBe('On Monday.');
    await window.close();
  });
});
