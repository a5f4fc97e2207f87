import { startOutlook } from './outlook';
import type { Eml, Outlook, OutlookWindow } from './outlook';
import { CALM } from './mails';
import { stringsFor } from '../strings-for';

jest.setTimeout(180_000);

let outlook: Outlook;
beforeAll(async () => {
  outlook = await startOutlook();
});
afterAll(() => outlook.close());

const en = stringsFor('en');
const [firstCalm] = CALM;
if (firstCalm === undefined) throw new Error('There is no calm mail.');
const THANKS: Eml = {
  number: 71,
  from: 'Ivan Petrov <ivan@customer.example>',
  subject: 'The lamp',
  text: 'Hello,\n\nthank you so much, the lamp is wonderful.\n\nIvan Petrov',
};

async function letterText(window: OutlookWindow): Promise<string> {
  return window.pane.locator('[role=presentation]').innerText();
}

describe('a letter in the preview', () => {
  it('changes its voice and keeps what was typed', async () => {
    const window = await outlook.open({ files: [firstCalm] });
    await window.select(firstCalm.subject);
    await window.pane.getByRole('button', { name: new RegExp(en.letter.question.title) }).click();
    await window.pane.getByLabel(en.variable.answer.label).fill('On Monday.');
    const warm = await letterText(window);
    expect(warm).toMatch(/^Dear Maria,\s+On Monday\./);
    await window.pane.getByLabel(en.replyVoice).selectOption('formal');
    await window.pane.getByLabel(en.variable.company.label).fill('Northwind');
    const formal = await letterText(window);
    expect(formal).toMatch(/^Dear Ms Smith,\s+On Monday\.[^]*Kind regards\s+Elena Petrova\s+Northwind$/);
    await window.pane.getByLabel(en.replyVoice).selectOption('warm');
    expect(await letterText(window)).toMatch(/^Dear Maria,\s+On Monday\./);
    expect(window.complaints).toEqual([]);
    await window.close();
  });

  it('is worded otherwise the next time the same customer gets it, and is sent as it was shown', async () => {
    const again = { ...THANKS, number: 72, subject: 'The lamp again' };
    const window = await outlook.open({ files: [THANKS, again] });
    const draft = window.page.locator('section.compose');
    const words: string[] = [];
    for (const { subject } of [THANKS, again]) {
      await window.select(subject);
      await window.pane.getByRole('button', { name: new RegExp(en.letter.thanks.title) }).click();
      const shown = await letterText(window);
      await window.pane.getByRole('button', { name: en.openAsReply }).click();
      await draft.waitFor();
      const sentence = /\n\s*([^\n]{20,})/.exec(shown)?.[1] ?? 'no sentence';
      expect(await draft.innerText()).toContain(sentence);
      words.push(shown);
      await window.send();
    }
    expect(words[0]).toMatch(/^Dear Ivan,/);
    expect(words[1]).toMatch(/^Dear Ivan,/);
    expect(words[1]).not.toBe(words[0]);
    expect(window.complaints).toEqual([]);
    await window.close();
  });

  it.each([
    ['its name', 'money'],
    ['its name with a typo', 'mony'],
    ['its name on a Russian keyboard', 'ьщтун'],
  ])('is found by %s', async (_, search) => {
    const window = await outlook.open({ files: [firstCalm] });
    await window.select(firstCalm.subject);
    await window.pane.getByRole('button', { name: en.allReplies }).click();
    await window.pane.getByRole('searchbox').fill(search);
    await window.pane.getByRole('button', { name: new RegExp(en.letter.refund.title) }).waitFor();
    expect(await window.pane.locator('main button').count()).toBeLessThan(6);
    await window.close();
  });
});

it.each(['html', 'text'])(
  'two hundred letters go into one %s draft, and nothing that was typed is lost',
  async (format) => {
    const window = await outlook.open({ query: `pinned=1&pane=open&format=${format}`, files: [THANKS] });
    await window.select(THANKS.subject);
    await window.pane.getByRole('button', { name: new RegExp(en.letter.thanks.title) }).waitFor();
    await window.page.getByRole('button', { name: 'Reply', exact: true }).click();
    const draft = window.page.locator('section.compose');
    await draft.locator('button.add-in').click();
    const offer = window.draftPane.getByRole('button', { name: new RegExp(en.letter.thanks.title) });
    await offer.waitFor();
    for (let count = 1; count <= 200; count++) {
      await offer.click();
      await window.draftPane.getByRole('button', { name: en.insert }).click();
      await offer.waitFor();
    }
    await window.send();
    const [sent = ''] = await window.page.evaluate(() =>
      globalThis.window.simulator.store.messages('sent').map((mail) => mail.text),
    );
    expect(sent.match(/Dear Ivan,/g)).toHaveLength(200);
    expect(sent).toContain('the lamp is wonderful');
    expect(window.complaints).toEqual([]);
    await window.close();
  },
);
