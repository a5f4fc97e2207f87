import { startGmail } from './gmail-page';
import type { Gmail, GmailWindow } from './gmail-page';
import { CALM, HOSTILE } from './mails';

jest.setTimeout(150_000);

let gmail: Gmail;
let shown: GmailWindow;

beforeAll(async () => {
  gmail = await startGmail();
});
afterAll(() => gmail.close());
afterEach(() => shown.close());

const text = (): Promise<string> => shown.card.innerText();

/** The pause of a heated email has begun, the panel is closed, and so many others are answered by hand, none of them opened again. */
async function answerOthers(count: number, query: string): Promise<void> {
  shown = await gmail.open({ files: [HOSTILE, ...CALM], query });
  await shown.select(HOSTILE.subject);
  await shown.toggle();
  expect(await text()).toMatch(/after 5 more replies\.\s+0 of 5/);
  await shown.toggle();
  for (const { subject } of CALM.slice(0, count)) {
    await shown.select(subject);
    await shown.answer('On Monday.');
  }
  await shown.select(HOSTILE.subject);
  await shown.toggle();
}

describe('an install that may see all that is sent', () => {
  afterEach(() => expect(shown.complaints).toEqual([]));

  it('counts replies that were sent without it, though nobody says so', async () => {
    await answerOthers(3, 'exact=1');
    expect(await text()).toMatch(/after 2 more replies\.\s+3 of 5/);
  });

  it('is free after five of them', async () => {
    await answerOthers(5, 'exact=1');
    expect(await text()).toContain('A heated complaint');
    expect(await text()).not.toContain('Free at');
  });

  it('counts none of them where it is not allowed to see them', async () => {
    await answerOthers(3, '');
    expect(await text()).toMatch(/after 5 more replies\.\s+0 of 5/);
  });
});

const CALLS = '**/simulated-gmail/call';
const NOBODY = { json: { kind: 'no-server' } };

describe('an add-on whose server is gone', () => {
  it.each([
    ['en-US', 'The add-on’s server is not running.', 'Peter Smith'],
    ['bg-BG', 'Сървърът на добавката не работи.', 'Peter Smith'],
    ['ru-RU', 'Сервер дополнения не запущен.', 'Peter Smith'],
    ['uk-UA', 'Сервер доповнення не запущено.', 'Peter Smith'],
  ])('is said to be so, and works again when it is back: %s', async (locale, words, name) => {
    shown = await gmail.open({ files: CALM, query: `locale=${locale}` });
    await shown.select('Question 1');
    await shown.toggle();
    await shown.page.route(CALLS, (route) => route.fulfill(NOBODY));
    await shown.select('Question 2');
    expect(await shown.panel.getByRole('alert').innerText()).toContain(words);
    expect(await shown.card.count()).toBe(0);
    await shown.page.unroute(CALLS);
    await shown.select('Question 2');
    expect(await text()).toContain(name);
    expect(await shown.panel.getByRole('alert').count()).toBe(0);
    expect(shown.complaints).toEqual([]);
  });

  it('leaves the card as it was where a click came to nothing, so that it can be clicked again', async () => {
    shown = await gmail.open({ files: [HOSTILE] });
    await shown.select(HOSTILE.subject);
    await shown.toggle();
    // Not even Google’s side answers.
    await shown.page.route(CALLS, (route) => route.abort());
    await shown.press('Why heated?');
    expect(await shown.panel.getByRole('alert').innerText()).toContain('not running');
    expect(await text()).toContain('Free at');
    await shown.page.unroute(CALLS);
    await shown.press('Why heated?');
    expect(await text()).toContain('Show the words');
    expect(await shown.panel.getByRole('alert').count()).toBe(0);
  });
});
