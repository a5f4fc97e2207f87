import fc from 'fast-check';
import type { Language } from '../../../../src/engine';
import { loadPack } from '../../../../src/engine/languages';
import { findContacts } from '../../../../src/engine/mail/wants/find-contacts';
import { wordsOf } from '../../../../src/engine/mail/words';

async function contactsIn(language: Language, text: string) {
  const { pack } = await loadPack[language]();
  return findContacts(text, wordsOf(text), pack.cues.contact);
}

describe('a third contact', () => {
  it.each<[Language, string]>([
    ['en', "Third time's the charm, hopefully!"],
    ['en', 'This is my 3rd email about it.'],
    ['en', 'This makes four times I have rung.'],
    ['en', 'My letters of 4 and 18 February are unanswered.'],
    ['en', 'I wrote on the 3rd and again on the 9th.'],
    ['en', 'Email number five.'],
    ['en', 'I have called twice already.'],
    ['en', 'Both my messages were ignored.'],
    ['bg', 'Пиша ви за 3-ти път.'],
    ['bg', 'Четири пъти ви звънях.'],
    ['bg', 'Това е четвъртият майстор, когото пращате.'],
    ['bg', 'Писмата ми от 3 и 10 март останаха без отговор.'],
    ['bg', 'На 3 май казахте едно. На 5 май казахте друго. Днес казвате трето.'],
    ['ru', 'Надеюсь, это письмо, уже четвёртое, прочтут.'],
    ['ru', 'Звонила вам трижды.'],
    ['ru', 'На первые два письма не ответили.'],
    ['ru', 'Писал вам 3 мая и 20 мая.'],
    ['ru', 'Уже третий ремонт, и опять течёт.'],
    ['uk', 'Учетверте дзвоню щодо дозволу.'],
    ['uk', 'Наразі рахую сьомий.'],
    ['uk', 'Тричі вам дзвонила.'],
    ['uk', 'Пишу третього листа.'],
  ])('is heard in %s: %s', async (language, text) => {
    const { third, repeatAt } = await contactsIn(language, text);
    expect(third).toBeDefined();
    expect(repeatAt).toBeLessThanOrEqual(third?.start ?? -1);
  });

  it.each<[Language, string]>([
    ['en', 'Third day in a row without water.'],
    ['en', 'I bought the third module, and my third child loves it.'],
    ['en', 'The room on the third floor was booked three times a week.'],
    ['en', 'I emailed on 3 May about the order of 20 April.'],
    ['en', 'I hope I will not have to write a third time.'],
    ['en', 'For the third time we book with you, and gladly.'],
    ['bg', 'Трети ден нямаме ток.'],
    ['bg', 'В четвъртък звъних за часа.'],
    ['bg', 'Живеем на III етаж, третото дете е болно.'],
    ['ru', 'Третий день болею, взяли третий размер.'],
    ['ru', 'Принимаю три раза в день.'],
    ['ru', 'Мастер придёт третьего мая.'],
    ['uk', 'Третій день немає опалення.'],
    ['uk', 'Пишу вдруге.'],
    ['uk', 'Купую у вас третій модуль.'],
  ])('is not heard in %s: %s', async (language, text) => {
    expect((await contactsIn(language, text)).third).toBeUndefined();
  });
});

describe('an earlier contact', () => {
  it.each<[Language, string, boolean]>([
    ['en', 'I wrote to you last week.', true],
    ['en', 'As I said in my last email, it is blue.', true],
    ['en', 'Where is my order?', false],
    ['bg', 'Вече ви писах за това.', true],
    ['bg', 'Къде е пратката?', false],
    ['ru', 'Я уже писал об этом.', true],
    ['ru', 'Хочу снова заказать у вас торт.', false],
    ['uk', 'Вдруге звертаюсь.', true],
    ['uk', 'Де посилка?', false],
  ])('in %s: %s', async (language, text, heard) => {
    expect((await contactsIn(language, text)).repeatAt !== undefined).toBe(heard);
  });

  it.each<Language>(['en', 'bg', 'ru', 'uk'])('never throws and stands inside the text in %s', async (language) => {
    const { pack } = await loadPack[language]();
    const lists = Object.values(pack.cues.contact).flat();
    const piece = fc.oneof(fc.constantFrom(...lists, ' ', '. ', ', ', '3', '3-ти', '12.03.', '№'), fc.string());
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join(' ');
        const { third, repeatAt } = findContacts(text, wordsOf(text), pack.cues.contact);
        for (const at of [third?.start, repeatAt]) if (at !== undefined) expect(at).toBeLessThan(text.length);
      }),
    );
  });
});
