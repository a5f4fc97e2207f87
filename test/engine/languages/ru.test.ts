import { assessHostility } from '../../../src/engine/hostility/assess-hostility';
import { letters as english } from '../../../src/engine/languages/en/letters';
import { pack } from '../../../src/engine/languages/ru';
import { letters } from '../../../src/engine/languages/ru/letters';
import { findFacts } from '../../../src/engine/mail/wants/find-facts';
import { readWants } from '../../../src/engine/mail/wants/read-wants';
import { wordsOf } from '../../../src/engine/mail/words';
import type { Letter } from '../../../src/engine/reply/letter';
import { lettersVariables } from '../../../src/engine/reply/letters-variables';
import { renderLetter } from '../../../src/engine/reply/render-letter';
import type { LetterValues } from '../../../src/engine/reply/render-letter';

const levelOf = (text: string) =>
  assessHostility(text, '', pack.lexicon, pack.context === undefined ? {} : { context: pack.context }).level;
const wantsOf = (text: string) => readWants({ text, words: wordsOf(text) }, { text: '', words: [] }, pack);
const says = (text: string, what: 'thirdTime' | 'repeat' | 'urgent' | 'demand') => {
  const wants = wantsOf(text);
  return what === 'demand' ? wants.asks.some(({ kind }) => kind === what) : wants[what];
};

const VALUES: LetterValues = {
  greeting: pack.phrases.greet('Мария Ивановна'),
  agent: 'Анна',
  by: pack.phrases.tomorrow('10:00'),
  line: 'Чайник был подарком, и приехать он должен был целым.',
  fix: 'Новый чайник выехал сегодня и будет у Вас в четверг.',
  answer: 'Да, плафон снимается: поверните его влево.',
};
const textOf = (id: string, values: LetterValues) => {
  const letter = letters.find((one) => one.id === id);
  return letter && renderLetter(letter, values, { mode: 'final', language: 'ru', accent: '#0f6cbd' }).text;
};

describe('The Russian letters', () => {
  it('are those of English, with the same variables required and optional', () => {
    const shape = (letter: Letter) => [letter.occasion, letter.voice, letter.blocks.map(({ role }) => role)];
    const variables = (letter: Letter) =>
      [...lettersVariables(letter)].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    expect(letters.map(shape)).toEqual(english.map(shape));
    expect(letters.map(variables)).toEqual(english.map(variables));
  });

  it('have ids that say occasion, language and voice', () => {
    expect(letters.map(({ id, language }) => [id, language])).toEqual(
      letters.map(({ occasion, voice }) => [`${occasion}.ru.${voice}`, 'ru']),
    );
  });

  it('are in Russian letters with a capital Вы, without marks of excitement and foreign quotes', () => {
    for (const { text } of letters.flatMap((letter) => letter.blocks)) {
      const words = text.replace(/\{\{[^}]*\}\}/g, '');
      expect(words).not.toMatch(/[A-Za-z!"'“”„]/);
      expect(words).not.toMatch(/(^|[^а-яёА-ЯЁ])(вы|вас|вам|вами|ваш[а-я]*)([^а-яё]|$)/);
    }
  });

  it('hold no gender of the agent, no worn phrase and no apology with «если»', () => {
    const all = letters.flatMap((letter) => letter.blocks.map((block) => block.text)).join('\n');
    expect(all).not.toMatch(/(^|[^а-яё])я [а-яё]+(л|ла|лся|лась)([^а-яё]|$)/i);
    expect(all).not.toMatch(/(^|[^а-яё])(рад|рада|должен|должна|готов|готова|сам|сама)([^а-яё]|$)/i);
    expect(all).not.toMatch(/неудобств|очень важ|обращение в нашу компанию|ваше обращение|доставленн/i);
    expect(all).not.toMatch(/(прост|извин|прощени)[^.]*если|если[^.]*(прост|извин|прощени)/i);
  });

  it('read right with an order and without one', () => {
    expect(textOf('holding.ru.warm', { ...VALUES, order: 'NW-4471' })).toBe(
      'Здравствуйте, Мария Ивановна.\n\nВаше письмо о заказе NW-4471 у меня, и я им занимаюсь.\n\n' +
        'Напишу Вам до 10:00 завтрашнего дня: дам ответ или расскажу, что к этому времени станет известно.\n\nАнна',
    );
    expect(textOf('holding.ru.warm', VALUES)).toContain('Ваше письмо у меня, и я им занимаюсь.');
    expect(textOf('hostile_our_fault.ru.warm', { ...VALUES, order: '4471' })).toContain(
      'Такого с заказом 4471 не должно было случиться.',
    );
    expect(textOf('hostile_our_fault.ru.warm', VALUES)).toContain('Такого не должно было случиться.');
    expect(textOf('complaint.ru.warm', { ...VALUES, order: '4471' })).toContain(
      'Спасибо за письмо о том, что случилось с заказом 4471.',
    );
    expect(textOf('complaint.ru.warm', VALUES)).toContain('Спасибо за письмо о том, что случилось.');
  });
});

describe('The Russian phrases', () => {
  it('greet with and without a name', () => {
    expect(pack.phrases.greet('Иван')).toBe('Здравствуйте, Иван');
    expect(pack.phrases.greetNobody).toBe('Здравствуйте');
  });

  it('say a time so that it reads after «до»', () => {
    expect(pack.phrases.today('16:30')).toBe('16:30');
    expect(pack.phrases.tomorrow('10:00')).toBe('10:00 завтрашнего дня');
  });
});

describe('The Russian words that are looked for', () => {
  const { cues } = pack;
  const { hints = [], ...roles } = pack.context ?? {};
  const tables: readonly (readonly [string, readonly string[]])[] = [
    ['lexicon', pack.lexicon.flatMap(({ phrases }) => phrases)],
    ...cues.situations.map(({ situation, phrases }) => [situation, phrases] as const),
    ...cues.situations.flatMap(({ situation, beside }) => (beside ? [[`${situation}, beside`, beside] as const] : [])),
    ...cues.numbers.map(({ kind, words }) => [kind, words] as const),
    ['gratitude', cues.gratitude],
    ['demands', cues.demands],
    ...Object.entries(cues.contact),
    ['urgent', cues.urgent],
    ...Object.entries(roles),
    ...hints.flatMap(({ kind, families }) => families.map((family, i) => [`${kind} ${i}`, family] as const)),
  ];

  it.each(tables)('%s: are lower case, trimmed, single-spaced, without ё, and stand once', (_, phrases) => {
    expect(phrases.filter((phrase) => phrase !== phrase.trim().toLowerCase().replace(/ +/g, ' '))).toEqual([]);
    expect(phrases.filter((phrase) => phrase === '' || /ё|^\*|[^*]\*[^* ]/.test(phrase))).toEqual([]);
    expect(new Set(phrases).size).toBe(phrases.length);
  });

  it('hold spaces for hyphens where words of a mail are compared, because a hyphen parts words', () => {
    expect(tables.flatMap(([, phrases]) => phrases).filter((phrase) => phrase.includes('-'))).toEqual([]);
  });

  it('are many in the lexicon, at every level', () => {
    expect(tables[0]?.[1].length).toBeGreaterThan(150);
    expect([...new Set(pack.lexicon.map(({ level }) => level))].sort()).toEqual([1, 2, 3]);
    for (const { kind, level } of pack.lexicon) if (kind === 'legal_threat') expect(level).toBe(1);
  });
});

describe('Hostile mail in Russian', () => {
  it.each([
    [3, 'Мудозвоны, где посылка?'],
    [3, 'Говноделы вы, а не мастера.'],
    [3, 'Пидарасы, верните деньги.'],
    [3, 'Вы охуели там?'],
    [3, 'Хватит пиздеть.'],
    [3, 'Отъебитесь от меня с рекламой.'],
    [3, 'Засуньте себе в жопу свой купон.'],
    [3, 'Понабрали чурок, по-русски не понимают: чурка ваш Ахмед.'],
    [3, 'Тупая сука на ресепшене.'],
    [3, 'Ублюдки, ребёнок три дня без лекарства.'],
    [3, 'Чтоб вам пусто было!'],
    [3, 'Пусть вас паралич разобьёт.'],
    [3, 'Чтоб у вас руки отсохли.'],
    [3, 'Надеюсь, вы сдохнете под забором.'],
    [3, 'Чтоб ваш магазин сгорел.'],
    [3, 'Желаю вам рака.'],
    [3, 'Будьте вы прокляты.'],
    [3, 'Гореть вам в аду.'],
    [3, 'Зубы вам выбью.'],
    [3, 'Приедем с битами: приедем с битой и с братвой.'],
    [3, 'Разнесу вашу контору.'],
    [3, 'Таких, как вы, убивать мало.'],
    [3, 'Я знаю, где вы живёте.'],
    [3, 'Вылетите с работы завтра же.'],
    [3, 'Урою вас.'],
    [3, 'Ноги переломать вам, и то мало.'],
    [2, 'Недоумки.'],
    [2, 'Вы бестолочи.'],
    [2, 'Олухи, адрес на коробке!'],
    [2, 'Дармоеды, трубку возьмите.'],
    [2, 'Хапуги и крохоборы.'],
    [2, 'Ну и хамьё у вас на линии.'],
    [2, 'Прощелыги!'],
    [2, 'Крысы канцелярские, опять справка.'],
    [2, 'Шакалы в галстуках!'],
    [2, 'Наглые рожи, снова звоните.'],
    [2, 'Вы просто бандиты.'],
    [2, 'У вас одни дилетанты.'],
    [2, 'Шайка мошенников.'],
    [2, 'Ваш менеджер — баран.'],
    [2, 'Ах вы твари.'],
    [2, 'Бабы базарные у вас, а не кассирши.'],
    [2, 'Вы врёте.'],
    [2, 'Хватит мне врать.'],
    [2, 'Вы нас обманули и смеётесь.'],
    [2, 'Вы меня обокрали.'],
    [2, 'Грабите пенсионеров.'],
    [2, 'Шарашкина контора.'],
    [2, 'Вы там совсем охренели?'],
    [2, 'У вас мозги есть?'],
    [2, 'Где вас таких набирают?'],
    [2, 'Повторяю для особо одарённых: пятый этаж.'],
    [2, 'Вам бы коров пасти.'],
    [2, 'Идите к чёрту.'],
    [2, 'Закройте рот и слушайте.'],
    [2, 'Такие, как вы, позорят профессию.'],
    [2, 'Вы об этом пожалеете.'],
    [2, 'Чтоб вы сами так жили.'],
    [2, 'Верните деньги, иначе весь город узнает.'],
    [2, 'Обрушу вам рейтинг.'],
    [2, 'Завалю вас единицами.'],
    [1, 'Блин, опять не работает.'],
    [1, 'Ни хрена не понял в тарифе.'],
    [1, 'Хрень какая-то, а не приложение.'],
    [1, 'Задолбали переносить.'],
    [1, 'Чёртов курьер опять опоздал.'],
    [1, 'Пиздец, третий день без воды.'],
    [1, 'Совесть есть?'],
    [1, 'Стыдитесь.'],
    [1, 'Стыдно должно быть.'],
    [1, 'Вам самим не стыдно?'],
    [3, 'Идите на хуй со своей доставкой.'],
    [3, 'Мудаки конченые, где мой заказ?'],
    [3, 'Чтоб вы сдохли все до одного'],
    [3, 'Приеду с битой и разнесу ваш офис.'],
    [3, 'Я вас из-под земли достану'],
    [3, 'уб**дки, отдайте деньги'],
    [2, 'Вы идиоты или прикидываетесь?'],
    [2, 'Верните деньги, мошенники!'],
    [2, 'Ваш оператор — хам. Уберите его с линии.'],
    [2, 'Вас по объявлению набирали?'],
    [2, 'Вы там совсем тупые?'],
    [2, 'Хватит врать, посылка не отправлена.'],
    [2, 'Возврат сегодня, иначе напишу отзыв такой, что закроетесь.'],
    [1, 'Как вам не стыдно, третий месяц обещаете.'],
    [1, 'Какого чёрта опять не работает?'],
    [1, 'Ну сколько можно, опять не тот размер.'],
    [1, 'Затаскаю по судам, так и знайте.'],
  ])('has level %d: %s', (level, text) => {
    expect(levelOf(text)).toBe(level);
  });

  it.each([
    'Я в недоумении: где мой заказ?',
    'Неучтённая комиссия, пересчитайте.',
    'Шуба из писца или из норки?',
    'Не отличу фарш от баранины. Есть жирная баранина?',
    'Гнилые овощи привезли, верните деньги за два кило.',
    'Трусы мужские, размер 52, есть?',
    'Подъезд не убран: грязь, мусор, окурки.',
    'Ножи пришли кривые, тупые, ржавые.',
    'Полная работа займёт неделю?',
    'Мой балбес потерял карту. Перевыпустите, пожалуйста.',
    'Я криворукий, сам пролил. Сколько стоит клавиатура?',
    'Старый дурак я, забыл пароль.',
    'Дура я, перепутала размеры.',
    'Сам идиот, не прочитал.',
    'Муж, балбес, заказал два. Отмените один.',
    'Кот, гад, сгрыз провод. Продаёте провода отдельно?',
    'Соседи, уроды, залили. Нужен акт.',
    'Какой-то подонок снял с карты 500 рублей.',
    'Какие-то мошенники прислали ссылку от имени магазина.',
    'Скотина, которая помяла мне дверь, уехала.',
    'Дегенеративные изменения в суставе, нужен массаж.',
    'Болванки CD-R есть на складе?',
    'Кретинизм у меня топографический, напишите, как пройти.',
    'Есть ли роман «Идиот» в твёрдой обложке?',
    'В кафе на чёртовом колесе холодно?',
    'Первый блин комом, со второго раза получилось.',
    'Не так страшен чёрт: всё собрал сам.',
    'Хрен тёртый и хрен с горчицей закончились?',
    'Мастер обозвал меня дурой. Прошу заменить мастера.',
    'Оператор кричал мне, что я идиот.',
    'Я не утверждаю, что вы мошенники.',
    'Вы не воры, я понимаю, это ошибка банка.',
    'Каждой твари по паре: закажу и кошку, и собаку из плюша.',
    'Хочу, чтобы вы легко меня нашли: красные ворота.',
    'Чтобы у него зубы не болели, что посоветуете?',
    'Можно ли оставить оценку или отзыв без чека?',
    'Готовьте все документы, приеду в среду.',
    'Нужен ли кто-нибудь из взрослых при доставке?',
    'Вы на голову выше конкурентов.',
    'Когда до вас дойдёт мой возврат?',
    'Я чуть ногу не сломал на вашей лестнице, посыпьте песком.',
    'Собака, кошка, попугай — всех можно на передержку?',
    'Сумасшедшие скидки! До какого числа?',
    'Мёртвая хватка у клея. Чем убить запах?',
    'В случае отказа буду вынужден обратиться в суд с требованием о взыскании неустойки.',
    'Если до пятницы деньги не придут, обращусь в Роспотребнадзор и оставлю честный отзыв.',
    'Мне звонили мошенники и представились вашим банком. Что делать?',
    'Соседи, сволочи, перерезали кабель. Когда восстановите?',
    'Курьер назвал меня идиоткой и бросил коробку. Прошу разобраться.',
    'Водитель крикнул: «Вы идиоты» — и уехал.',
    'Я не говорю, что вы идиоты, но инструкция непонятная.',
    'Я дурак, перепутал провода. Сколько стоит новый блок?',
    'Подтвердите бронь: Гадова Инна, Сучков Олег, Чертова Мария, Дурнев Пётр.',
    'Средство от вшей убивает гниды? А от крыс и паразитов что есть?',
    'Сука лабрадора, три года. Возьмёте на передержку?',
    'Продаёте ли вы козлы для распила дров? И живых баранов?',
    'Есть ли у вас хреновуха и соус «Злой чёрт»?',
    'Процесс пришлось убить, после kill -9 служба не стартует.',
    'Вы кормите завтраками? Сколько можно взять багажа? Чем вы занимаетесь?',
    'Меня обманули: на полке одна цена, на кассе другая. Верните разницу, пожалуйста.',
    'Не волнуйтесь, я вас найду сам, если пришлёте адрес.',
    'Очень недоволен. Пять лет ваш клиент, ухожу к другим.',
  ])('is not seen in: %s', (text) => {
    expect(levelOf(text)).toBe(0);
  });
});

describe('What a Russian mail wants', () => {
  it.each([
    ['refund', 'Верните деньги за билет.'],
    ['delivery', 'Курьер не приехал, где мой заказ?'],
    ['question', 'Подскажите, можно ли перенести запись?'],
    ['complaint', 'Чайник не работает со второго дня.'],
    ['praise', 'Хочу поблагодарить Олега, золотые руки.'],
    ['thanks', 'Спасибо за помощь, всё заработало.'],
    ['repeat_contact', 'Пишу повторно, ответа так и нет.'],
  ])('%s: %s', (situation, text) => {
    expect(wantsOf(text).situationOf(false)).toBe(situation);
  });

  it.each([
    ['thirdTime', 'Пишу в третий раз об одном и том же.'],
    ['thirdTime', 'Это уже четвёртое письмо.'],
    ['thirdTime', 'Я вам четыре раза звонил.'],
    ['repeat', 'На прошлой неделе писала вам о том же.'],
    ['urgent', 'В подъезде пахнет газом, линия занята.'],
    ['urgent', 'Не хочу больше жить.'],
    ['demand', 'Отключите автопродление.'],
  ] as const)('%s: %s', (what, text) => {
    expect(says(text, what)).toBe(true);
  });

  it.each([
    ['thirdTime', 'Третий день болею. Взяли третий размер, подошёл.'],
    ['repeat', 'Хочу снова заказать у вас торт.'],
    ['urgent', 'После пожара прошлой осенью нужна справка.'],
  ] as const)('not %s: %s', (what, text) => {
    expect(says(text, what)).toBe(false);
  });

  it('names orders, bills and parcels by their numbers', () => {
    const facts = findFacts('По заказу № 4471, счёт 2026/118, трек-номер RA123456789.', pack.cues);
    expect(facts.map(({ kind }) => kind)).toEqual(['order', 'invoice', 'tracking']);
  });
});
