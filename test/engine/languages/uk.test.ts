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
    'Прошу оформити повернення, посилка прийшла розбита.',
    'Мій баран захворів, чи є у вас ветеринар?',
    'Купую козла для ферми, чи доставляєте?',
    'Ножі тупі, прошу замінити.',
    'Сусід назвав мене ідіотом через ваш паркан.',
    'Кур’єр обізвав мене хамом.',
    'Я ідіот, забув пароль.',
    'Дурень я, не прочитав інструкцію.',
    'Не називаю вас шахраями, просто поясніть суму.',
    'Ви не злодії, я розумію.',
    'Невідомі шахраї зателефонували мені від вашого імені.',
    'Прізвище Козел, ім’я Петро.',
    'Моє прізвище Бевзюк.',
    'Прошу вибити новий чек.',
    'Поламав ногу, тому не можу приїхати.',
    'На ваших сходах можна шию зламати, посипте піском.',
    'Процес убито, сервер перезапущено.',
    'Потрібен шампунь від гнид.',
    'Змія на логотипі крива.',
    'Кобила народила, потрібні вітаміни.',
    'Мавпа з мультфільму подобається дітям.',
    'Бандит на обкладинці намальований гарно.',
    'Мені соромно за вчорашнє.',
    'Соромно, але я загубила чек.',
    'Гальма скриплять після ремонту.',
    'Хрін із буряком є в наявності?',
    'Чортове колесо працює взимку?',
    'Чи є соус із хріном?',
    'Підорожник і ромашка у складі чаю?',
    'Мандарини прийшли свіжі.',
    'Звільнення від сплати внеску можливе?',
    'Щоб вам було зручніше, додаю скан.',
    'Хай вам щастить!',
    'Бажаю вам здоров’я і терпіння.',
    'Щури погризли кабель, що робити?',
    'Вкрали телефон, прошу заблокувати номер.',
    'Напишу відгук після отримання.',
    'У разі відмови звернуся до суду.',
    'Батько помер, прошу закрити рахунок.',
    'Собаку звуть Бандит, потрібен нашийник.',
    'Дрель тупа, свердло затупилося.',
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
    ['Ви довбойоби.', 3],
    ['Яке ж ти мудило!', 3],
    ['Підараси, поверніть гроші.', 3],
    ['Ваш менеджер просто уйобок.', 3],
    ['Ви гівнюки.', 3],
    ['Йдіть у сраку зі своїми знижками.', 3],
    ['Ідіть нахуй.', 3],
    ['Вам пиздець.', 3],
    ['Засуньте собі в дупу свій бонус.', 3],
    ['Соси, операторе.', 3],
    ['Щоб ви поздихали!', 3],
    ['Бодай вас шляк трафив.', 3],
    ['Хай вам руки повідсихають.', 3],
    ['Сподіваюся, ви здохнете під парканом.', 3],
    ['Бажаю вам раку.', 3],
    ['Я вас уб’ю.', 3],
    ['Закопаю тебе.', 3],
    ['Прийду до вас з битою.', 3],
    ['Повідриваю вам руки.', 3],
    ['Наб’ю морду вашому касиру.', 3],
    ['Спалю вашу контору.', 3],
    ['Я знаю, де ви живете.', 3],
    ['Вилетиш з роботи завтра.', 3],
    ['Ви ублюдки.', 3],
    ['Здохніть.', 3],
    ['Жиди ви.', 3],
    ['Сучі діти!', 3],
    ['Курви ви.', 3],
    ['Гандони, а не служба.', 3],
    ['Ти пиздюк.', 3],
    ['Ви ідіоти.', 2],
    ['Дебіли, де посилка?', 2],
    ['Кретини ви.', 2],
    ['Бовдури!', 2],
    ['Йолопи, навчіться працювати.', 2],
    ['Тупиці, читайте лист.', 2],
    ['Ви просто дармоїди.', 2],
    ['Брешете і не червонієте.', 2],
    ['Хами!', 2],
    ['Ви нахаби.', 2],
    ['Покидьки ви.', 2],
    ['Сволота.', 2],
    ['Криворукі майстри у вас.', 2],
    ['Ти нікчема.', 2],
    ['Ви шахраї.', 2],
    ['Злодії!', 2],
    ['Барани тупі.', 2],
    ['Ви мене обдурили.', 2],
    ['Ви крадете в людей.', 2],
    ['Годі брехати.', 2],
    ['Тримаєте мене за дурня?', 2],
    ['Зграя шахраїв.', 2],
    ['Таким як ви місце на смітнику.', 2],
    ['Заткніться вже.', 2],
    ['Ваш оператор хам.', 2],
    ['Інакше весь інтернет дізнається, які ви.', 2],
    ['Знищу вашу репутацію.', 2],
    ['Завалю вас відгуками.', 2],
    ['Начувайтеся!', 2],
    ['Ви ще пошкодуєте.', 2],
    ['Вам не соромно?', 1],
    ['Ганьба.', 1],
    ['Якого біса знову помилка?', 1],
    ['Чорт забирай, сайт лежить.', 1],
    ['Капець, третій день без світла.', 1],
    ['Знущаєтеся?', 1],
    ['Майте совість.', 1],
    ['Скільки можна чекати!', 1],
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
