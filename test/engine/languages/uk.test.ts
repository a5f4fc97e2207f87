import { assessHostility } from '../../../src/engine/hostility/assess-hostility';
import { letters as english } from '../../../src/engine/languages/en/letters';
import { pack } from '../../../src/engine/languages/uk';
import { letters } from '../../../src/engine/languages/uk/letters';
import type { Email } from '../../../src/engine/mail/email';
import { readMail } from '../../../src/engine/mail/read-mail';
import { splitMail } from '../../../src/engine/mail/newest/split-mail';
import type { Letter } from '../../../src/engine/reply/letter';

const textOf = (letter: Letter): string => letter.blocks.map((block) => block.text).join('\n');
const variablesOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{\{(?:#if )?([a-z]+)\}\}/g)].map((match) => match[1] ?? ''))].sort();
const requiredOf = (letter: Letter): string[] =>
  variablesOf(textOf(letter).replace(/\{\{#if ([a-z]+)\}\}.*?\{\{\/if\}\}/g, ''));
const wordsOf = (letter: Letter): string => textOf(letter).replace(/\{\{.*?\}\}/g, '');

const read = (text: string) => {
  const email: Email = { id: 'm', conversationId: 'm', to: [], subject: '', text };
  return readMail(email, splitMail(email), pack);
};
const levelOf = (text: string): number =>
  assessHostility(text, '', pack.lexicon, pack.context ? { context: pack.context } : {}).level;

describe('the Ukrainian letters', () => {
  it('are the English ones, in the same order', () => {
    expect(letters.map(({ id, occasion, voice, language }) => [id, occasion, voice, language])).toEqual(
      english.map(({ occasion, voice }) => [`${occasion}.uk.${voice}`, occasion, voice, 'uk']),
    );
  });

  it.each(letters.map((letter, i) => [letter.id, letter, english[i]] as const))(
    '%s asks for the same values as in English',
    (_, letter, model) => {
      expect(variablesOf(textOf(letter))).toEqual(variablesOf(textOf(model ?? letter)));
      expect(requiredOf(letter)).toEqual(requiredOf(model ?? letter));
    },
  );

  it.each(letters.map((letter) => [letter.id, wordsOf(letter)] as const))(
    '%s is plain Ukrainian without worn phrases',
    (_, words) => {
      expect(words).not.toMatch(/[a-zыэъё!'"ʼ]/i);
      expect(words).not.toMatch(/незручност|дуже важлив|заспокой|на протязі/i);
      // The agent and the customer are of any gender, and the customer is always «Ви».
      expect(words).not.toMatch(/(^|\s)(я|Ви|мною) [а-яіїєґ]+(в|ла|вся|лася)(?=[\s.,])/);
      expect(words).not.toMatch(/(^|\s)(ви|вам|вас|ваш[а-яіїєґ]*)(?=[\s.,])/);
    },
  );

  it('apologise without a condition', () => {
    const apologies = letters
      .flatMap((letter) => letter.blocks)
      .flatMap(({ text }) => text.split(/(?<=\.) /))
      .filter((sentence) => /вибач/i.test(sentence));
    expect(apologies).toHaveLength(2);
    for (const sentence of apologies) expect(sentence.toLowerCase()).not.toContain('якщо');
  });

  it('greet in the vocative and promise an hour', () => {
    expect(pack.phrases.greet('Олено')).toBe('Вітаю, Олено');
    expect(pack.phrases.greetNobody).toBe('Добрий день');
    expect(`до ${pack.phrases.today('16:30')}`).toBe('до 16:30');
    expect(`до ${pack.phrases.tomorrow('10:00')}`).toBe('до 10:00 завтра');
  });
});

const lexiconPhrases = pack.lexicon.flatMap((group) => group.phrases);
const { situations, demands, contact, urgent, numbers } = pack.cues;
const cueLists: readonly (readonly [string, readonly string[]])[] = [
  ...situations.map(({ situation, phrases }) => [situation, phrases] as const),
  ...situations.flatMap(({ situation, beside }) => (beside ? [[`${situation}, beside`, beside] as const] : [])),
  ['demands', demands],
  ...Object.entries(contact),
  ['urgent', urgent],
  ...numbers.map(({ kind, words }) => [kind, words] as const),
];

describe.each([['lexicon', lexiconPhrases] as const, ...cueLists])('the Ukrainian phrases for %s', (_, phrases) => {
  it('are lower case, trimmed, with single spaces and each only once', () => {
    expect(phrases.length).toBeGreaterThan(0);
    const untidy = phrases.filter(
      (phrase) => phrase !== phrase.toLowerCase() || !/^[^\s,.*]+\*?( [^\s,.*]+\*?)*$/.test(phrase),
    );
    expect(untidy).toEqual([]);
    const seen = new Set<string>();
    expect(phrases.filter((phrase) => seen.size === seen.add(phrase).size)).toEqual([]);
  });

  it('write the apostrophe as ’', () => {
    expect(phrases.filter((phrase) => /['ʼ`]/.test(phrase))).toEqual([]);
  });
});

describe('the Ukrainian lexicon', () => {
  it('holds no phrase with a hyphen, which the engine would never meet', () => {
    expect(lexiconPhrases.filter((phrase) => phrase.includes('-'))).toEqual([]);
  });

  it.each([
    'Чи є у Вас шампунь від вошей і гнид для дітей?',
    'У мене дві кози і козел, барани теж є. Яку вакцину порадите?',
    'Ножі тупі, не ріжуть навіть хліб. Прошу замінити.',
    'Мені телефонували шахраї й назвалися вашим банком. Чи не постраждав мій рахунок?',
    'Шахраї зняли гроші з моєї картки, заяву в поліцію подано.',
    'Мені дуже соромно за вчорашній лист.',
    'Скільки можна взяти ручної поклажі?',
    'Вимагаю повернути сплачені кошти протягом 7 днів. У разі відмови звернуся до суду.',
    'Ваш кур’єр обізвав мене ідіоткою. Прошу розібратися.',
    'Моє прізвище Гнидюк, через «ю».',
    'Сусіди згори ідіоти, залили нас. Чи покриває це мій поліс?',
    'Коли ви роботи закінчите? Підлога з дуба, клепки не вистачило на два ряди.',
    'Поясніть, будь ласка, як для чайника.',
    'Спроба вбити процес дає «відмовлено в доступі».',
    'Знімок показав дегенеративні зміни хребта, чи потрібна консультація?',
    'Щоб вам було зручно, надсилаю фото. Бережіть себе!',
    'Зарплата в Нігері, офіс у Херсоні: чи можна оформити картку?',
    'Чорт, а не соус «Скажений баран»: діти в захваті, беру ще ящик.',
  ])('lets pass: %s', (text) => {
    expect(levelOf(text)).toBeLessThan(2);
  });

  it.each([
    ['Та бляха-муха, знову комісію зняли двічі.', 1],
    ['Вам самим не соромно? Скільки вже можна чекати!', 1],
    ['Побачимося в суді.', 1],
    ['Ви там зовсім подуріли?', 2],
    ['Де мої гроші, шахраї?', 2],
    ['Крадете й не червонієте.', 2],
    ['Читати вмієте взагалі?', 2],
    ['Дівчинко, покличте когось розумнішого.', 2],
    ['Закидаємо вас відгуками, що закриєтеся.', 2],
    ['Тримаєте людей за дурнів? Мене за ідіота тримаєте?', 2],
    ['Щоб вам повилазило.', 3],
    ['Щоб вам добра не було!', 3],
    ['Ви мудаки.', 3],
    ['М у д а к и, відкрийте рахунок.', 3],
    ['Пішли нах*й.', 3],
    ['Чекай, ноги повириваю.', 3],
    ['Пиши заяву: один мій дзвінок, і вилетиш із роботи.', 3],
  ])('gives %s level %d', (text, level) => {
    expect(levelOf(text)).toBe(level);
  });
});

describe('the Ukrainian cues', () => {
  it.each([
    ['Підкажіть, будь ласка, чи можна оплатити частинами?', 'question'],
    ['Поверніть, будь ласка, передоплату за столик.', 'refund'],
    ['Замовлення 8841 мало прийти вчора. Де воно зараз?', 'delivery'],
    ['Пральна машина не віджимає, на кнопці тріщина.', 'complaint'],
    ['Пишу вам знову, на попередній лист відповіді немає.', 'repeat_contact'],
    ['Усе запрацювало, щиро дякую!', 'thanks'],
    ['Дякую вашому майстрові Богдану: золота людина.', 'praise'],
    ['Графік на травень у вкладенні.', 'other'],
  ])('read «%s» as %s', (text, situation) => {
    expect(read(text).situation).toBe(situation);
  });

  it.each([
    ['Пишу втретє, номер звернення 2290.', true],
    ['П’ятий лист без відповіді.', true],
    ["П'ятий лист без відповіді.", true],
    ['Дзвонила вам чотири рази, ніхто не бере.', true],
    ['Третій день немає опалення.', false],
    ['Купую у вас третій модуль.', false],
    ['Пишу вдруге.', false],
  ])('hear in «%s» a third contact: %s', (text, expected) => {
    expect(read(text).thirdTime).toBe(expected);
  });

  it.each([
    ['Після вашого майстра пахне газом.', true],
    ['Не хочу більше жити.', true],
    ['Таблетки закінчуються, а в сина епілепсія.', true],
    ['Надішліть рахунок за січень.', false],
  ])('hear in «%s» somebody in need: %s', (text, expected) => {
    expect(read(text).urgent).toBe(expected);
  });

  it.each([
    ['Прошу змінити адресу за замовленням 30-877.', 'order', 'замовленням 30-877'],
    ['Надсилаю акт до видаткової №118.', 'invoice', 'видаткової №118'],
    ['ТТН 20450012345678, посилка стоїть.', 'tracking', 'ТТН 20450012345678'],
  ])('find the number in «%s»', (text, kind, expected) => {
    expect(read(text).facts).toContainEqual(expect.objectContaining({ kind, text: expected }));
  });
});
