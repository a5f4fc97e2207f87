import fc from 'fast-check';
import { redact } from '../../../src/engine/mail/redact';
import { namesSeen } from '../../../src/engine/mail/names-seen';

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

describe('a name that only its place or its shape shows', () => {
  it.each([
    ['a pair at the beginning (en)', 'Thomas Smith waits.', '[name] [name] waits.'],
    ['a pair at the beginning (bg)', 'Тодор Ганчев чака.', '[name] [name] чака.'],
    ['a pair at the beginning (ru)', 'Мария Кузнец ждёт.', '[name] [name] ждёт.'],
    ['a pair at the beginning (uk)', 'Оксана Бондар чекає.', '[name] [name] чекає.'],
    ['after a greeting (en)', 'Dear Thomas, wait', 'Dear [name], wait'],
    ['after a greeting (bg)', 'Здравейте Тодор, чакам', 'Здравейте [name], чакам'],
    ['after a greeting (ru)', 'Уважаемая Мария, жду', 'Уважаемая [name], жду'],
    ['after a greeting (uk)', 'Шановна Оксано, чекаю', 'Шановна [name], чекаю'],
    ['a family name (en)', 'Petrova too.', '[name] too.'],
    ['a family name (bg)', 'Петрова също. Стоянов не.', '[name] също. [name] не.'],
    ['a family name (ru)', 'Петрова тоже была.', '[name] тоже была.'],
    ['a family name (uk)', 'Шевченко теж.', '[name] теж.'],
    [
      'seen inside a sentence (en)',
      'Thomas lied. I asked Thomas. THOMAS lied.',
      '[name] lied. I asked [name]. [name] lied.',
    ],
    ['seen in another case (bg)', 'Тодоре, питам. Говорих с Тодор.', '[name], питам. Говорих с [name].'],
    ['seen in another case (ru)', 'Мария врёт. Я просил Марию. МАРИЕЙ', '[name] врёт. Я просил [name]. [name]'],
    ['seen in another case (uk)', 'Оксана бреше. Я писав Оксані.', '[name] бреше. Я писав [name].'],
    ['seen in a pair', 'Thomas Smith called. Thomas lied.', '[name] [name] called. [name] lied.'],
    ['in capitals (bg)', 'говорих с ПЕТЪР СТОЯНОВ вчера', 'говорих с [name] [name] вчера'],
    ['in capitals (uk)', 'писав до ПЕТРО ШЕВЧЕНКО вчора', 'писав до [name] [name] вчора'],
    ['announced in capitals (en)', 'MY NAME IS THOMAS SMITH AND I WAIT', 'MY NAME IS [name] [name] AND I WAIT'],
    ['announced in capitals (bg)', 'Казвам се ТОДОР и чакам', 'Казвам се [name] и чакам'],
    ['announced in capitals (ru)', 'Меня зовут МАРИЯ, я жду', 'Меня зовут [name], я жду'],
    ['in Greek', 'Γιώργος waits. ΓΙΩΡΓΟΣ', '[name] waits. [name]'],
    ['in a script without capitals', '王芳 waits, محمد waits, יוסף waits', '[name] waits, [name] waits, [name] waits'],
    ['with marks of its own', 'от Ибраги\u0301м и Ю\u0301лия', 'от [name] и [name]'],
    ['in mathematical or wide letters', 'ask 𝐓𝐡𝐨𝐦𝐚𝐬 or Ｔｈｏｍａｓ', 'ask [name] or [name]'],
    [
      'in a line that a mail program has broken',
      `${'very '.repeat(13)}angry with\nThomas`,
      `${'very '.repeat(13)}angry with\n[name]`,
    ],
  ])('is taken out: %s', (_, text, expected) => {
    expect(redact(text, [])).toBe(expected);
  });

  it('is known from the whole mail where only a part of it is shown', () => {
    expect(redact('Thomas, you lie', [], namesSeen('I spoke with Thomas'))).toBe('[name], you lie');
  });
});

describe('a known name in any spelling', () => {
  it.each([
    ['Γιώργος Παππάς', 'ΓΙΏΡΓΟΣ ΠΑΠΠΑΣ γιωργος'],
    ['Jürgen Groß', 'jurgen GROSS JU\u0308RGEN groß'],
    ['Işık', 'IŞIK ışık'],
    ['Ivan Petrov', 'иван петров, ИВАНЕ, Петрова'],
    ['Юлия Щербакова', 'yuliya, iuliia, SHCHERBAKOVA, Shterbakova'],
    ['Hristo', 'христо Христов'],
    ['Жанна', 'zhanna ZHANNA'],
  ])('%s is taken out of %j', (name, text) => {
    expect(redact(text, [name]).replace(/\[name\]|[\s,]/g, '')).toBe('');
  });

  it('survives in no case form, no letters and no place', () => {
    const form = fc.constantFrom(
      ...'Соловьёв Соловьева соловьёву СОЛОВЬЁВЫМ Соловьеве Олег Олега ОЛЕГУ олегові Олегом'.split(' '),
    );
    const around = fc.array(fc.constantFrom('вие', 'ИДИОТИ', 'Къде.', '\n', '-', '(', 'you.', 'mr', 'a.b'), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(around, form, around, fc.constantFrom('NFC', 'NFD'), (before, name, after, kind) => {
        const shown = redact([...before, name, ...after].join(' ').normalize(kind), ['Олег Соловьёв']);
        expect(shown).not.toMatch(/солов|олег/i);
      }),
    );
  });
});

describe('what a verdict rests on', () => {
  it.each([
    ['the beginning of a sentence', 'Where is it? You lie! "Really." Nobody answers… Why'],
    ['the beginning of a line', 'Hello\nWhere is it\nThanks'],
    ['the beginning of a point in a list', '- Where is it\n0) Why\n* You lie'],
    ['what is shouted', 'you are IDIOTS and LIARS, ИДИОТИ, ИДИОТЫ, ІДІОТИ'],
    ['what is shouted beside calm words', 'вие сте ПЪЛНИ ИДИОТИ, you are COMPLETE IDIOTS. СТАДО ИДИОТОВ вы'],
    ['what is shouted alone', 'WHERE IS MY MONEY? ВЪРНЕТЕ МИ ПАРИТЕ!'],
    ['a word that only looks like a family name (bg)', 'Готова съм да чакам. Готов съм. Основа'],
    ['a word that only looks like a family name (ru)', 'Снова жду. Дураков полно. СТАДО ИДИОТОВ'],
    ['a word that only looks like a family name (en)', 'Supernova? Whisky too.'],
    [
      'a full stop without its space in small letters',
      'не работает.верните деньги, късно.но чакам, late.everything is lost',
    ],
    ['pictures', '😀 no 🎉🎉 ☎️ — no'],
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
    ['на ПОЧТА.РФ и почта.рф', 'на [link] и [link]'],
    ['see Пример.БГ, EXAMPLE.COM', 'see [link] [link]'],
    ['on почта.ru', 'on [link]'],
    ['on example.technology', 'on [link]'],
    ['on shop.example.blackfriday or example.blackfriday/a', 'on [link] or [link]'],
    ['at mx1.northwind.example.', 'at [link]'],
    ['on xn--80a1acny.xn--p1ai', 'on [link]'],
    ['тел. ٠٨٨٨ и ８８８', 'тел. 0 и 0'],
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
    'Where',
    'Thomas',
    'ПЕТЪР',
    'Стоянов',
    'Mr.',
    'name',
    'γ',
    'Юлия',
    '\n',
    '-',
    '[name]',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 600 }),
    fc.array(word, { maxLength: 200 }).map((words) => words.join(' ')),
  );

  it('changes nothing in what it has made, but for the lines that a mail program has broken', () => {
    const line = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const once = redact(lines.join('\n'), ['Ivan Petrov']);
        expect(redact(once, ['Ivan Petrov'])).toBe(once);
      }),
    );
  });

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
    ['letters of a name in capitals', 'ПЕТЪР '],
    ['letters of other scripts', 'ώ'],
    ['accents', '\u0301'],
    ['names of sites without an end', 'a.bc-'],
    ['line ends', '\n'],
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
