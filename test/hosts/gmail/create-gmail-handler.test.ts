import { stringsFor } from '../../../src/i18n';
import type { Language } from '../../../src/engine';
import { createGmailHandler } from '../../../src/hosts/gmail';
import type { BugReport } from '../../../src/hosts/gmail';
import { BASE, clicksIn, createGmailDesk, emlFile, wordsIn } from './gmail-desk';

const SECRET = 'Ivan Petrov wants 5203 back';

/** Somebody whose documents cannot be read until they are mended. */
function brokenDesk(locale: string) {
  const desk = createGmailDesk(locale);
  desk.introduce();
  const { read } = desk.documents;
  const broken = () => Promise.reject(Object.assign(new RangeError(SECRET), { cause: SECRET, mail: SECRET }));
  Object.assign(desk.documents, { read: broken });
  return { desk, mend: () => Object.assign(desk.documents, { read }) };
}

const LOCALES: readonly (readonly [locale: string, language: Language, words: RegExp])[] = [
  ['en-GB', 'en', /safe/],
  ['bg', 'bg', /на сигурно място/],
  ['ru-RU', 'ru', /всё в\u00a0порядке/],
  ['uk_UA', 'uk', /все гаразд/],
  ['de', 'en', /safe/],
];

describe('a bug inside a call', () => {
  it.each(LOCALES)('is answered calmly in the language of Gmail: %s', async (locale, language, words) => {
    const { desk } = brokenDesk(locale);
    const card = await desk.call('home', desk.eventFor(undefined));
    expect(wordsIn(card)).toMatch(words);
    expect(wordsIn(card)).toContain(stringsFor(language).brokenTitle);
    expect(clicksIn(card).map(([name]) => name)).toEqual([stringsFor(language).retry]);
    expect(wordsIn(card)).not.toMatch(/RangeError|Petrov|5203/);
  });

  it('is reported by its kind and place, without a word', async () => {
    const { desk } = brokenDesk('en');
    await desk.open(desk.box.add(emlFile('en-third-coffee-machine'), desk.now));
    expect(desk.bugs).toEqual([{ endpoint: 'open', name: 'RangeError', at: expect.any(Array) as string[] }]);
    expect(desk.bugs[0]?.at.length).toBeGreaterThan(0);
    expect(JSON.stringify(desk.bugs)).not.toMatch(/Petrov|5203/);
  });

  it.each([
    ['email', 'open'],
    ['draft', 'compose'],
    ['home', 'home'],
  ])('is answered by a card that tries again where it was: %s', async (place, endpoint) => {
    const { desk, mend } = brokenDesk('en');
    const mail = desk.box.add(emlFile('en-filter-question'), desk.now);
    const opened = await desk.call(endpoint, desk.eventFor(mail));
    expect(opened).toHaveProperty('action.navigations.0.pushCard');
    const clicked = await desk.click(opened, 'Try again', mail);
    expect(clicked).toHaveProperty('renderActions.action.navigations.0.updateCard');
    for (const card of [opened, clicked])
      expect(clicksIn(card)[0]?.[1].parameters).toContainEqual({ key: 'place', value: place });
    mend();
    const [before, after] = [
      await desk.call(endpoint, desk.eventFor(mail)),
      await desk.click(clicked, 'Try again', mail),
    ];
    expect(clicksIn(after).map(([name]) => name)).toEqual(clicksIn(before).map(([name]) => name));
  });

  it.each([
    ['what every object has', 'constructor'],
    ['what every object is made of', '__proto__'],
    ['nothing', ''],
    ['very long', 'x'.repeat(5_000)],
    ['words', SECRET],
  ])('is answered at an endpoint that is none of ours, which is reported without its name: %s', async (_, endpoint) => {
    const { desk, mend } = brokenDesk('en');
    const mail = desk.box.add(emlFile('en-filter-question'), desk.now);
    expect(wordsIn(await desk.call(endpoint, desk.eventFor(mail)))).toContain('safe');
    expect(JSON.stringify(desk.bugs).length).toBeLessThan(3_000);
    expect(JSON.stringify(desk.bugs)).not.toContain('Petrov');
    mend();
    expect(wordsIn(await desk.call(endpoint, desk.eventFor(mail)))).toContain('Reply to Aoife');
  });

  it.each([[undefined], [null], ['x'], [[]], [{ commonEventObject: { userLocale: 7 } }]])(
    'is answered whatever event was sent: %j',
    async (event) => {
      const { desk } = brokenDesk('bg');
      for (const endpoint of ['open', 'compose', 'home', 'look']) {
        expect(wordsIn(await desk.call(endpoint, event))).toContain('safe');
      }
      expect(desk.bugs.map(({ name }) => name)).toEqual(Array.from({ length: 4 }, () => 'RangeError'));
    },
  );

  it.each([
    ['a text', SECRET, 'string'],
    ['nothing', undefined, 'undefined'],
    ['an object', { message: SECRET }, 'object'],
    ['an error with words for a name', Object.assign(new Error(SECRET), { name: SECRET }), 'Error'],
  ])('is reported without a word where what was thrown is %s', async (_, thrown, name) => {
    const bugs: BugReport[] = [];
    const { documents, eventFor } = createGmailDesk();
    const handler = createGmailHandler({
      loadVoiceWeights: () => Promise.reject(new Error('not asked for')),
      report: (bug) => void bugs.push(bug),
    });
    const answer = await handler({
      endpoint: 'edit',
      event: eventFor(undefined),
      user: { id: 'sub-1', address: 'elena@northwind.example' },
      documents,
      now: 0,
      baseUrl: BASE,
      editLink: jest.fn<Promise<string>, []>().mockRejectedValue(thrown),
      signal: new AbortController().signal,
    });
    expect(wordsIn(answer)).toContain('safe');
    expect(bugs).toMatchObject([{ endpoint: 'edit', name }]);
    expect(JSON.stringify(bugs)).not.toContain('Petrov');
  });
});
