import { loadPack, readMail, splitMail } from '../../../src/engine';
import type { Language, Level } from '../../../src/engine';
import { detectLanguage } from '../../../src/engine/mail/language/detect-language';
import { anEmail } from '../mail/an-email';

async function levelOf(language: Language, text: string): Promise<Level> {
  const { pack } = await loadPack[language]();
  const email = anEmail({ text });
  return readMail(email, splitMail(email), pack).hostility.level;
}

describe('a mail without bad words', () => {
  it.each<[Language, Level, string]>([
    ['en', 2, 'Bravo for losing the same parcel twice. That takes a special kind of talent. Ask a grown-up to help.'],
    ['en', 2, 'It must be wonderful to be paid for copying and pasting. Think, but do not strain yourself.'],
    ['bg', 2, 'Възхитен съм. Да ви плащат заплата, за да натискате едно копче! Намерете ми някой възрастен.'],
    ['ru', 2, 'Браво. Потерять один диван дважды — это надо уметь. Попросите кого-нибудь из взрослых проверить адрес.'],
    [
      'uk',
      2,
      'Браво. Загубити той самий диван двічі — це треба мати хист. Попросіть когось дорослого, хай перевірить.',
    ],
    ['en', 3, 'I will come to your office on Friday and we will see how brave you are without your keyboard.'],
    ['en', 3, 'I know where your office is and when you lock up, and when you leave.'],
    ['bg', 3, 'Знам къде е складът ви и знам кога заключвате. Ще се видим, Елена.'],
    ['ru', 3, 'Приеду к вам в пятницу, и посмотрим, какие вы смелые без телефона.'],
    ['uk', 3, 'Я знаю, де ваш офіс і коли ви зачиняєтеся. До зустрічі.'],
  ])('stings in %s at level %i: %s', async (language, level, text) => {
    expect(detectLanguage(text)).toBe(language);
    expect(await levelOf(language, text)).toBe(level);
  });

  it.each<[Language, string]>([
    [
      'en',
      'Does a grown-up have to be at home for the delivery? My six year old can read the note, but he cannot sign.',
    ],
    ['en', 'Congratulations on your birthday! Does anybody there speak Polish? My mother does not read English.'],
    ['en', 'I will come to your office on Friday to pick up the lamp. I know where you are. When do you close?'],
    ['en', 'Please tell me what time your driver will be here and which car you are sending.'],
    ['en', 'I am standing outside your office, nobody opens. I could come down there and show you the receipt.'],
    ['en', 'The screw you sent does not fit, and the mattress is too thick. Would you rather I sent them back?'],
    [
      'en',
      "I couldn't find your invoice and have no clue what to do. Please write slowly, I learned to read English late.",
    ],
    ['bg', 'Дъщеря ми е във втори клас и учебникът ѝ трябва до понеделник. Има ли някой, който да ми каже цената?'],
    ['bg', 'Ще дойда в събота и ще видим кой размер става. До колко часа сте?'],
    ['ru', 'Нужен букварь с картинками, сын читает по слогам. Посоветуйте, пожалуйста, и не торопитесь с ответом.'],
    ['ru', 'Я знаю, где ваш магазин, и приеду сам. Во сколько вы закрываетесь?'],
    ['uk', 'Чи має бути вдома хтось дорослий? Моя донька шестирічна, читає по складах, сама не відчинить.'],
    ['uk', 'Приїду в суботу, подивимося, який диван нам підійде.'],
  ])('is civil in %s: %s', async (language, text) => {
    expect(await levelOf(language, text)).toBe(0);
  });
});

describe('at whom hostile words are aimed', () => {
  it.each<[Language, Level, string]>([
    ['bg', 3, 'Майната ви, крадци.'],
    ['bg', 2, 'Измамници, обрахте ме.'],
    ['bg', 2, 'Това не е нормално, идиоти.'],
    ['bg', 2, 'Не е истина колко сте тъпи.'],
    ['bg', 0, 'Не казвам, че сте измамници, но проверете.'],
    ['bg', 0, 'Не сте крадци, знам, просто е станала грешка.'],
    ['en', 2, 'This is not acceptable, you idiots.'],
    ['en', 0, 'I am not saying you are thieves.'],
    ['ru', 2, 'Не смешно, идиоты.'],
    ['ru', 0, 'Мы заказали детский праздник. Уточните, вы клоуны или аниматоры?'],
    ['ru', 0, 'У нас крысы в подвале, твари, прогрызли мешок с вашим кормом.'],
    ['ru', 2, 'Верните деньги, твари, пока я прошу.'],
    ['ru', 0, 'Я не думаю, что вы мошенники, но проверьте списание.'],
    ['uk', 2, 'Це не смішно, ідіоти.'],
    ['uk', 0, 'Я не кажу, що ви шахраї, але перевірте рахунок.'],
  ])('in %s is heard at level %i: %s', async (language, level, text) => {
    expect(await levelOf(language, text)).toBe(level);
  });
});
