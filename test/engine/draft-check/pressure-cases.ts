import type { Language } from '../../../src/engine';

/** Sentences that press, threaten or blame, and near misses that do not, a line each. */
export const PRESSURE: Readonly<Record<Language, string>> = {
  en: `
You must reply within 24 hours or we close the case.
You need to respond by Friday, otherwise nothing can be done.
Send us the photo today or your claim will be rejected.
If you do not reply within 24 hours, we will close your case.
If we do not hear from you by Friday, your complaint will be considered closed.
Unless you confirm today, the request will be cancelled.
Failure to respond will result in your account being suspended, and we will take legal action.
Otherwise your account will be suspended.
This is your last chance to send the form.
This is a final reminder.
Our decision is final.
Please pay immediately.
We will be forced to close your account.
You leave us no choice.
You will lose your right to a refund.
We insist that you return the lamp.
We expect you to pay by Monday.
You are obliged to keep the box.
You failed to attach the receipt.
You have failed to return the form.
Because of your failure to pay, the order was stopped.
As you did not provide the order number, we could not help.
You never replied to our email.
You haven't followed the instructions.
There was an error on your part.
Due to your late payment the parcel waits.
You have breached our terms.
You should have informed us within 14 days.
You should have contacted the courier first.
You could have told us earlier.
You were supposed to keep the packaging.
You yourself chose the small size.
It was your own decision to open it.
As you well know, sale items are not exchanged.
You were fully aware of the price.
By ordering you accepted our terms and conditions.
You have 24 hours to respond.
You gave us the wrong address.
Had you told us earlier, we could have helped.
You chose the cheapest delivery yourself.
`,
  bg: `
Трябва да ни отговорите в срок от 24 часа.
Отговорете днес или ще закрием случая.
Пратете снимка днес или случаят Ви ще бъде закрит.
Ако не ни отговорите до петък, ще закрием случая.
Ако не получим отговор от Вас до утре, заявката ще бъде анулирана.
В противен случай профилът Ви ще бъде блокиран.
Това е последно напомняне.
Това е последният Ви шанс.
Решението ни е окончателно.
Платете незабавно.
Ще бъдем принудени да закрием профила Ви.
Не ни оставяте друг избор.
Ще загубите правото си на рекламация.
Настояваме да ни върнете лампата.
Длъжни сте да пазите кутията.
Вие не сте изпратили снимката.
Вие не сте спазили указанията.
Тъй като не сте посочили номер на поръчката, не успяхме да помогнем.
Не ни отговорихте навреме.
Поради Вашето забавяне пратката чака.
Има грешка от Ваша страна.
Нарушихте нашите условия.
Трябваше да ни уведомите в 14-дневен срок.
Следваше да се обадите на куриера.
Вие сами избрахте малкия размер.
Сами сте въвели този адрес.
Решението беше Ваше.
Както добре знаете, стоки с намаление не се връщат.
Бяхте предупредени за цената.
С поръчката Вие приехте нашите условия.
Имате 24 часа да отговорите.
Дали сте ни грешен адрес.
Сам избрахте най-евтината доставка.
Отговорете до утре, за да не закрием случая.
`,
  ru: `
Вы должны ответить нам в течение 24 часов.
Ответьте сегодня, или мы закроем обращение.
Пришлите фото сегодня, иначе обращение будет закрыто.
Если Вы не ответите до пятницы, мы закроем обращение.
Если ответа от Вас не будет, заявка будет отменена.
В противном случае Ваш аккаунт будет заблокирован.
Это последнее предупреждение.
Наше решение окончательное.
Решение пересмотру не подлежит.
Оплатите немедленно.
Мы будем вынуждены закрыть Ваш аккаунт.
Вы не оставляете нам выбора.
Вы потеряете право на возврат.
Требуем вернуть лампу до пятницы.
Вы обязаны сохранить коробку.
Вы не прислали чек.
Вы не соблюли инструкцию.
Вы так и не ответили на наше письмо.
Из-за Вашей задержки посылка ждёт на складе.
Это ошибка с Вашей стороны.
Вы нарушили правила магазина.
Вам следовало заранее уведомить нас.
Вам надо было сначала обратиться к курьеру.
Вы должны были сохранить упаковку.
Вы сами выбрали маленький размер.
Вы сами отменили заказ.
Это было Ваше решение.
Вы прекрасно знаете, что товар со скидкой не меняют.
Вы были предупреждены о цене.
Оформляя заказ, Вы согласились с условиями.
У Вас есть 24 часа, чтобы ответить.
Вы указали неверный адрес.
Если Вы не оплатите до пятницы, передадим дело юристам.
У нас нет другого выхода, кроме как заблокировать Ваш аккаунт.
`,
  uk: `
Ви повинні відповісти нам протягом 24 годин.
Дайте відповідь сьогодні, або ми закриємо звернення.
Надішліть фото сьогодні, інакше звернення буде закрито.
Якщо Ви не відповісте до п’ятниці, ми закриємо звернення.
Якщо відповіді від Вас не буде, заявку буде скасовано.
В іншому разі Ваш акаунт буде заблоковано.
Це останнє попередження.
Наше рішення остаточне.
Рішення перегляду не підлягає.
Сплатіть негайно.
Ми будемо змушені закрити Ваш акаунт.
Ви не залишаєте нам вибору.
Ви втратите право на повернення.
Вимагаємо повернути лампу до п’ятниці.
Ви зобов’язані зберегти коробку.
Ви не надіслали чек.
Ви не дотрималися інструкції.
Ви так і не відповіли на наш лист.
Через Вашу затримку посилка чекає на складі.
Це помилка з Вашого боку.
Ви порушили правила магазину.
Вам слід було заздалегідь нас попередити.
Вам треба було спершу звернутися до кур’єра.
Ви повинні були зберегти пакування.
Ви мали б повідомити нас раніше.
Ви самі обрали малий розмір.
Ви самі скасували замовлення.
Це було Ваше рішення.
Ви чудово знаєте, що товар зі знижкою не міняють.
Вас було попереджено про ціну.
Оформлюючи замовлення, Ви погодилися з умовами.
У Вас є 24 години, щоб відповісти.
Ви вказали неправильну адресу.
Якщо Ви не сплатите до п’ятниці, передамо справу юристам.
У нас немає іншого виходу, окрім як заблокувати Ваш акаунт.
`,
};

export const CALM: Readonly<Record<Language, string>> = {
  en: `
Please reply by Friday so that the new one leaves before the weekend.
If you reply by noon, it leaves today.
If you do not like the lamp, you can return it within 14 days.
If we do not hear from you by Friday, we will close the ticket; you can reopen it at any time.
Unless you tell us otherwise, we will cancel the order and refund you in full.
If you do not collect it, it comes back to us. We will refund the money at once.
You do not need to reply.
You did not do anything wrong.
You have not received the parcel yet, and that is our fault.
If you did not send the form, you can do so now.
If you have not paid yet, please ignore this message.
You should have received it on Monday, and I am sorry that you did not.
You should not have to chase us.
You were supposed to get it on Monday.
There was no error on your part.
The mistake is ours, not an oversight on your side.
We were forced to close the road shop for a day.
We insist on paying the postage.
The shop is open until six, or we will meet you at the door.
We can send a new one, or we cancel the order and return the money, as you like.
You can cancel the order yourself in the app.
As you know, the lamp left on Monday.
Could you have a look at the label?
You have the right to a refund.
The cable must not be pulled; it should have a fuse of 3 A.
It was your birthday, and you could have done without this.
The last reminder went to the courier.
Nothing you could have done would have changed that.
You have 14 days to return it.
It takes us 24 hours to reply.
If you gave us the wrong address, tell me and I will change it.
`,
  bg: `
Моля, отговорете до петък, за да тръгне новата преди почивните дни.
Ако отговорите до обяд, тръгва днес.
Ако лампата не Ви хареса, можете да я върнете до 14 дни.
Ако не ни отговорите до петък, ще закрием сигнала; можете да пишете отново по всяко време.
Не е нужно да отговаряте.
Вие не сте сгрешили в нищо.
Още не сте получили пратката и вината е наша.
Ако не сте изпратили формуляра, можете да го направите сега.
Ако още не сте платили, няма проблем.
Трябваше да я получите в понеделник.
Не трябваше да ни търсите втори път.
Няма грешка от Ваша страна.
Бяхме принудени да затворим магазина за ден.
Настояваме да платим доставката ние.
Можем да пратим нова или да Ви върнем парите, както предпочитате.
Можете сами да откажете поръчката в приложението.
Както знаете, лампата тръгна в понеделник.
Имате право на рекламация.
Правата си можете да потърсите и по съдебен ред.
Вие не сте длъжни да пазите кутията.
Имате 14 дни да я върнете.
Отговаряме до 24 часа.
Ако сте дали грешен адрес, пишете ми и ще го сменя.
Пиша Ви, за да сте наясно докъде сме.
`,
  ru: `
Ответьте, пожалуйста, до пятницы, чтобы новая уехала до выходных.
Если Вы ответите до полудня, она уедет сегодня.
Если лампа не понравится, её можно вернуть в течение 14 дней.
Если Вы не ответите до пятницы, мы закроем обращение; открыть его заново можно в любой момент.
Отвечать на это письмо не нужно.
Вы ни в чём не ошиблись.
Вы ещё не получили посылку, и это наша вина.
Если Вы не прислали анкету, это можно сделать сейчас.
Если Вы ещё не оплатили заказ, ничего страшного.
Вы должны были получить её в понедельник.
Вы не должны нас искать.
Вы могли бы прислать фото?
Отвечаю подробно, чтобы Вы могли сохранить это письмо.
Ошибка не с Вашей стороны.
Мы были вынуждены закрыть магазин на день.
Можем отправить новую или вернуть деньги, как Вам удобнее.
Вы сами решаете, когда её забрать.
Вы можете сами отменить заказ в приложении.
Как Вы знаете, лампа уехала в понедельник.
Вы имеете право на возврат и можете обратиться в суд.
Вы не обязаны хранить коробку.
У Вас есть 14 дней, чтобы её вернуть.
Ответим в течение 24 часов.
Если Вы указали неверный адрес, напишите мне, и я его сменю.
`,
  uk: `
Дайте відповідь, будь ласка, до п’ятниці, щоб нова поїхала до вихідних.
Якщо Ви відповісте до полудня, вона поїде сьогодні.
Якщо лампа не сподобається, її можна повернути протягом 14 днів.
Якщо Ви не відповісте до п’ятниці, ми закриємо звернення; відкрити його знову можна будь-коли.
Відповідати на цей лист не треба.
Ви ні в чому не помилилися.
Ви ще не отримали посилку, і це наша провина.
Якщо Ви не надіслали анкету, це можна зробити зараз.
Якщо Ви ще не сплатили замовлення, нічого страшного.
Ви мали отримати її в понеділок.
Ви не повинні нас шукати.
Ви могли б надіслати фото?
Пишу докладно, щоб Ви могли зберегти цей лист.
Помилка не з Вашого боку.
Ми були змушені закрити магазин на день.
Можемо надіслати нову або повернути гроші, як Вам зручніше.
Ви самі вирішуєте, коли її забрати.
Ви можете самі скасувати замовлення в застосунку.
Як Ви знаєте, лампа поїхала в понеділок.
Ви маєте право на повернення і можете звернутися до суду.
Ви не зобов’язані зберігати коробку.
У Вас є 14 днів, щоб її повернути.
Відповімо протягом 24 годин.
Якщо Ви вказали неправильну адресу, напишіть мені, і я її зміню.
`,
};
