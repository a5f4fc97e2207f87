import { MEMORY_DOCUMENT, openDocument } from '../../../src/engine';
import { clicksIn, createGmailDesk, emlFile, fieldsIn, plainMail, wordsIn } from './gmail-desk';
import type { GmailDesk, Json } from './gmail-desk';

const MINUTE = 60_000;
/** The way to the list of promises, and no letter about one. */
const PROMISES = /^(?!<b>).*promise/i;

function started(locale?: string): GmailDesk {
  const desk = createGmailDesk(locale);
  desk.introduce();
  return desk;
}

const buttons = (answer: object): readonly string[] => clicksIn(answer).map(([name]) => name);
const calmMail = (number: number): Uint8Array =>
  plainMail(
    `Maria <maria${number}@post.example>`,
    `Delivery ${number}`,
    'Hello, when will my order 5203 arrive? Thank you',
  );

const promisesOf = (desk: GmailDesk): object =>
  (JSON.parse(desk.documents.stored.get('memory') ?? '') as { promises?: object }).promises ?? {};

/** A calm mail that was answered in Gmail itself at `at`. */
function answered(desk: GmailDesk, number: number, at: number) {
  const mail = desk.box.add(calmMail(number), desk.now);
  const draft = desk.box.addDraft(plainMail('elena@northwind.example', 'Re', 'It comes on Monday'), mail.threadId, at);
  desk.box.send(draft.id, at);
  return mail;
}

const gmailAction = (answer: object): Json => {
  const { renderActions } = answer as { renderActions?: { hostAppAction?: { gmailAction?: Json } } };
  return renderActions?.hostAppAction?.gmailAction ?? {};
};

describe('an email that is opened in Gmail', () => {
  it('starts a pause when it is hostile, and says by the clock when that ends', async () => {
    const desk = started();
    const answer = await desk.open(desk.box.add(emlFile('en-third-coffee-machine'), desk.now));
    const words = wordsIn(answer);
    expect(words).toContain('Free at 11:35, or after 5 more replies.');
    expect(words).toContain('What Gareth needs');
    expect(words).not.toMatch(/bastards|idiot|piss/);
    expect(buttons(answer)).toEqual(
      expect.arrayContaining(['Check again', 'I answered another', 'Send a holding reply', 'I am calm, continue']),
    );
    expect(desk.bugs).toEqual([]);
  });

  it('offers replies after five minutes, when it is opened or checked again', async () => {
    const desk = started();
    const hot = desk.box.add(emlFile('en-third-coffee-machine'), desk.now);
    const first = await desk.open(hot);
    desk.now += 4 * MINUTE;
    expect(wordsIn(await desk.click(first, 'Check again', hot))).toContain('Free at 11:35');
    desk.now += MINUTE;
    const ready = await desk.click(first, 'Check again', hot);
    expect(wordsIn(ready)).not.toContain('Free at');
    expect(buttons(ready)).toContain('All replies');
  });

  it('is free after five others were answered in Gmail itself and seen on the way', async () => {
    const desk = started();
    const hot = desk.box.add(emlFile('en-third-coffee-machine'), desk.now);
    await desk.open(hot);
    for (let number = 1; number <= 5; number++) {
      desk.now += 10_000;
      const other = answered(desk, number, desk.now);
      await desk.open(other);
      await desk.open(other);
      const left = 5 - number;
      const words = wordsIn(await desk.open(hot));
      if (left === 0) expect(words).not.toContain('Free at');
      else expect(words).toContain(`after ${left} more`);
    }
  });

  it('does not count what was sent before the pause, or in its own thread', async () => {
    const desk = started();
    const early = answered(desk, 1, desk.now - MINUTE);
    const hot = desk.box.add(emlFile('en-third-coffee-machine'), desk.now);
    await desk.open(hot);
    await desk.open(early);
    const draft = desk.box.addDraft(plainMail('elena@northwind.example', 'Re', 'Calm down'), hot.threadId, desk.now);
    desk.box.send(draft.id, desk.now + 1000);
    desk.now += 2000;
    expect(wordsIn(await desk.open(hot))).toContain('after 5 more');
  });

  it('counts all that was sent anywhere where the person lets Gmail tell', async () => {
    const desk = started();
    desk.scopes = [...desk.scopes, 'https://www.googleapis.com/auth/gmail.metadata'];
    const hot = desk.box.add(emlFile('en-third-coffee-machine'), desk.now);
    await desk.open(hot);
    desk.now += 10_000;
    for (let number = 1; number <= 3; number++) answered(desk, number, desk.now);
    expect(wordsIn(await desk.open(hot))).toContain('after 2 more');
  });

  it('speaks the language of Gmail, at the time of Gmail', async () => {
    for (const [locale, words] of [
      ['bg', /11:35/],
      ['ru-RU', /11:35/],
      ['uk', /11:35/],
    ] as const) {
      const desk = started(locale);
      const said = wordsIn(await desk.open(desk.box.add(emlFile('bg-cracked-boiler'), desk.now)));
      expect(said).toMatch(words);
      expect(said).not.toContain('Free at');
    }
  });

  it('welcomes somebody new before anything is judged', async () => {
    const desk = createGmailDesk();
    const hot = desk.box.add(emlFile('en-third-coffee-machine'), desk.now);
    const welcome = await desk.open(hot);
    expect(wordsIn(welcome)).not.toContain('Free at');
    const [begin] = clicksIn(welcome);
    const after = await desk.press(begin?.[1], hot);
    expect(wordsIn(after)).toContain('Free at 11:35');
  });

  it('shows home without any email', async () => {
    const desk = started();
    const home = await desk.call('home', desk.eventFor(undefined));
    expect(home).toHaveProperty('action.navigations');
    expect(desk.requests).toEqual([]);
  });
});

describe('what is clicked', () => {
  it('ends a pause with a reason', async () => {
    const desk = started();
    const hot = desk.box.add(emlFile('en-third-coffee-machine'), desk.now);
    const reasons = await desk.click(await desk.open(hot), 'I am calm, continue', hot);
    expect(reasons).toHaveProperty('renderActions.action.navigations.0.pushCard');
    const [name] = buttons(reasons);
    const free = await desk.click(reasons, name ?? '', hot);
    expect(free).toHaveProperty('renderActions.action.navigations.0.popToRoot', true);
    expect(wordsIn(free)).not.toContain('Free at');
  });

  it('counts an email that somebody says was answered, once in 20 seconds, and takes it back', async () => {
    const desk = started();
    const hot = desk.box.add(emlFile('en-third-coffee-machine'), desk.now);
    const first = await desk.open(hot);
    const counted = await desk.click(first, 'I answered another', hot);
    expect(wordsIn(counted)).toContain('after 4 more');
    const soon = await desk.click(first, 'I answered another', hot);
    expect(wordsIn(soon)).toContain('One email in 20 seconds counts.');
    const undone = await desk.click(counted, /undo|take.*back/i, hot);
    expect(wordsIn(undone)).toContain('after 5 more');
  });

  it('loses nothing of two clicks at once', async () => {
    const desk = started();
    const hot = desk.box.add(emlFile('en-third-coffee-machine'), desk.now);
    const other = desk.box.add(emlFile('ru-dented-fridge'), desk.now);
    const [first] = await Promise.all([desk.open(hot), desk.open(other)]);
    await Promise.all([desk.click(first, 'I answered another', hot), desk.open(answered(desk, 1, desk.now + 1))]);
    const memory = openDocument(MEMORY_DOCUMENT, JSON.parse(desk.documents.stored.get('memory') ?? '') as unknown);
    if (memory.state !== 'sound') throw new Error(memory.state);
    const pauses = Object.values(memory.document.coolDowns);
    expect(pauses).toHaveLength(2);
    expect(pauses.every(({ answered: said }) => Object.keys(said).length === 1)).toBe(true);
    expect(Object.keys(memory.document.sent ?? {})).toHaveLength(1);
  });

  it('lists letters, finds one, previews it, and makes a draft of it in the thread', async () => {
    const desk = started();
    const mail = desk.box.add(emlFile('en-filter-question'), desk.now);
    const list = await desk.click(await desk.open(mail), 'All replies', mail);
    const found = await desk.click(list, 'Search replies', mail, { search: 'refund' });
    expect(buttons(found).length).toBeGreaterThan(2);
    const preview = await desk.click(await desk.open(mail), '<b>Answer to a question</b>', mail);
    expect(wordsIn(preview)).toContain('Aoife');
    const fields = fieldsIn(preview);
    const typed = Object.fromEntries(fields.map((name) => [name, 'The small one fits, and we post to Inishbofin.']));
    const done = await desk.click(preview, 'Reply with this', mail, typed);
    expect(gmailAction(done)).toEqual({
      openCreatedDraftActionMarkup: { draftId: 'r1', draftThreadId: mail.threadId },
    });
    const [draft] = desk.box.drafts();
    expect(draft?.message.threadId).toBe(mail.threadId);
    const headers = Object.fromEntries((draft?.message.payload.headers ?? []).map(({ name, value }) => [name, value]));
    expect(headers['To']).toBe('aoife.brennan@me-post.example');
    expect(headers['In-Reply-To']).toMatch(/^<.*>$/);
    expect(JSON.stringify(draft)).not.toContain('<script');
  });

  it('asks for what a letter still needs before it makes a draft', async () => {
    const desk = started();
    const mail = desk.box.add(emlFile('en-filter-question'), desk.now);
    const preview = await desk.click(await desk.open(mail), '<b>Answer to a question</b>', mail);
    const again = await desk.click(preview, 'Reply with this', mail);
    expect(gmailAction(again)).toEqual({});
    expect(desk.box.drafts()).toEqual([]);
  });

  it('offers the holding reply while the pause runs', async () => {
    const desk = started();
    const hot = desk.box.add(emlFile('en-third-coffee-machine'), desk.now);
    const preview = await desk.click(await desk.open(hot), 'Send a holding reply', hot);
    const done = await desk.click(preview, 'Reply with this', hot);
    expect(gmailAction(done)).toHaveProperty('openCreatedDraftActionMarkup');
    const back = wordsIn(await desk.open(hot));
    expect(back).not.toContain('Send a holding reply');
    expect(back).toContain('Free at 11:35');
  });

  it.each([
    ['en-GB', 'Send a holding reply', 'You are complete idiots. My order came broken. I want my money back.'],
    ['bg', 'Изпрати междинен отговор', 'Вие сте пълни идиоти! Поръчката ми дойде счупена. Върнете ми парите.'],
    ['ru', 'Дать промежуточный ответ', 'Вы идиоты и мошенники! Заказ пришёл разбитым. Верните деньги.'],
    ['uk', 'Дати проміжну відповідь', 'Ви ідіоти та шахраї! У вас взагалі є мозок? Поверніть гроші.'],
  ])('has nothing to say of the holding reply of its own: %s', async (locale, hold, text) => {
    const desk = started(locale);
    const hot = desk.box.add(plainMail('Ivan Petrov <ivan@post.example>', '4471', text), desk.now);
    const preview = await desk.click(await desk.open(hot), hold, hot);
    expect(JSON.stringify(preview)).toContain('/gmail/reply');
    expect(JSON.stringify(preview)).not.toContain('/gmail/check');
  });

  it('inserts a letter at the cursor while somebody writes', async () => {
    const desk = started();
    const mail = desk.box.add(emlFile('en-filter-question'), desk.now);
    const card = await desk.call('compose', desk.eventFor(mail));
    const [letter] = clicksIn(card).filter(([name]) => name.startsWith('<b>'));
    const preview = await desk.press(letter?.[1], mail);
    const fields = fieldsIn(preview);
    const typed = Object.fromEntries(
      fields.map((name) => [name, 'On Monday, with <b>DHL</b><script>alert(1)</script>']),
    );
    const done = await desk.click(preview, /^Insert/, mail, typed);
    const markup = gmailAction(done) as {
      updateDraftActionMarkup?: { updateBody: { insertContents: { content: string }[] } };
    };
    const html = markup.updateDraftActionMarkup?.updateBody.insertContents[0]?.content ?? '';
    expect(html).toContain('Aoife');
    expect(html).not.toMatch(/<script|<b>DHL/);
  });

  it('offers letters for a new message too, which answers nothing', async () => {
    const desk = started();
    const event = { ...desk.eventFor(undefined), gmail: { toRecipients: ['Ivan Petrov <ivan@customer.example>'] } };
    const card = await desk.call('compose', event);
    expect(wordsIn(card)).toContain('Ivan');
    expect(desk.requests).toEqual([]);
  });

  it('forgets everything that is asked to be forgotten', async () => {
    const desk = started();
    const mail = desk.box.add(emlFile('en-third-coffee-machine'), desk.now);
    const settings = await desk.click(await desk.open(mail), 'Settings', mail);
    const sure = await desk.click(settings, /forget/i, mail);
    const gone = await desk.click(sure, /forget/i, mail);
    expect(gone).toHaveProperty('renderActions.action.notification.text', 'Everything is forgotten.');
    expect(JSON.parse(desk.documents.stored.get('memory') ?? '')).toMatchObject({ coolDowns: {} });
    expect(desk.documents.stored.get('settings')).not.toContain('Elena');
  });

  it('shows what to look at in a letter before it goes', async () => {
    const desk = started();
    const mail = desk.box.add(emlFile('en-filter-question'), desk.now);
    const preview = await desk.click(await desk.open(mail), '<b>Answer to a question</b>', mail);
    const fields = fieldsIn(preview);
    const told = 'As I already told you, it is the small one. You will have it by Friday.';
    const typed = { ...Object.fromEntries(fields.map((name) => [name, 'Thank you.'])), [fields[0] ?? '']: told };
    const again = await desk.click(preview, 'Show the letter', mail, typed);
    const look = await desk.click(again, 'Look', mail, typed);
    expect(look).toHaveProperty('renderActions.action.navigations.0.pushCard');
    expect(wordsIn(look)).toContain('As I already told');
    const reminded = await desk.click(look, 'Remind me', mail, typed);
    expect(wordsIn(reminded)).toContain('before it goes');
    expect(desk.documents.stored.get('memory')).toContain('"kind":"answer"');
    expect(buttons(await desk.click(look, 'Insert another block', mail, typed))).toContain('Back');
    expect(desk.bugs).toEqual([]);
  });

  it('lists what was promised, in the words of the reply that was sent, which are kept nowhere else', async () => {
    const desk = started();
    const mail = desk.box.add(emlFile('en-filter-question'), desk.now);
    const preview = await desk.click(await desk.open(mail), '<b>Answer to a question</b>', mail);
    const fields = fieldsIn(preview);
    const told = 'It is the small one. We will send it to Clifden by Friday.';
    const typed = { ...Object.fromEntries(fields.map((name) => [name, 'Thank you.'])), [fields[0] ?? '']: told };
    const look = await desk.click(await desk.click(preview, 'Show the letter', mail, typed), 'Look', mail, typed);
    await desk.click(look, 'Remind me', mail, typed);
    await desk.click(preview, 'Reply with this', mail, typed);
    desk.box.send('r1', desk.now);
    const list = await desk.click(await desk.open(mail), PROMISES, mail);
    expect(wordsIn(list)).toContain('We will send it to Clifden by Friday');
    expect(JSON.stringify([...desk.documents.stored])).not.toContain('Clifden');
    expect(JSON.parse(desk.documents.stored.get('promise-places') ?? '')).toMatchObject({
      places: { [Object.keys(promisesOf(desk))[0] ?? '']: { thread: mail.threadId, message: mail.id } },
    });
    const other = desk.box.add(calmMail(1), desk.now);
    const elsewhere = await desk.click(await desk.open(other), PROMISES, other);
    expect(wordsIn(elsewhere)).toContain('The words of a promise stay in the email that made it.');
  });

  it('saves the settings, for the next call too', async () => {
    const desk = started();
    const mail = desk.box.add(emlFile('en-filter-question'), desk.now);
    const settings = await desk.click(await desk.open(mail), 'Settings', mail);
    const saved = await desk.click(settings, 'Save', mail, { 'set.agentName': 'Elena P.', 'set.language': 'bg' });
    expect(saved).toHaveProperty('renderActions.action.notification.text');
    expect(wordsIn(await desk.open(mail))).not.toContain('Reply to Aoife');
  });

  it('draws the first card for a click that no card of ours offers', async () => {
    const desk = started();
    const mail = desk.box.add(emlFile('en-filter-question'), desk.now);
    const event = desk.eventFor(mail, { parameters: { action: '[{"do":"delete-all"}]' } });
    expect(wordsIn(await desk.call('delete-all', event))).toContain('Reply to Aoife');
    expect(desk.bugs).toEqual([]);
  });
});

describe('what Gmail refuses', () => {
  it('asks for a permission that is missing', async () => {
    const desk = started();
    desk.scopes = desk.scopes.filter((scope) => !scope.endsWith('readonly'));
    const mail = desk.box.add(emlFile('en-filter-question'), desk.now);
    expect(await desk.open(mail)).toEqual({
      requesting_google_scopes: { scopes: ['https://www.googleapis.com/auth/gmail.addons.current.message.readonly'] },
    });
    expect(desk.requests).toEqual([]);
    const { authorizationEventObject, ...rest } = desk.eventFor(mail);
    const untold = { ...rest, authorizationEventObject: { userOAuthToken: 'user-token' } };
    expect(authorizationEventObject).toBeDefined();
    const card = await desk.call('open', untold);
    expect(wordsIn(card)).toContain('One permission is missing');
    expect(await desk.click(card, 'Allow', mail)).toEqual({ requesting_google_scopes: { all_scopes: true } });
  });

  it('says that Google’s tokens have run out, and goes on with new ones', async () => {
    const desk = started();
    const mail = desk.box.add(emlFile('en-filter-question'), desk.now);
    desk.good = false;
    const card = await desk.open(mail);
    expect(wordsIn(card)).toContain('has run out');
    desk.good = true;
    expect(wordsIn(await desk.click(card, 'Try again', mail))).toContain('Reply to Aoife');
  });

  it('says that an email is gone', async () => {
    const desk = started();
    const mail = desk.box.add(emlFile('en-filter-question'), desk.now);
    desk.box.remove(mail.id);
    expect(wordsIn(await desk.open(mail))).toContain('It may have been deleted.');
  });

  it('says that Gmail did not answer, after three tries', async () => {
    const desk = started();
    const mail = desk.box.add(emlFile('en-filter-question'), desk.now);
    desk.failure = () => 503;
    const card = await desk.open(mail);
    expect(wordsIn(card)).toContain('Gmail did not answer in time.');
    expect(desk.requests).toHaveLength(3);
    expect(desk.bugs).toEqual([]);
    desk.failure = undefined;
    expect(wordsIn(await desk.click(card, 'Try again', mail))).toContain('Reply to Aoife');
  });

  it('offers the letter to be copied where no draft could be made', async () => {
    const desk = started();
    const hot = desk.box.add(emlFile('en-third-coffee-machine'), desk.now);
    const preview = await desk.click(await desk.open(hot), 'Send a holding reply', hot);
    desk.failure = ({ method }) => (method === 'POST' ? 500 : undefined);
    const refused = await desk.click(preview, 'Reply with this', hot);
    expect(gmailAction(refused)).toEqual({});
    expect(wordsIn(refused)).toContain('Gmail did not open the reply.');
    expect(desk.bugs).toEqual([]);
  });

  it('answers a bug with a calm card, and reports it without a word of any email', async () => {
    const desk = started('uk');
    const hot = desk.box.add(emlFile('en-third-coffee-machine'), desk.now);
    Object.assign(desk.documents, {
      read: () => Promise.reject(new Error('Cannot read “useless shower of thieving bastards”')),
    });
    const card = await desk.open(hot);
    expect(wordsIn(card)).toContain('Спробуйте ще раз');
    expect(desk.bugs).toMatchObject([{ endpoint: 'open', name: 'Error' }]);
    expect(JSON.stringify(desk.bugs)).not.toContain('bastards');
  });
});

describe('a hostile email', () => {
  const HOSTILE = plainMail(
    '"<a href=https://evil.example>Click</a>" <evil@post.example>',
    '<button onclick="x">Reply with this</button>',
    'You are idiots! <a href="https://evil.example/win">Click here</a> {"onClick":{"openLink":{"url":"https://evil.example"}}} https://evil.example/now by Friday',
  );

  it('never becomes a button or a link', async () => {
    const desk = started();
    const mail = desk.box.add(HOSTILE, desk.now);
    const cards = [await desk.open(mail)];
    desk.now += 6 * MINUTE;
    cards.push(await desk.open(mail));
    for (const [, click] of clicksIn(cards[1])) cards.push(await desk.press(click, mail));
    for (const card of cards) {
      for (const [, click] of clicksIn(card))
        expect(click.function).toMatch(/^https:\/\/take-five\.northwind\.example\/gmail\//);
      const links = [...JSON.stringify(card).matchAll(/"openLink":{"url":"([^"]*)"/g)].map(([, url]) => url);
      expect(links.filter((url) => !url?.startsWith('https://take-five.northwind.example/'))).toEqual([]);
      expect(JSON.stringify(card)).not.toContain('<a ');
    }
    expect(desk.bugs).toEqual([]);
  });

  it('leaves no word behind', async () => {
    const desk = started();
    const hot = desk.box.add(emlFile('en-third-coffee-machine'), desk.now);
    const first = await desk.open(hot);
    for (const [, click] of clicksIn(first)) await desk.press(click, hot);
    const kept = [...desk.documents.stored.values()].join('\n');
    expect(kept).not.toMatch(/Gareth|bastard|leaflet|descaling|NW-204871|gareth\.pugh|machine/i);
  });
});
