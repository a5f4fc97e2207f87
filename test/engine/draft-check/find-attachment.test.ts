import fc from 'fast-check';
import type { Language } from '../../../src/engine';
import type { Draft } from '../../../src/engine/draft-check/draft';
import { findAttachment } from '../../../src/engine/draft-check/find-attachment';
import { attachment as bg } from '../../../src/engine/languages/bg/draft-check/attachment';
import { attachment as en } from '../../../src/engine/languages/en/draft-check/attachment';
import { attachment as ru } from '../../../src/engine/languages/ru/draft-check/attachment';
import { attachment as uk } from '../../../src/engine/languages/uk/draft-check/attachment';
import { rowsByLanguage } from './rows-by-language';

const words = { en, bg, ru, uk };

const draftOf = (language: Language, text: string, attachments?: number): Draft => ({
  text,
  language,
  sentAt: 0,
  utcOffsetMinutes: 0,
  workDays: [1, 2, 3, 4, 5],
  ...(attachments === undefined ? {} : { attachments }),
});

const ANNOUNCED: Readonly<Record<Language, string>> = {
  en: `
    Please find attached the invoice for March.
    Please find the return label attached.
    I have attached the return label.
    I've attached a copy of the receipt.
    We have attached the manual as a PDF.
    The form is attached.
    Both documents are attached.
    Attached is the drawing of the bracket.
    Attached you will find our offer.
    See the attachment for the sizes.
    The steps are in the attachment.
    I attach the credit note.
    We are attaching the contract.
    I am attaching two photos of the part.
    Please print the attached label.
    Please sign the attached form.
    See attached.
    The details are in the attached PDF.
    Please find enclosed the statement.
    I'm attaching the schedule for May.
    The label is attached to this email.
    You will get the price list as an attachment.
    The certificate is attached below.
    I'll attach the guide here.
    Attached are the instructions in English.
    The attached invoice shows both sums.
  `,
  bg: `
    Прилагам фактурата за март.
    Прилагаме етикета за връщане.
    Изпращам Ви фактурата като прикачен файл.
    В прикачения файл ще намерите размерите.
    Прикачвам снимка на частта.
    Прикачих бланката за рекламация.
    Прикачили сме ръководството, вижте прикачения файл.
    Формулярът е приложен.
    Етикетът е прикачен към писмото.
    Приложено Ви изпращам офертата.
    Приложено ще намерите договора.
    Приложил съм копие от касовата бележка.
    Документите са приложени към имейла.
    Към писмото е приложен сертификатът.
    Приложих протокола от огледа.
    Вижте приложената схема.
    Попълнете приложения формуляр.
    Прикачваме ценоразписа за май.
    Прикачените снимки показват частта.
    Ще приложа товарителницата тук.
    Прилагам инструкцията на български.
    Като прикачен файл изпращаме договора.
    Прикачам копие на разписката.
    Отворете прикачения файл и попълнете датата.
    Прилагам Ви извлечението.
    Приложените документи са два.
  `,
  ru: `
    Счёт во вложении.
    Во вложении — этикетка для возврата.
    Прикладываю инструкцию на русском.
    Прилагаю копию чека.
    Прилагаем договор на подпись.
    Прикрепила бланк заявления.
    Прикрепил к письму накладную.
    Файл прикреплён к письму.
    Смотрите вложение: там размеры.
    Заявление приложено к письму.
    К письму прикреплена схема сборки.
    Прикрепляю фото детали.
    Приложил чертёж кронштейна.
    Акт прилагается.
    Документы прилагаются.
    Заполните прикреплённый бланк.
    Распечатайте приложенную этикетку.
    Подробности в прикреплённом файле.
    Прикладываем прайс на май.
    Вкладываю скан справки.
    Приложенный файл содержит оба счёта.
    Все сканы приложила.
    В приложении к письму каталог.
    Прикрепили сертификат.
    Прилагается выписка за март.
    Инструкция прикреплена.
  `,
  uk: `
    Рахунок у вкладенні.
    У вкладенні — етикетка для повернення.
    Додаю інструкцію українською.
    Долучаю копію чека.
    Додаємо договір на підпис.
    Прикріпила бланк заяви.
    Прикріпив до листа накладну.
    Файл прикріплено до листа.
    Дивіться вкладення: там розміри.
    Заяву долучено до листа.
    Прикріплюю фото деталі.
    Долучив креслення кронштейна.
    Акт додається.
    Документи додаються.
    Заповніть прикріплений бланк.
    Роздрукуйте долучену етикетку.
    Подробиці у прикріпленому файлі.
    Додаємо прайс на травень.
    Вкладаю скан довідки.
    Долучений файл містить обидва рахунки.
    Усі скани долучила.
    У додатку до листа каталог.
    Прикріпили сертифікат.
    Додається виписка за березень.
    Інструкція прикріплена, файл один.
    Долучаємо форму для повернення.
  `,
};

const NOT_ANNOUNCED: Readonly<Record<Language, string>> = {
  en: `
    The photo you attached shows the crack.
    Thank you for the invoice you have attached.
    Please attach a photo of the label.
    Could you attach the receipt?
    Your attachment did not open.
    We could not open your attachments.
    There was no attachment in your mail, could you send the photo again?
    The strap is attached with two screws.
    The instructions are attached to the box.
    The label is attached to your parcel.
    The shade is attached to the frame, as the manual shows.
    We have attached a new handle to your bag.
    The courier attached the label on the lid.
    The receipt was not attached.
    I understand how attached you are to it.
    We are attached to our regulars.
    The file was too large for your attachment.
    The invoice was attached yesterday.
    The manual is in the box.
    I will send the invoice tomorrow.
    You can download the form on our site.
    The drawing was attached earlier.
    No attachments are needed.
    Send it without an attachment.
    The cable attaches at the back.
    The form you attach must be signed.
    The document is on its way by post.
    The clip was attached upside down.
    Please reply with a photo.
    The hook attaches to the wall.
    We received the photos, thank you.
    To attach a file, press the clip.
    The guide shows how to attach the belt.
    The voucher is in your account.
    Your invoice is ready.
    The list is on the site.
    We sent the label by post.
    Nothing was attached.
    The detachable handle has a label.
    I have sent the contract to your address.
  `,
  bg: `
    Снимката, която сте прикачили, показва пукнатината.
    Благодарим за приложената от Вас фактура.
    Моля, приложете касовата бележка.
    Моля, прикачете снимка на етикета.
    Бихте ли прикачили снимка? Може да прикачите до три файла.
    Няма прикачен файл във Вашето писмо.
    Прикаченият файл не се отваря.
    Не мога да отворя прикачения файл.
    В писмото липсваше прикачен файл.
    Дръжката е прикачена с винтове, както показва схемата.
    Етикетът е прикачен към кутията.
    Инструкцията е прикачена към капака.
    Товарителницата е прикачена на кашона.
    Изтеглете приложението в магазина на телефона.
    В мобилното приложение ще видите фактурата.
    Ще изпратя фактурата утре.
    Ръководството е в кутията.
    Формулярът е на сайта.
    Фактурата Ви е готова.
    Документите пътуват по пощата.
    Снимките пристигнаха, благодаря.
    Куката се закача на стената.
    Каишката се закрепя с две копчета.
    Изпратихме етикета по куриер.
    Ваучерът е в профила Ви.
    Списъкът е на сайта ни.
    Приложете крема върху суха кожа.
    Как се прилага гаранцията, пише в договора от покупката.
    Не сме приложили отстъпката.
    Отстъпката е приложена.
    Приложихме отстъпката от петък.
    Прилагаме правилата еднакво за всички.
    Може да прикачите файла в профила си.
    Без приложен документ рекламацията пак важи.
    Не е приложена касова бележка.
    Фактурата е във Вашия профил.
    Договорът Ви изтича през май.
    Изпратете ни снимка.
    Касовата бележка не е нужна.
    Прикачването на файлове става от менюто.
  `,
  ru: `
    Фото, которое вы приложили, показывает трещину.
    Спасибо за приложенный вами чек.
    Пожалуйста, приложите чек.
    Прикрепите, пожалуйста, фото этикетки.
    В вашем письме нет вложения.
    Ваше вложение не открывается.
    Вложение не открывается, пришлите фото ещё раз.
    Без вложений письмо дойдёт быстрее.
    Абажур прикреплён винтами, как на схеме.
    Этикетка прикреплена к коробке.
    Инструкция прикреплена к крышке.
    Накладная приложена к посылке.
    Чек вложили в коробку.
    Скачайте мобильное приложение.
    Счёт виден в мобильном приложении.
    Счёт пришлю завтра.
    Руководство лежит в коробке.
    Бланк есть на сайте.
    Ваш счёт готов.
    Документы едут почтой.
    Фото получили, спасибо.
    Крючок крепится к стене.
    Этикетку отправили курьером.
    Сертификат в личном кабинете.
    Список на сайте.
    Мы приложим все усилия.
    Приложили все силы, чтобы успеть.
    Прилагаем все усилия.
    Не приложили чек, это не беда.
    Чек прикреплять не нужно.
    Можно приложить фото в личном кабинете.
    Договор истекает в мае.
    Пришлите нам фото.
    Чек не нужен.
    К заказу приложена инструкция.
    Ручку прикрепили к корпусу, инструкция не понадобится.
    Вложения пустые, пришлите файл снова.
    За вами прикреплён менеджер.
    Наш врач прикреплён к этой клинике.
    Инструкция была в вашем письме.
  `,
  uk: `
    Фото, яке ви додали, показує тріщину.
    Дякуємо за долучений вами чек.
    Будь ласка, додайте чек.
    Прикріпіть, будь ласка, фото етикетки.
    У вашому листі немає вкладення.
    Ваше вкладення не відкривається.
    Вкладення не відкривається, надішліть фото ще раз.
    Без вкладень лист дійде швидше.
    Абажур прикріплено гвинтами, як на схемі.
    Етикетку прикріплено до коробки.
    Інструкція прикріплена до кришки.
    Накладну долучено до посилки.
    Чек вклали у коробку.
    Завантажте мобільний додаток.
    Рахунок видно у мобільному додатку.
    Рахунок надішлю завтра.
    Посібник лежить у коробці.
    Бланк є на сайті.
    Ваш рахунок готовий.
    Документи їдуть поштою.
    Фото отримали, дякуємо.
    Гачок кріпиться до стіни.
    Етикетку відправили кур’єром.
    Сертифікат в особистому кабінеті.
    Список на сайті.
    Ми докладемо всіх зусиль.
    Не долучили чек, це не біда.
    Чек прикріпити можна в кабінеті.
    Можна додати фото в особистому кабінеті.
    Договір спливає у травні.
    Надішліть нам фото.
    Чек не потрібен.
    До замовлення додано інструкцію.
    Вкладення не дійшли, надішліть файл знову.
    Додаю, що ми працюємо щодня.
    Хочу додати: інструкція коротка.
    За вами закріплено менеджера.
    Інструкція була у вашому листі.
    Ручку прикріпили до корпусу, інструкція не знадобиться.
    Ми додали Вам три дні.
  `,
};

describe('an attachment', () => {
  it.each(rowsByLanguage(ANNOUNCED))('that is announced in %s is missed: %s', (language, text) => {
    const [problem, ...others] = findAttachment(draftOf(language, text, 0), words[language]);
    expect(others).toEqual([]);
    expect(problem?.kind).toBe('attachment');
    expect(text.slice(problem?.start, problem?.end)).toBe(problem?.text);
    expect(findAttachment(draftOf(language, text, 1), words[language])).toEqual([]);
    expect(findAttachment(draftOf(language, text), words[language])).toEqual([]);
  });

  it.each(rowsByLanguage(NOT_ANNOUNCED))('is not announced in %s by: %s', (language, text) => {
    expect(findAttachment(draftOf(language, text, 0), words[language])).toEqual([]);
  });

  it('is pointed at in any text', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Language>('en', 'bg', 'ru', 'uk'),
        fc.string(),
        fc.string(),
        (language, head, tail) => {
          const text = `${head} See attached. Счёт во вложении. ${tail}`;
          for (const found of findAttachment(draftOf(language, text, 0), words[language]))
            expect(text.slice(found.start, found.end)).toBe(found.text);
        },
      ),
    );
  });
});
