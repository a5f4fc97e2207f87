import type { Frame } from 'playwright-core';
import { DEFAULT_SETTINGS, deviceName } from '../../src/engine';
import type { Settings } from '../../src/engine';
import type { MailboxApi } from '../../src/hosts/simulator/office/mailbox-api';
import type { Message } from '../../src/hosts/simulator/store/message';
import { stringsFor } from '../strings-for';
import { HOSTILE_DOCUMENTS } from './hostile-documents';
import { HOSTILE_TEXTS } from './hostile-texts';
import { watchForEscapes } from './hostile-watch';
import type { HostileWatch } from './hostile-watch';
import { INTRODUCED, NOW, startOutlook } from './outlook';
import type { Outlook, OutlookWindow } from './outlook';
import { shownHtml } from './shown-html';
import type { ShownHtml } from './shown-html';

jest.setTimeout(180_000);

const en = stringsFor('en');
const TEXTS = Object.values(HOSTILE_TEXTS).flat();
/** As many findings as are told of one mail. */
const MOST_FINDINGS = 100;
const AGENT = 'elena@northwind.example';

/** Controls, marks that turn text around, and what has no shape: none may stand in what is shown or sent. */
const HIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]/u;

/**
 * What was refused on Outlook's side, which shows the email itself in a sandboxed frame and quotes it in its editor; the pane has no
 * part in that, and a request that is refused by a policy is never made.
 */
const ON_OUTLOOKS_SIDE = /\(in (?:about:srcdoc|https:\/\/localhost:\d+\/(?:\?[^)]*|assets\/simulator\.\w+\.js))\)$/;

let outlook: Outlook;
beforeAll(async () => {
  outlook = await startOutlook();
});
afterAll(() => outlook.close());

/** Mails reach the mailbox as JSON in ASCII, because halves of characters do not outlive the way into the browser otherwise. */
const addMails = (window: OutlookWindow, mails: readonly Message[]): Promise<void> =>
  window.page.evaluate(
    (json) => globalThis.window.simulator.store.add(JSON.parse(json) as Message[]),
    JSON.stringify(mails).replace(
      /[\u007f-\uffff]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );

/** A calm question about an order, whose number tells when the pane shows it, with a hostile text in every place. */
function mailWith(text: string, number: number, more: Partial<Message> = {}): Message {
  const person = { name: number % 2 ? `Ivan ${text}` : text, address: `customer${number}@customer.example` };
  const ask = `Hello, when will my order ${number} arrive? I would like to know the day.`;
  return {
    id: `mail-${number}`,
    conversationId: `conversation-${number}`,
    internetMessageId: `<${number}@customer.example>`,
    folder: 'inbox',
    subject: text,
    from: person,
    to: [{ name: text, address: AGENT }],
    cc: [],
    text: `${ask}\n\n${text}`,
    // Some HTML swallows what follows it, so the question stands first; the last of three is plain text.
    ...(number % 3 !== 0 && { html: `<html><body><p>${ask}</p>${text}</body></html>` }),
    date: NOW.getTime() - 60_000 * number,
    headers: `From: ${text}\r\nSubject: ${text}\r\n`,
    read: false,
    answered: false,
    ...more,
  };
}

/** Runs in the pane: what is shown, and the bug that a boundary caught. */
type PaneShown = ShownHtml & { readonly kind: string; readonly title: string };

async function paneShown(frame: Frame): Promise<PaneShown> {
  const shown = await frame.evaluate(`(() => {
    const pane = document.querySelector('[data-pane]');
    return {
      ...(${String(shownHtml)})(pane),
      kind: pane.dataset.pane,
      title: pane.querySelector('h1')?.textContent ?? '',
      text: pane.innerText,
    };
  })()`);
  return shown as PaneShown;
}

const PANE_TAGS =
  'b br button circle div footer g h1 h2 input label li main mark ol option p path section select span svg table tbody td textarea tr ul';

/** What is wrong with what the pane shows; nothing where all is well. */
function faultsOf(shown: PaneShown): readonly string[] {
  return [
    ...shown.tags.filter((tag) => !PANE_TAGS.split(' ').includes(tag)).map((tag) => `<${tag}>`),
    ...shown.acting,
    ...([en.brokenTitle, en.outdatedTitle].includes(shown.title) ? ['the pane broke'] : []),
    ...(HIDDEN.test(shown.text) ? [`hidden characters in ${JSON.stringify(shown.text)}`] : []),
  ];
}

/** What is left of a text when spaces and everything without a shape are gone. */
const visible = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Z}]+/gu, '');

/** Whether a title is the sender's name as it stands in the mail, cut where it is long; the address where nothing of it can be seen. */
function names(title: string, { from }: Message): boolean {
  const name = visible(from.name) === '' ? from.address : visible(from.name);
  const shown = visible(title);
  return shown === name || (shown.length > 20 && shown.endsWith('…') && name.startsWith(shown.slice(0, -1)));
}

/** Another of the agent's windows says that the settings are these. */
async function tellSettings(window: OutlookWindow, settings: Partial<Settings>, changedAt: number): Promise<void> {
  const message = JSON.stringify({ settings: { ...DEFAULT_SETTINGS, introduced: true, ...settings, changedAt } });
  await window.page.evaluate(
    ([name = '', json = '']) => new BroadcastChannel(name).postMessage(JSON.parse(json)),
    [deviceName(AGENT), message],
  );
}

async function openWatched(mailbox?: MailboxApi): Promise<{ window: OutlookWindow; watch: HostileWatch }> {
  const window = await outlook.open({ ...(mailbox && { mailbox }) });
  return { window, watch: await watchForEscapes(window) };
}

/** The letter that the add-in handed to Outlook, before Outlook's own editor cleans it. */
async function openedLetter(window: OutlookWindow): Promise<ShownHtml & { readonly html: string }> {
  const letter: unknown = await window.page.evaluate(`(() => {
    const [draft] = window.simulator.store.drafts();
    const html = draft.content.slice(0, draft.content.indexOf('<div><br></div><div id="appendonsend">'));
    window.simulator.store.discard(draft.id);
    document.querySelector('section.compose .discard').click();
    return { html, ...(${String(shownHtml)})(html) };
  })()`);
  return letter as ShownHtml & { readonly html: string };
}

/** Presses a button at once, where a click would wait for the pane to stand still; hundreds are pressed here. */
const press = (window: OutlookWindow, name: string | RegExp): Promise<void> =>
  window.pane.getByRole('button', { name }).dispatchEvent('click');

const select = (window: OutlookWindow, id: string): Promise<void> =>
  window.page.evaluate((chosen) => globalThis.window.simulator.select(chosen), id);

/** Opens a mail that was not there before, and waits for the pane to show it. */
async function open(window: OutlookWindow, mail: Message, sign: string): Promise<void> {
  await addMails(window, [mail]);
  await select(window, mail.id);
  await window.pane.getByText(sign).first().waitFor();
}

/** Ends a test: nothing got out, and the pane had nothing to complain of. */
async function expectNothingEscaped(window: OutlookWindow, watch: HostileWatch): Promise<void> {
  const complaints = window.complaints.filter((one) => !ON_OUTLOOKS_SIDE.test(one));
  expect({ escaped: watch.escaped, complaints }).toEqual({ escaped: [], complaints: [] });
  await window.close();
}

/** Takes each text through the pane, from the email it stands in to the letter that answers it, in a window of its own. */
async function answerAll(texts: readonly string[], mailbox: MailboxApi): Promise<void> {
  const { window, watch } = await openWatched(mailbox);
  for (const [index, text] of texts.entries()) {
    const number = 70_000 + index;
    const short = text.slice(0, 100);
    await tellSettings(window, { agentName: short, company: short }, index + 2);
    const mail = mailWith(text, number);
    await open(window, mail, String(number));
    const calm = await paneShown(watch.frame());
    await press(window, /Answer to a question/);
    await window.pane.getByLabel(en.variable.answer.label).fill(`It arrives on Monday. ${short}`);
    const preview = await paneShown(watch.frame());
    await press(window, en.openAsReply);
    await window.page.locator('section.compose').waitFor();
    const letter = await openedLetter(window);
    const said = visible(letter.text);
    expect({
      text,
      calm: faultsOf(calm),
      named: names(calm.title, mail),
      preview: faultsOf(preview),
      previewed: preview.tables,
      tags: letter.tags.filter((tag) => tag !== 'br'),
      acting: letter.acting,
      tables: letter.tables,
      hidden: HIDDEN.test(letter.html),
      greeting: said.slice(0, said.indexOf(',') + 1).replace(/^Dear[\p{L}'’ʼ-]{2,60},$/u, 'Hello,'),
      // Once as the answer, once as the name, once as the company.
      times: visible(short) === '' ? 3 : Math.min(3, said.split(visible(short)).length - 1),
    }).toEqual({
      text,
      calm: [],
      named: true,
      preview: [],
      previewed: 1,
      tags: ['b', 'p', 'table', 'tbody', 'td', 'tr'],
      acting: [],
      tables: 1,
      hidden: false,
      greeting: 'Hello,',
      times: 3,
    });
  }
  await expectNothingEscaped(window, watch);
}

describe('hostile texts', () => {
  it('are more than a hundred', () => {
    expect(new Set(TEXTS).size).toBeGreaterThan(100);
  });

  // Below 1.9 the letter goes to Outlook by another call; every second text shows that it comes through that one unharmed.
  it.each([
    ['1.12', TEXTS],
    ['1.5', TEXTS.filter((_, at) => at % 2 === 0)],
  ] as const)(
    'are text in the pane and break no letter with Mailbox %s: in names, subjects and bodies, as what is typed, as name and company below',
    async (mailbox, texts) => {
      const middle = Math.ceil(texts.length / 2);
      await Promise.all([answerAll(texts.slice(0, middle), mailbox), answerAll(texts.slice(middle), mailbox)]);
    },
  );

  it('are text in the card of the next email, behind Why heated and in what an agent may copy about a verdict', async () => {
    const { window, watch } = await openWatched();
    const heated = mailWith('', 3, {
      text: TEXTS.map((text) => `You are complete idiots and liars ${text.slice(0, 60)}.`).join('\n\n'),
    });
    await addMails(window, [heated]);
    for (const [index, text] of TEXTS.filter((_, at) => at % 3 === 0).entries()) {
      // All of one conversation, of which the pane offers the email that was seen last.
      await open(window, mailWith(text, 60_000 + index, { conversationId: 'one' }), String(60_000 + index));
      await select(window, heated.id);
      await window.pane.getByRole('button', { name: en.open }).waitFor();
      const shown = await paneShown(watch.frame());
      expect({ text, faults: faultsOf(shown), kind: shown.kind }).toEqual({ text, faults: [], kind: 'cooling' });
    }
    await press(window, en.why);
    await press(window, en.showWords);
    await window.pane.locator('mark').first().waitFor();
    expect(faultsOf(await paneShown(watch.frame()))).toEqual([]);
    expect(await window.pane.locator('mark').count()).toBe(MOST_FINDINGS);
    await press(window, en.backToFive);
    await press(window, en.settings);
    await press(window, en.wrongVerdict);
    const report = await window.pane.getByLabel(en.textLabel).inputValue();
    expect(report).toContain('idiots');
    expect(HIDDEN.test(report)).toBe(false);
    expect(faultsOf(await paneShown(watch.frame()))).toEqual([]);
    await expectNothingEscaped(window, watch);
  });

  it('are text in the organisation’s words for an email that speaks of danger', async () => {
    const { window, watch } = await openWatched();
    const urgent = mailWith('', 3, { text: 'I want to kill myself. I cannot go on.' });
    await addMails(window, [urgent]);
    await select(window, urgent.id);
    await window.pane.getByRole('heading', { name: en.urgentTitle }).waitFor();
    for (const [index, text] of TEXTS.entries()) {
      const urgentText = `Step ${index}:\n${text.slice(0, 500)}`;
      await tellSettings(window, { urgentText }, index + 2);
      await window.pane.getByText(`Step ${index}:`).waitFor();
      expect({ text, faults: faultsOf(await paneShown(watch.frame())) }).toEqual({ text, faults: [] });
    }
    await expectNothingEscaped(window, watch);
  });

  it('are text beside a draft that answers them', async () => {
    const { window, watch } = await openWatched();
    for (const [index, texts] of Object.values(HOSTILE_TEXTS).entries()) {
      const [text = ''] = texts;
      await open(window, mailWith(text, 50_000 + index), String(50_000 + index));
      if (index % 4 > 0) continue;
      await window.page.getByRole('button', { name: 'Reply', exact: true }).click();
      await window.page.locator('section.compose button.add-in').click();
      await window.draftPane.getByRole('heading', { name: en.composeTitle }).waitFor();
      expect({ text, faults: faultsOf(await paneShown(watch.draftFrame())) }).toEqual({ text, faults: [] });
      await window.page.locator('section.compose .discard').click();
    }
    await expectNothingEscaped(window, watch);
  });
});

describe('what is kept', () => {
  const ROAMING = 'take-five-simulator/roaming-settings';
  const SOUND = { settings: INTRODUCED };
  let kept: Awaited<ReturnType<typeof openWatched>>;
  beforeAll(async () => {
    kept = await openWatched();
    await open(kept.window, mailWith('Kettle', 40_001), '40001');
  });
  afterAll(() => expectNothingEscaped(kept.window, kept.watch));

  it.each(HOSTILE_DOCUMENTS.map((one) => [`${one.kind} ${one.what}`, one] as const))(
    'may be %s: the pane opens, reads an email and writes a letter',
    async (_, { kind, text }) => {
      const roaming = Object.entries({ ...SOUND, ...(kind !== 'drafts' && { [kind]: text }) });
      const stored = JSON.stringify(Object.fromEntries(roaming.map(([name, json]) => [`take-five.${name}`, json])));
      await kept.window.page.evaluate(
        ([roamingName = '', all = '', deviceName = '', here = '']) => {
          localStorage.clear();
          localStorage.setItem(roamingName, all);
          localStorage.setItem(deviceName, here);
        },
        [ROAMING, stored, `${deviceName(AGENT)}.${kind}`, text],
      );
      await kept.window.page.locator('main.reading button.add-in').click();
      await kept.window.page.locator('main.reading button.add-in').click();
      const { pane } = kept.window;
      await pane.locator('[data-pane=welcome], [data-pane=calm]').waitFor();
      if ((await pane.locator('[data-pane=welcome]').count()) > 0) await press(kept.window, en.welcomeStart);
      await pane.locator('[data-pane=calm]').waitFor();
      expect(faultsOf(await paneShown(kept.watch.frame()))).toEqual([]);
      expect(await kept.watch.frame().evaluate('"polluted" in {} || Object.keys(Object.prototype).join()')).toBe('');
      await press(kept.window, /Answer to a question/);
      await pane.getByLabel(en.variable.answer.label).fill('On Monday.');
      await press(kept.window, en.openAsReply);
      await kept.window.page.locator('section.compose').waitFor();
      const letter = await openedLetter(kept.window);
      expect(letter).toMatchObject({ tables: 1, acting: [] });
      expect(letter.html).toContain('border-top:3px solid #0f6cbd');
    },
  );
});
