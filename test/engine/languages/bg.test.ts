import { assessHostility } from '../../../src/engine/hostility/assess-hostility';
import { latinReader } from '../../../src/engine/hostility/latin-letters';
import { pack } from '../../../src/engine/languages/bg';
import { letters } from '../../../src/engine/languages/bg/letters';
import { letters as english } from '../../../src/engine/languages/en/letters';
import type { Letter } from '../../../src/engine/reply/letter';

const variablesOf = (letter: Letter) =>
  [...new Set(letter.blocks.flatMap((block) => block.text.match(/\{\{(#if )?\w+\}\}/g) ?? []))].sort();
const levelOf = (text: string, latin = false) => {
  const reader = latin ? latinReader('bg') : undefined;
  return assessHostility(text, '', pack.lexicon, {
    ...(pack.context && { context: pack.context }),
    ...(reader && { latin: reader }),
  }).level;
};

describe('The Bulgarian letters', () => {
  it('are those of English, with the same variables asked for and the same ones optional', () => {
    const shape = (letter: Letter) => [
      letter.occasion,
      letter.voice,
      letter.blocks.map((b) => b.role),
      variablesOf(letter),
    ];
    expect(letters.map(shape)).toEqual(english.map(shape));
  });

  it('have ids that say occasion, language and voice', () => {
    expect(letters.map((letter) => letter.id)).toEqual(
      letters.map((letter) => `${letter.occasion}.bg.${letter.voice}`),
    );
  });

  it('are written in Cyrillic with a capital Вие and without marks of excitement', () => {
    for (const { text } of letters.flatMap((letter) => letter.blocks)) {
      const words = text.replace(/\{\{[^}]*\}\}/g, '');
      expect(words).not.toMatch(/[A-Za-z!"']/);
      expect(words).not.toMatch(/(^|[^а-я])(вие|вас|ви|ваш[а-я]*)([^а-я]|$)/);
    }
  });

  it('never end a sentence with the time, which brings its own full stop', () => {
    for (const { text } of letters.flatMap((letter) => letter.blocks)) expect(text).not.toContain('{{by}}.');
  });

  it('hold no gender of the agent, no worn phrase and no apology with an "if"', () => {
    const all = letters.flatMap((letter) => letter.blocks.map((block) => block.text)).join('\n');
    expect(all).not.toMatch(/(^|[^а-я])(съм|бих) [а-я]+л(а|\/а)?([^а-я]|$)/i);
    expect(all).not.toMatch(/причинено|неудобств|вашето запитване|извин[а-я]+,? ако|съжаляв[а-я]+,? ако/i);
  });
});

describe('The Bulgarian phrases', () => {
  it('greet with and without a name', () => {
    expect(pack.phrases.greet('Иване')).toBe('Здравейте, Иване');
    expect(pack.phrases.greetNobody).toBe('Здравейте');
  });

  it('say the hour so that it reads after "до"', () => {
    expect(pack.phrases.today('16:30')).toBe('16:30\u00a0ч.');
    expect(pack.phrases.tomorrow('10:00')).toBe('10:00\u00a0ч. утре');
  });
});

describe('The Bulgarian words', () => {
  const { situations, numbers, contact, ...lists } = pack.cues;
  const listed: readonly (readonly [string, readonly string[]])[] = [
    ['lexicon', pack.lexicon.flatMap((group) => group.phrases)],
    ...situations.map(({ situation, phrases }) => [situation, phrases] as const),
    ...situations.flatMap(({ situation, beside }) => (beside ? [[`${situation}, beside`, beside] as const] : [])),
    ...Object.entries(contact),
    ...numbers.map(({ kind, words }) => [kind, words] as const),
    ...Object.entries(lists),
  ];

  it.each(listed)('for %s are lower case, trimmed, singly spaced and each there once', (_, phrases) => {
    expect(phrases.filter((phrase) => phrase !== phrase.toLowerCase().trim() || /\s\s|[^\S ]/.test(phrase))).toEqual(
      [],
    );
    expect(phrases.filter((phrase, i) => phrases.indexOf(phrase) !== i)).toEqual([]);
    expect(phrases).not.toHaveLength(0);
  });

  it('never mix Latin and Cyrillic letters in one word', () => {
    const all = listed.flatMap(([, phrases]) => phrases.flatMap((phrase) => phrase.split(' ')));
    expect(all.filter((word) => /[a-z]/.test(word) && /[а-яѝ]/.test(word) && !/^\d/.test(word))).toEqual([]);
  });

  it('are at least 150 phrases of hostility', () => {
    expect(pack.lexicon.flatMap((group) => group.phrases).length).toBeGreaterThan(150);
  });
});

describe('Hostility in Bulgarian', () => {
  it.each([
    'Пратили сте ми педали за друг модел, моля да ги замените.',
    'Ножовете са тъпи още от кутията, а точилото не помага.',
    'Поръчах костюм на вещица и две маймуни от плюш, кога пристигат?',
    'Имате ли уред против кърлежи и паразити за кучета?',
    'Предлагате ли клоуни за детски рожден ден?',
    'Внимавайте, измамници звънят на хората от ваше име и искат пароли.',
    'Крадци разбиха мазето ни, нужен ми е документ за застраховката.',
    'Срамота ме е да питам, но пак забравих паролата.',
    'Аз съм прост човек и не разбирам от фактури, обяснете ми, моля.',
    'Чувствам се като пълен идиот, щепселът не беше включен.',
    'Шофьорът Ви ме нарече идиот пред децата. Моля за разговор с ръководител.',
    'Ще се обърна към КЗП и към съда, ако до петък няма отговор.',
    'Разочарована съм. Ще оставя отзив с една звезда, както беше и обслужването.',
    'Процесът умира на третата секунда, как да го убия и да пусна нов?',
    'Дано и вие сте добре. Дано хванете крадеца.',
    'Искам да ми се върне сумата, а ако не може, да ви се върне стоката.',
    'Ще ви намеря ли на същия адрес след девет?',
    'Мангалът за двора пристигна без скара, а кифлите бяха чудесни.',
    'Презимето ми е Простакова, а на съпруга ми Убийски.',
    'Това е ужасно обслужване и повече няма да поръчвам.',
  ])('is not in: %s', (text) => {
    expect(levelOf(text)).toBe(0);
  });

  it.each([
    [1, 'Как не ви е срам, трети месец чакам.'],
    [1, 'Подигравате ли се с хората?'],
    [1, 'Къде, по дяволите, е пералнята ми?'],
    [1, 'Чакайте призовка и си гответе адвокати.'],
    [2, 'Вие сте пълни некадърници и само търкате столове.'],
    [2, 'Сбирщина от лъжци сте, нагло ме лъжете вече месец.'],
    [2, 'Измамници такива, окрадохте ме.'],
    [2, 'Имате ли капка мозък в тази фирма?'],
    [2, 'Кой ви взе на работа изобщо?'],
    [2, 'Връщате парите, иначе пускам отзив от десет профила.'],
    [2, 'Жалък чиновник сте.'],
    [2, 'Млъкнете и ми дайте шефа.'],
    [2, 'Върнете ми парите, мошеници.'],
    [2, 'Вашият колега е един нагъл простак.'],
    [3, 'Майната ви на всички.'],
    [3, 'Да пукнете дано.'],
    [3, 'Знам къде живееш и ще те пребия.'],
    [3, 'Ш*баняци, върнете ми парите.'],
    [3, 'Тъпа кучка, вдигни телефона.'],
    [3, 'Мръсни цигани, само крадете.'],
    [3, 'Ще се погрижа да ви уволнят.'],
  ] as const)('is %d in: %s', (level, text) => {
    expect(levelOf(text)).toBe(level);
  });

  it.each([
    [2, 'nekadurnici, vurnete mi parite'],
    [2, 'lajete me veche treti mesec'],
    [3, 'da vi eba maikata be'],
    [3, 'shte te prebiq be'],
    [0, 'zdraveite, koga pristiga poruchkata mi?'],
  ] as const)('is %d on a Latin keyboard: %s', (level, text) => {
    expect(levelOf(text, true)).toBe(level);
  });
});
