import fc from 'fast-check';
import { redact } from '../../../src/engine/mail/redact';

const BOUND = 20_000;
/** What `redact` itself puts in. */
const bare = (text: string) => text.replace(/\[(?:name|address|link)\]/g, '');

describe('a name that is known', () => {
  it.each([
    ['en', 'Ivan Petrov', 'I, ivan petrov, wait. IVAN PETROV waits. Petrov’s parcel.'],
    ['bg', 'Мария Иванова', 'мария иванова чака. Иванова чака. Писмото на МАРИЯ ИВАНОВА.'],
    ['ru', 'Анна Иванова', 'от ивановой. Ивановой не ответили. Ивановою. Анне. Анной. АННУ ИВАНОВУ.'],
    ['ru', 'Пётр Соловьёв', 'Петр ждёт. Петра обманули. петру соловьеву. Пётр Соловьёв.'],
    ['ru', 'Оля Ким', 'Оле не ответили. Олю обманули. олей. Ольгу'],
    ['uk', 'Олег Петренко', 'петренка. Петренкові не відповіли. Петренком. Олегові. Олега.'],
    ['uk', 'Мар’яна Коваль', "Мар\u02bcяні не відповіли. мар'яну. Мар’яна. Ковалю."],
    ['uk', 'Ганна Шевченко', 'Ганно, чекайте. Ганні. шевченко. Шевченка.'],
    ['en', 'Anne-Marie O’Brien', "anne-marie waits. O'Brien waits. o’brien."],
  ])('is taken out in every case and any letters (%s, %s)', (_, name, text) => {
    const shown = bare(redact(text, [name])).toLowerCase();
    for (const part of name.toLowerCase().split(/[\s-]+/)) {
      expect(shown).not.toContain(part.replace('ё', 'е').slice(0, 3));
      expect(shown).not.toContain(part.slice(0, 3));
    }
  });

  it.each([
    ['Ann', 'and any answer is an insult'],
    ['Аня', 'анкета и аномалия'],
    ['Ed', 'one more day'],
    ['', 'where is my order'],
    [' - ', 'where is my order'],
    ['I', 'i want my money'],
  ])('%j takes nothing else with it', (name, text) => {
    expect(redact(text, [name])).toBe(text);
  });
});

describe('a name that is not known', () => {
  it.each([
    ['en', 'I spoke with Thomas and with Mrs Smith-Jones', 'I spoke with [name] and with [name] [name]'],
    ['en', 'I spoke to Mr. Smith and Dr. Jones', 'I spoke to [name]. [name] and [name]. [name]'],
    ['en', 'ask J. R. McDonald or O’Neill', 'ask J. R. [name] or [name]'],
    ['en', 'My name: Thomas Smith', 'My name: [name] [name]'],
    ['bg', 'говорих с Тодор и г-жа Петкова', 'говорих с [name] и г-жа [name]'],
    ['bg', 'доставка до ул. Шипка, гр. София', 'доставка до ул. [name], гр. [name]'],
    ['ru', 'говорил с И. Соколовой и Анной-Марией', 'говорил с И. [name] и [name]'],
    ['uk', 'адреса: вул. Хрещатик, м. Київ', 'адреса: вул. [name], м. [name]'],
  ])('is taken out of the middle of a sentence (%s)', (_, text, expected) => {
    expect(redact(text, [])).toBe(expected);
  });
});

describe('what a verdict rests on', () => {
  it.each([
    ['the beginning of a sentence', 'Where is it? You lie! "Really." Nobody answers… Why'],
    ['the beginning of a line', 'Hello\nWhere is it\nThanks'],
    ['the beginning of a point in a list', '- Where is it\n0) Why\n* You lie'],
    ['what is shouted', 'you are IDIOTS and LIARS, ИДИОТИ, ИДИОТЫ, ІДІОТИ'],
    ['I', "and I wait, I’m angry, I've paid, I’ll call"],
    ['a polite form (bg)', 'а Вие и Ваш колега не чувате Вас'],
    ['a polite form (ru)', 'а Вы и Ваша фирма врёте, позор Вам'],
    ['a polite form (uk)', 'а Ви та Ваш колега брешете, сором Вам'],
    ['a polite form (en)', 'but You and Your shop lie'],
    ['punctuation and spaces', '  what?!  \n\n…no -- "yes" '],
  ])('stays: %s', (_, text) => {
    expect(redact(text, ['Ivan Petrov'])).toBe(text);
  });

  it('goes on after a sentence that began with a name', () => {
    expect(redact('Ivan Petrov waits. Where is Thomas?', ['Ivan Petrov'])).toBe(
      '[name] [name] waits. Where is [name]?',
    );
  });
});

describe('addresses, links and numbers', () => {
  it.each([
    ['write to ivan.petrov@customer.example, please', 'write to [address] please'],
    ['<mailto:ivan@x.example>', '[address]'],
    ['see https://shop.example/ivan?order=4471 now', 'see [link] now'],
    ['see (http://shop.example/a).', 'see [link]'],
    ['site:https://shop.example/ivan', '[link]'],
    ['сайт=www.shop.example/иван', '[link]'],
    ['on shop.example.com/track/IVAN', 'on [link]'],
    ['on petrov-shop.bg', 'on [link]'],
    ['it is late.But you lie', 'it is late.[name] you lie'],
    ['order 4471 and NW-55821/2026', 'order 0 and NW-0/0'],
    ['call +359 88 123-45-67 or (044)1234567', 'call +0 0 0-0-0 or (0)0'],
    ['39.90 € on 12.11.2026 at 9:12', '0.0 € on 0.0.0 at 0:0'],
    ['BG80BNBG96611020345678', 'BG0BNBG0'],
  ])('%s', (text, expected) => {
    expect(redact(text, [])).toBe(expected);
  });
});

describe('redact', () => {
  const word = fc.constantFrom(
    'Ivan',
    'иванова',
    'a@b.c',
    'https://x.example',
    '4471',
    'IDIOTS',
    'you.',
    '\n',
    '-',
    '[name]',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 600 }),
    fc.array(word, { maxLength: 200 }).map((words) => words.join(' ')),
  );

  it('lets through no digit but 0, no @, no address of a page, and never more than its bound', () => {
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 3 }), (mail, names) => {
        const shown = redact(mail, names);
        expect(shown).not.toMatch(/[1-9@]/);
        expect(shown).not.toMatch(/:\/\/|www\./i);
        expect(shown.length).toBeLessThanOrEqual(BOUND);
      }),
    );
  });

  it('never lets a known name through, wherever it stands', () => {
    fc.assert(
      fc.property(fc.array(word), fc.array(word), (before, after) => {
        const shown = redact([...before, 'petrova', ...after].join(' '), ['Anna Petrova']);
        expect(shown.toLowerCase()).not.toContain('petrov');
      }),
    );
  });

  it.each([
    ['at signs', '@ '],
    ['one letter', 'a'],
    ['letters of names', 'Ив '],
    ['marks of sentences', '.'],
    ['brackets before a link', '((('],
    ['slashes', 'a:/'],
    ['dots and letters', 'a.'],
    ['apostrophes', "I'"],
  ])('keeps its bound, whatever comes in millions: %s', (_, piece) => {
    const names = ['Ив Иванова '.repeat(20_000)];
    expect(redact(piece.repeat(1_000_000), names).length).toBeLessThanOrEqual(BOUND);
  });

  it('leaves out the end of a long text, and the word that the cut falls into', () => {
    const long = `${'word '.repeat(799)}ivan.petrov@customer.example and so on`;
    const shown = redact(long, []);
    expect(shown).not.toMatch(/iv|so on/);
    expect(shown).toMatch(/^word word/);
  });
});
