import type { Language } from '../../../src/engine';

/** A reply as it is made from a template, filled in for somebody. */
type Filled = (name: string, order: string, agent: string) => string;

/** One template in four languages. */
export const TEMPLATE: Readonly<Record<Language, Filled>> = {
  en: (name, order, agent) =>
    `Dear ${name},\n\nthank you for your patience. The courier could not find your street, so order ${order} went back to our warehouse, which should have told you at once. I have asked them to send it again today with a note for the driver, and the delivery is free of charge. You can follow it in your account from this evening.\n\nKind regards,\n${agent}\nNorthwind`,
  bg: (name, order, agent) =>
    `Здравейте, ${name},\n\nблагодарим Ви за търпението. Куриерът не е намерил улицата Ви и поръчка ${order} се е върнала в склада ни, който трябваше веднага да Ви съобщи. Помолих да я изпратят отново още днес с бележка за шофьора, а доставката е за наша сметка. От тази вечер може да я следите в профила си.\n\nПоздрави,\n${agent}\nNorthwind`,
  ru: (name, order, agent) =>
    `Здравствуйте, ${name}!\n\nСпасибо за терпение. Курьер не нашёл Вашу улицу, и заказ ${order} вернулся на склад, который должен был сразу Вам сообщить. Я попросила отправить его ещё раз сегодня с запиской для водителя, доставка за наш счёт. С сегодняшнего вечера за ним можно следить в личном кабинете.\n\nС уважением,\n${agent}\nNorthwind`,
  uk: (name, order, agent) =>
    `Вітаю, ${name}!\n\nДякуємо за терпіння. Кур’єр не знайшов Вашої вулиці, і замовлення ${order} повернулося на склад, який мав одразу Вам повідомити. Я попросила надіслати його ще раз сьогодні із запискою для водія, доставка за наш рахунок. Відсьогодні ввечері за ним можна стежити в особистому кабінеті.\n\nЗ повагою,\n${agent}\nNorthwind`,
};

/** The same case in words of its own. */
export const OWN_WORDS: Readonly<Record<Language, string>> = {
  en: 'Dear Ann,\n\nyour parcel is on its way for the second time. The driver turned back at the roadworks in Mill Lane yesterday, and nobody rang you, which I am sorry about. I spoke to the depot this morning: he has your number now and comes between two and four. If the gate is locked, the porter takes it in.\n\nKind regards,\nVera\nNorthwind',
  bg: 'Здравейте, Ана,\n\nпратката Ви пътува за втори път. Вчера шофьорът се е върнал заради ремонта на улицата и никой не Ви се е обадил, за което съжалявам. Тази сутрин говорих с депото: вече има Вашия номер и ще дойде между два и четири. Ако портата е заключена, портиерът ще я приеме.\n\nПоздрави,\nВера\nNorthwind',
  ru: 'Здравствуйте, Анна!\n\nВаша посылка едет второй раз. Вчера водитель развернулся у ремонта дороги, и никто Вам не позвонил, мне очень жаль. Утром я говорила со складом: теперь у него есть Ваш номер, он приедет между двумя и четырьмя. Если калитка закрыта, посылку возьмёт консьерж.\n\nС уважением,\nВера\nNorthwind',
  uk: 'Вітаю, Анно!\n\nВаша посилка їде вдруге. Учора водій розвернувся через ремонт дороги, і ніхто Вам не зателефонував, мені дуже прикро. Вранці я говорила зі складом: тепер у нього є Ваш номер, він приїде між другою і четвертою. Якщо хвіртку зачинено, посилку візьме консьєрж.\n\nЗ повагою,\nВіра\nNorthwind',
};
