import type { FrameLocator, Locator } from 'playwright-core';
import { LANGUAGES, OCCASIONS } from '../../src/engine';
import type { Language } from '../../src/engine';
import { CALL } from '../../src/hosts/simulator/office/protocol';
import { LATER_WORDS, stringsFor } from '../strings-for';
import { axeViolations } from './gallery/axe-violations';
import { CALM, HOSTILE } from './mails';
import { startOutlook } from './outlook';
import type { Eml, Outlook, OutlookWindow } from './outlook';

jest.setTimeout(120_000);

let outlook: Outlook;
beforeAll(async () => {
  outlook = await startOutlook();
});
afterAll(() => outlook.close());

const en = stringsFor('en');
const { check, insertion } = LATER_WORDS.en;
const QUESTION = CALM[0] ?? HOSTILE;
const THANKS: Eml = {
  number: 71,
  from: 'Ivan Petrov <ivan@customer.example>',
  subject: 'The lamp',
  text: 'Hello,\n\nthank you so much, the lamp is wonderful.\n\nIvan Petrov',
};

type Case = {
  readonly locale: string;
  readonly mail: Eml;
  /** How every letter to this customer begins, warm. */
  readonly greeting: string;
  /** What the agent writes wherever something is asked for. */
  readonly words: string;
};

/** A customer of each language who asks where an order is. */
const CASES: Readonly<Record<Language, Case>> = {
  en: { locale: 'en-US', mail: QUESTION, greeting: 'Dear Maria,', words: 'It left our warehouse this morning.' },
  bg: {
    locale: 'bg-BG',
    mail: {
      number: 72,
      from: 'Георги Иванов <georgi@customer.example>',
      subject: 'Въпрос за поръчка',
      text: 'Здравейте,\n\nкога ще пристигне поръчка 5210?\n\nБлагодаря\nГеорги Иванов',
    },
    greeting: 'Здравейте, Георги,',
    words: 'Пратката тръгна от склада тази сутрин.',
  },
  ru: {
    locale: 'ru-RU',
    mail: {
      number: 73,
      from: 'Сергей Волков <sergey@customer.example>',
      subject: 'Вопрос о заказе',
      text: 'Здравствуйте,\n\nкогда придёт мой заказ 5210?\n\nСпасибо\nСергей Волков',
    },
    greeting: 'Здравствуйте, Сергей.',
    words: 'Посылка ушла со склада сегодня утром.',
  },
  uk: {
    locale: 'uk-UA',
    mail: {
      number: 74,
      from: 'Олена Коваленко <olena@customer.example>',
      subject: 'Питання про замовлення',
      text: 'Добрий день,\n\nколи надійде моє замовлення 5210?\n\nДякую\nОлена Коваленко',
    },
    greeting: 'Вітаю, Олено.',
    words: 'Посилка вирушила зі складу сьогодні вранці.',
  },
};

const letterIn = (place: FrameLocator): Locator => place.locator('table[lang]');
const offer = (place: FrameLocator, title: string): Locator => place.getByRole('button', { name: title }).first();
/** Where a draft was looked at meanwhile, what was found stands in the place of the offers, and all letters are a button away. */
const more = (place: FrameLocator): Locator => place.getByRole('button', { name: check.insertMore, exact: true });
/** Picks a letter, and waits until it is shown. */
async function pick(place: FrameLocator, title: string): Promise<void> {
  while (!(await letterIn(place).isVisible())) {
    const next = (await more(place).isVisible()) ? more(place) : offer(place, title);
    // What was there a moment ago may have given way, and is looked for anew.
    await next.click({ timeout: 2_000 }).catch(() => undefined);
  }
}
/** Presses a button at once, where a click would wait for the pane to stand still; hundreds are pressed here. */
const press = (place: FrameLocator, name: string): Promise<void> =>
  place.getByRole('button', { name }).first().dispatchEvent('click');
const draftOf = (window: OutlookWindow): Locator => window.page.locator('section.compose');
/** What the open draft holds: its words, or the letters in it by their paragraphs. */
const draftText = (window: OutlookWindow): Promise<string> => draftOf(window).locator('textarea.editor').inputValue();
const draftLetters = (window: OutlookWindow): Locator => draftOf(window).locator('.editor table[lang]');
const paragraphs = (letter: Locator): Promise<string[]> => letter.locator('p').allInnerTexts();

/** Opens a mail with the pane beside it, and waits for its offers. */
async function openMail(mail: Eml, query = '', more: readonly Eml[] = []): Promise<OutlookWindow> {
  const window = await outlook.open({ query: `pinned=1&pane=open${query}`, files: [mail, ...more] });
  await window.select(mail.subject);
  await window.pane.locator('[data-pane=calm] main button').nth(2).waitFor();
  return window;
}

/** Opens a reply to the mail in a draft of this format, with the pane beside it. */
async function openDraft(mail: Eml, format: string): Promise<OutlookWindow> {
  const window = await openMail(mail, `&format=${format}`);
  await window.page.getByRole('button', { name: 'Reply', exact: true }).click();
  await draftOf(window).locator('button.add-in').click();
  await window.draftPane.getByRole('heading', { name: en.composeTitle }).waitFor();
  return window;
}

/** Fills in whatever the letter still asks for, and returns the names of what it asked. */
async function fillIn(place: FrameLocator, words: string): Promise<readonly string[]> {
  const asked: string[] = [];
  for (const field of await place.locator('[data-variable]').all()) {
    const needed = (await field.getAttribute('required')) ?? (await field.getAttribute('aria-required'));
    if (needed === null || (await field.inputValue()) !== '') continue;
    asked.push((await field.getAttribute('data-variable')) ?? '');
    await field.fill(words);
  }
  return asked;
}

/** Puts a letter into the open draft, and tells how it was shown. */
async function insert(window: OutlookWindow, title: string, words: string): Promise<readonly string[]> {
  await pick(window.draftPane, title);
  await fillIn(window.draftPane, words);
  const shown = await paragraphs(letterIn(window.draftPane));
  await press(window.draftPane, en.insert);
  await offer(window.draftPane, title).or(more(window.draftPane)).first().waitFor();
  return shown;
}

async function close(window: OutlookWindow): Promise<void> {
  expect(window.complaints).toEqual([]);
  await window.close();
}

describe.each(LANGUAGES)('in %s', (language) => {
  const { locale, mail, greeting, words } = CASES[language];
  const strings = stringsFor(language);

  it('each of the three offers opens by its key, and goes into the reply as it was shown', async () => {
    const window = await openMail(mail, `&locale=${locale}`);
    const { pane, page } = window;
    // What a customer got goes behind what is offered beside it, so the last of the three is taken before the second.
    for (const [key, occasion, needed] of [
      ['1', 'question', ['answer']],
      ['3', 'late_promise', ['promised', 'line', 'fix']],
      ['2', 'progress', ['news']],
    ] as const) {
      await pane.locator('[data-pane=calm] main button', { hasText: strings.letter[occasion].title }).waitFor();
      await pane.getByRole('heading', { level: 1 }).focus();
      await page.keyboard.press(key);
      await pane.getByRole('heading', { name: strings.letter[occasion].title, level: 1 }).waitFor();
      expect(await fillIn(pane, words)).toEqual(needed);
      await pane.locator('mark').first().waitFor({ state: 'detached' });

      const shown = await paragraphs(letterIn(pane));
      expect(shown[0]).toBe(greeting);
      expect(shown.join('\n')).toContain(words);
      expect(shown.join('\n')).not.toMatch(/[{}[\]]|undefined| {2}|\n\s*\n/);
      expect(shown.filter((paragraph) => paragraph.trim() === '')).toEqual([]);
      await press(pane, strings.openAsReply);
      await draftLetters(window).waitFor();
      expect(await draftLetters(window).getAttribute('lang')).toBe(language);
      expect(await paragraphs(draftLetters(window))).toEqual(shown);
      await draftOf(window).locator('.discard').click();
    }
    await close(window);
  });

  it('a letter that misses something goes nowhere: the field is asked for and has focus', async () => {
    const window = await openMail(mail, `&locale=${locale}`);
    const { pane } = window;
    await pick(pane, strings.letter.late_promise.title);
    for (const variable of ['promised', 'line', 'fix'] as const) {
      await pane.getByRole('button', { name: strings.openAsReply }).click();
      const field = pane.locator(`[data-variable=${variable}]`);
      await pane.locator(`[data-variable=${variable}]:focus`).waitFor();
      expect(await pane.getByText(strings.addValue(strings.variable[variable].missing)).count()).toBe(1);
      expect(await draftOf(window).count()).toBe(0);
      await field.fill(words);
    }
    await pane.getByRole('button', { name: strings.openAsReply }).click();
    await draftLetters(window).waitFor();
    await close(window);
  });
});

describe('a letter in the preview', () => {
  const promisedIn = (letter: readonly string[]): string | undefined =>
    /\d{1,2}\s(?:November|ноември|ноября|листопада)/.exec(letter.join('\n'))?.[0].replace(/\s/, ' ');

  it('changes its voice and its language by one choice each, and keeps what was typed and the promised day', async () => {
    const window = await openMail(QUESTION);
    const { pane } = window;
    const shown = () => paragraphs(letterIn(pane));
    await pick(pane, en.letter.late_promise.title);
    await fillIn(pane, 'Our words.');
    await pane.locator('mark').first().waitFor({ state: 'detached' });
    const warm = await shown();
    expect(warm[0]).toBe('Dear Maria,');
    expect(promisedIn(warm)).toBe('25 November');
    // Past midnight the day would be another one, and the letter that is being looked at keeps its own.
    await window.pass('48:00:00');

    await pane.getByLabel(en.replyVoice).selectOption('formal');
    await pane.getByText('Dear Maria Smith,').waitFor();
    const formal = await shown();
    expect(formal).toContain('Our words.');
    expect(formal.filter((paragraph) => warm.includes(paragraph) && paragraph !== 'Our words.')).toEqual([]);
    expect(promisedIn(formal)).toBe('25 November');
    await pane.getByLabel(en.replyVoice).selectOption('warm');
    await pane.getByText('Dear Maria,', { exact: true }).waitFor();
    expect(await shown()).toEqual(warm);

    for (const [language, day] of [
      ['bg', '25 ноември'],
      ['ru', '25 ноября'],
      ['uk', '25 листопада'],
    ] as const) {
      await pane.getByLabel(en.replyLanguage).selectOption(language);
      await pane.locator(`table[lang=${language}]`).waitFor();
      const other = await shown();
      expect(promisedIn(other)).toBe(day);
      expect(other).toContain('Our words.');
    }
    await pane.getByLabel(en.replyLanguage).selectOption('en');
    await pane.locator('table[lang=en]').waitFor();
    expect(await shown()).toEqual(warm);
    await pane.getByRole('button', { name: en.back }).click();
    await pick(pane, en.letter.late_promise.title);
    expect(promisedIn(await shown())).toBe('26 November');
    await close(window);
  });

  it('is worded otherwise the next time the same customer gets it, and is sent as it was shown', async () => {
    const again = { ...THANKS, number: 75, subject: 'The lamp again' };
    const window = await openMail(THANKS, '', [again]);
    const letters: string[][] = [];
    for (const { subject } of [THANKS, again]) {
      await window.select(subject);
      await pick(window.pane, en.letter.thanks.title);
      const shown = await paragraphs(letterIn(window.pane));
      await press(window.pane, en.openAsReply);
      await draftLetters(window).waitFor();
      expect(await paragraphs(draftLetters(window))).toEqual(shown);
      await window.send();
      letters.push(shown);
    }
    const [first = [], second = []] = letters;
    expect([first[0], second[0]]).toEqual(['Dear Ivan,', 'Dear Ivan,']);
    expect(second[1]).not.toBe(first[1]);
    const sent = await window.page.evaluate(() =>
      globalThis.window.simulator.store.messages('sent').map((mail) => mail.text),
    );
    for (const letter of letters) {
      expect(
        sent.filter((text) => letter.every((words) => words.split('\n').every((line) => text.includes(line)))),
      ).toHaveLength(1);
    }
    await close(window);
  });
});

describe('the list of all letters', () => {
  it.each([
    ['en', 'refund', 'the word of a title', 'money'],
    ['en', 'refund', 'a typo', 'mony'],
    ['en', 'refund', 'a Russian keyboard', 'ьщтун'],
    ['ru', 'refund', 'an English keyboard', 'ltymub'],
    ['ru', 'hostile_unclear', 'an English keyboard, by the words of the letter', 'ljuflrb'],
    ['ru', 'thanks', 'Russian in Latin letters', 'spasibo za dobrye slova'],
    ['ru', 'refund', 'a typo', 'денги'],
    ['bg', 'thanks', 'Bulgarian in Latin letters', 'blagodarya'],
    ['uk', 'refund', 'an English keyboard', 'uhjis'],
    ['uk', 'thanks', 'Ukrainian in Latin letters', 'diakuiemo'],
    ['bg', 'refund', 'a typo', 'парти'],
  ] as const)('in %s holds %s for %s', async (language, occasion, _, search) => {
    const strings = stringsFor(language);
    const window = await openMail(CASES[language].mail, `&locale=${CASES[language].locale}`);
    await window.pane.getByRole('button', { name: strings.allReplies }).click();
    const rows = window.pane.locator('[data-pane=letters] [role=row]');
    await rows.nth(OCCASIONS.length - 1).waitFor();
    await window.pane.getByRole('searchbox').fill(search);
    await rows.nth(6).waitFor({ state: 'detached' });
    expect((await rows.allInnerTexts()).join('\n')).toContain(strings.letter[occasion].title);
    await close(window);
  });
});

it('the preview with what is missing and the list while it is searched have nothing that axe finds', async () => {
  const window = await openMail(QUESTION);
  // What is just coming up is paler than what it becomes.
  await window.page.emulateMedia({ reducedMotion: 'reduce' });
  const frame = window.page.frames().find((one) => one.url().includes('/taskpane.html'));
  if (frame === undefined) throw new Error('The pane is not open.');
  await pick(window.pane, en.letter.late_promise.title);
  await press(window.pane, en.openAsReply);
  await window.pane.locator('[data-variable]:focus').waitFor();
  expect(await axeViolations(frame)).toEqual([]);
  await window.pane.getByRole('button', { name: en.back }).click();
  await window.pane.getByRole('button', { name: en.allReplies }).click();
  await window.pane.getByRole('searchbox').fill('mony');
  await offer(window.pane, en.letter.refund.title).waitFor();
  expect(await axeViolations(frame)).toEqual([]);
  await offer(window.pane, en.letter.refund.title).hover();
  expect(await axeViolations(frame)).toEqual([]);
  await window.pane.getByRole('searchbox').fill('qqqqqq');
  await window.pane.getByText(en.noLetters).waitFor();
  expect(await axeViolations(frame)).toEqual([]);
  await close(window);
});

describe('a draft', () => {
  it('in HTML takes letters at the cursor and keeps every word and mark of the agent', async () => {
    const window = await openDraft(THANKS, 'html');
    const { keyboard } = window.page;
    const editor = draftOf(window).locator('.editor');
    await editor.evaluate((field) => document.getSelection()?.setPosition(field.firstElementChild));
    await editor.focus();
    await keyboard.type('My first words. ');
    await keyboard.press('Control+b');
    await keyboard.type('My second words.');
    await keyboard.press('Enter');
    await keyboard.type('My last words.');
    await editor.evaluate((field) => {
      const words = document.createTreeWalker(field, NodeFilter.SHOW_TEXT).nextNode();
      document.getSelection()?.setPosition(words, words?.nodeValue?.length);
    });
    const before = await editor.innerHTML();
    expect(before).toMatch(/<(b|strong|span)[^>]*>My second words\./);

    const shown = [
      await insert(window, en.letter.thanks.title, 'On Monday.'),
      await insert(window, en.letter.question.title, 'On Monday.'),
    ];
    expect(await draftLetters(window).count()).toBe(2);
    for (const [at, letter] of shown.entries()) expect(await paragraphs(draftLetters(window).nth(at))).toEqual(letter);
    const { without, text } = await editor.evaluate((field) => {
      const copy = field.cloneNode(true) as HTMLElement;
      for (const letter of copy.querySelectorAll('table[lang]')) letter.remove();
      return { without: copy.innerHTML, text: (field as HTMLElement).innerText };
    });
    expect(without).toBe(before);
    const inOrder = ['My first words.', ...shown.map(([, words = '']) => words), 'My second words.', 'My last words.'];
    expect([...inOrder].sort((one, other) => text.indexOf(one) - text.indexOf(other))).toEqual(inOrder);
    expect(inOrder.filter((words) => !text.includes(words))).toEqual([]);
    await close(window);
  });

  it('in plain text takes letters at the cursor, as text whose paragraphs stand apart', async () => {
    const window = await openDraft(THANKS, 'text');
    const field = draftOf(window).locator('textarea.editor');
    const quote = await draftText(window);
    const [first, last] = ['My first words & <b>these</b>.\n\n', 'My last words.'];
    await field.fill(first + last + quote);
    await field.evaluate((area, at) => (area as HTMLTextAreaElement).setSelectionRange(at, at), first.length);
    const thanks = await insert(window, en.letter.thanks.title, 'On Monday.');
    const question = await insert(window, en.letter.question.title, 'On Monday.\n\nNot before noon.');
    const whole = [thanks, question].map((letter) => `${letter.join('\n\n')}\n\n`).join('');
    expect(await draftText(window)).toBe(first + whole + last + quote);
    expect(whole).toContain('On Monday.\n\nNot before noon.');
    expect(whole).not.toMatch(/[<>]|&\w+;/);
    await close(window);
  });

  it.each(['html', 'text'])('in %s keeps the words that are selected', async (format) => {
    const window = await openDraft(THANKS, format);
    const editor = draftOf(window).locator('.editor');
    await editor.focus();
    await window.page.keyboard.type('My own words.');
    await window.page.keyboard.press('Control+a');
    await insert(window, en.letter.thanks.title, 'On Monday.');
    const text = format === 'text' ? await draftText(window) : await editor.innerText();
    expect(text).toMatch(/^\s*Dear Ivan,[^]*My own words\.[^]*the lamp is wonderful/);
    await close(window);
  });

  it.each(['html', 'text'])('in %s takes two hundred letters in a row, and the pane still answers', async (format) => {
    const window = await openDraft(THANKS, format);
    const editor = draftOf(window).locator('.editor');
    await editor.evaluate((field) => document.getSelection()?.setPosition(field.firstElementChild));
    await editor.focus();
    await window.page.keyboard.type('My own words.');
    for (let count = 1; count <= 200; count++) {
      if (await more(window.draftPane).isVisible()) await press(window.draftPane, check.insertMore);
      await press(window.draftPane, en.letter.thanks.title);
      await press(window.draftPane, en.insert);
    }
    // By now it was written and stands still, so that it is looked at.
    await more(window.draftPane).click();
    await window.draftPane.getByRole('searchbox').fill('mony');
    await offer(window.draftPane, en.letter.refund.title).waitFor();
    if (format === 'html') {
      expect(await draftLetters(window).count()).toBe(200);
      expect((await draftLetters(window).locator('p').allInnerTexts()).filter(Boolean)).toHaveLength(800);
    } else {
      expect(await draftText(window)).toMatch(
        /^My own words\.(?:Dear Ivan,\n\n[^\n]{40,}\n\n[^\n]{20,}\n\nElena Petrova\n\n){200}\n\n_/,
      );
    }
    await window.send();
    const [sent = ''] = await window.page.evaluate(() =>
      globalThis.window.simulator.store.messages('sent').map((mail) => mail.text),
    );
    expect(sent.match(/Dear Ivan,/g)).toHaveLength(200);
    expect(sent.match(/^Elena Petrova$/gm)).toHaveLength(200);
    expect(sent.startsWith('My own words.')).toBe(true);
    expect(sent).toContain('the lamp is wonderful');
    await close(window);
  });

  it.each(['html', 'text'])('in %s gives the last letter back, and every word is as it was before', async (format) => {
    const window = await openDraft(THANKS, format);
    const { draftPane, page } = window;
    const editor = draftOf(window).locator('.editor');
    const words = () => (format === 'text' ? draftText(window) : editor.innerHTML());
    await editor.focus();
    await page.keyboard.type('My own words & <b>these</b>.');
    await insert(window, en.letter.thanks.title, 'On Monday.');
    const one = await words();
    await insert(window, en.letter.question.title, 'On Monday.');
    expect(await words()).not.toBe(one);

    const takeBack = draftPane.getByRole('button', { name: insertion.takeBack });
    await takeBack.focus();
    await page.keyboard.press('Enter');
    await draftPane.getByRole('status').getByText(insertion.news['taken-back']).waitFor();
    await takeBack.waitFor({ state: 'detached' });
    expect(await words()).toBe(one);
    await draftPane.locator('h1:focus').waitFor();

    // The cursor went to the start with it, and the next letter goes there.
    await insert(window, en.letter.thanks.title, 'On Monday.');
    await editor.focus();
    await page.keyboard.type('!');
    const changed = await words();
    await takeBack.click();
    await draftPane.locator('[data-pane]').getByText(insertion.news.stays).first().waitFor();
    expect(await takeBack.count()).toBe(0);
    expect(await words()).toBe(changed);
    await close(window);
  });

  it('is not changed where Outlook does not take the letter back, and the next try does', async () => {
    const window = await openDraft(THANKS, 'html');
    const { draftPane, page } = window;
    const editor = draftOf(window).locator('.editor');
    const before = await editor.innerHTML();
    await insert(window, en.letter.thanks.title, 'On Monday.');
    const after = await editor.innerHTML();
    await page.evaluate((call) => globalThis.window.simulator.failNext(call, { errorCode: 9002 }), CALL.bodySet);
    await press(draftPane, insertion.takeBack);
    await draftPane.getByRole('status').getByText(insertion.news.refused).waitFor();
    expect(await editor.innerHTML()).toBe(after);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const frame = page.frames().findLast((one) => one.url().includes('/taskpane.html'));
    if (frame === undefined) throw new Error('The pane is not open.');
    expect(await axeViolations(frame)).toEqual([]);
    await press(draftPane, insertion.takeBack);
    await draftPane.getByRole('status').getByText(insertion.news['taken-back']).waitFor();
    expect(await editor.innerHTML()).toBe(before);
    await close(window);
  });

  it.each(['html', 'text'])('in %s that Outlook signs has one name when that is left to Outlook', async (format) => {
    const window = await openDraft(THANKS, `${format}&signature=1`);
    const { draftPane } = window;
    const editor = draftOf(window).locator('.editor');
    const words = () => (format === 'text' ? draftText(window) : editor.innerText());
    await pick(draftPane, en.letter.thanks.title);
    await draftPane.getByText(insertion.doubled).waitFor();
    expect((await paragraphs(letterIn(draftPane))).at(-1)).toBe('Elena Petrova');
    await draftPane.getByRole('button', { name: insertion.leaveToOutlook }).click();
    await draftPane.getByText(insertion.doubled).waitFor({ state: 'detached' });
    await press(draftPane, en.insert);
    await offer(draftPane, en.letter.thanks.title).waitFor();
    expect(await words()).toMatch(/^\s*Dear Ivan,/);
    // The quoted mail names her once more.
    expect((await words()).split('From:')[0]?.match(/Elena Petrova/g)).toHaveLength(1);
    await close(window);
  });

  it('takes no letter that misses something, and its words stay', async () => {
    const window = await openDraft(THANKS, 'text');
    const before = await draftText(window);
    await pick(window.draftPane, en.letter.question.title);
    await window.draftPane.getByRole('button', { name: en.insert }).click();
    await window.draftPane.locator('[data-variable=answer]:focus').waitFor();
    expect(await window.draftPane.getByText(en.addValue(en.variable.answer.missing)).count()).toBe(1);
    expect(await draftText(window)).toBe(before);
    await close(window);
  });
});

describe('a customer whose name is a tag and a template', () => {
  const NAME = '<img src=x onerror=window.hit=1>{{agent.name}}';
  const mail: Eml = { ...QUESTION, from: `${NAME} <ivan@customer.example>`, subject: 'Where is it' };

  async function expectOnlyText(window: OutlookWindow): Promise<void> {
    for (const frame of window.page.frames()) expect(await frame.evaluate('window.hit')).toBeUndefined();
    await close(window);
  }

  it.each(['html', 'text'])('is text in what is inserted into a draft in %s', async (format) => {
    const window = await openDraft(mail, format);
    const shown = await insert(window, en.letter.question.title, `On Monday, ${NAME}`);
    expect(shown).toContain(`On Monday, ${NAME}`);
    if (format === 'text') {
      expect(await draftText(window)).toContain(shown.join('\n\n'));
    } else {
      expect(await paragraphs(draftLetters(window))).toEqual(shown);
      expect(await draftLetters(window).locator('img').count()).toBe(0);
    }
    await expectOnlyText(window);
  });

  it('is text in a reply', async () => {
    const window = await openMail(mail);
    await pick(window.pane, en.letter.question.title);
    await fillIn(window.pane, `On Monday, ${NAME}`);
    const shown = await paragraphs(letterIn(window.pane));
    await press(window.pane, en.openAsReply);
    await draftLetters(window).waitFor();
    expect(await paragraphs(draftLetters(window))).toEqual(shown);
    expect(shown).toContain(`On Monday, ${NAME}`);
    expect(await draftLetters(window).locator('img').count()).toBe(0);
    await expectOnlyText(window);
  });
});
