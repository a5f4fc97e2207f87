import type { Fault } from '../gmail/page-call';
import { labelsFor } from '../page/labels';
import type { Labels, Locale } from '../page/labels';
import type { Platform } from './preferences';

/** The words that the simulated Gmail has beside those of the simulated Outlook. */
type OwnLabels = {
  readonly compose: string;
  readonly conversations: string;
  readonly sent: string;
  readonly nothingOpen: string;
  readonly me: string;
  readonly back: string;
  readonly waiting: string;
  readonly showMore: string;
  readonly showLess: string;
  readonly device: string;
  readonly devices: Readonly<Record<Platform, string>>;
  readonly trouble: string;
  readonly troubles: Readonly<Record<Fault, string>>;
  /** Sets the clock on. */
  readonly later: string;
  readonly clockSays: (time: string) => string;
  /** The add-on's server does not run. */
  readonly noServer: string;
  readonly refused: (status: number) => string;
  readonly notKnown: (what: string) => string;
  readonly sentNow: string;
  readonly notSent: string;
  readonly consentTitle: (addOn: string) => string;
  readonly consentLine: string;
  readonly scope: Readonly<Record<'read' | 'compose' | 'other', string>>;
  /** Stands in the panel of somebody who has not allowed it. */
  readonly notAllowed: string;
  readonly allow: string;
  readonly notNow: string;
  readonly private: string;
};

export type GmailLabels = Omit<Labels, keyof OwnLabels> & OwnLabels;

const en: OwnLabels = {
  compose: 'Compose',
  conversations: 'Conversations',
  sent: 'Sent',
  nothingOpen: 'No conversation is open',
  me: 'me',
  back: 'Back',
  waiting: 'Waiting for the add-on…',
  showMore: 'Show more',
  showLess: 'Show less',
  device: 'Device',
  devices: { web: 'Computer', mobile: 'Phone' },
  trouble: 'Trouble',
  troubles: {
    none: 'None',
    expired: 'Access has expired',
    down: 'Gmail does not answer',
    scope: 'No permission to read',
    deleted: 'The email is deleted',
  },
  later: '5 minutes later',
  clockSays: (time) => `It is ${time} now.`,
  noServer: 'The add-on’s server is not running. The terminal says why.',
  refused: (status) => `The add-on’s server refused the call (${status}).`,
  notKnown: (what) => `Gmail would not know what to do with this: ${what}`,
  sentNow: 'Message sent.',
  notSent: 'The message could not be sent.',
  consentTitle: (addOn) => `${addOn} asks for permission`,
  consentLine: 'It would be allowed to:',
  scope: {
    read: 'read the open email and its conversation',
    compose: 'write drafts and see whom they go to',
    other: 'run in Gmail and know your address and language',
  },
  notAllowed: 'Without this permission the add-on shows nothing here.',
  allow: 'Allow',
  notNow: 'Not now',
  private: 'They stay on this computer.',
};

const bg: OwnLabels = {
  compose: 'Ново съобщение',
  conversations: 'Разговори',
  sent: 'Изпратени',
  nothingOpen: 'Няма отворен разговор',
  me: 'аз',
  back: 'Назад',
  waiting: 'Изчаква се добавката…',
  showMore: 'Покажи още',
  showLess: 'Покажи по-малко',
  device: 'Устройство',
  devices: { web: 'Компютър', mobile: 'Телефон' },
  trouble: 'Неизправност',
  troubles: {
    none: 'Няма',
    expired: 'Достъпът е изтекъл',
    down: 'Gmail не отговаря',
    scope: 'Няма разрешение за четене',
    deleted: 'Имейлът е изтрит',
  },
  later: '5 минути по-късно',
  clockSays: (time) => `Сега е ${time}.`,
  noServer: 'Сървърът на добавката не работи. Причината е изписана в терминала.',
  refused: (status) => `Сървърът на добавката отказа заявката (${status}).`,
  notKnown: (what) => `Gmail не би знаел какво да прави с това: ${what}`,
  sentNow: 'Съобщението е изпратено.',
  notSent: 'Съобщението не можа да бъде изпратено.',
  consentTitle: (addOn) => `${addOn} иска разрешение`,
  consentLine: 'Ще може да:',
  scope: {
    read: 'чете отворения имейл и разговора към него',
    compose: 'създава чернови и вижда до кого са',
    other: 'работи в Gmail и знае адреса и езика ви',
  },
  notAllowed: 'Без това разрешение добавката не показва нищо тук.',
  allow: 'Разреши',
  notNow: 'Не сега',
  private: 'Остават на този компютър.',
};

const ru: OwnLabels = {
  compose: 'Написать',
  conversations: 'Цепочки писем',
  sent: 'Отправленные',
  nothingOpen: 'Ни одно письмо не открыто',
  me: 'я',
  back: 'Назад',
  waiting: 'Ждём ответа дополнения…',
  showMore: 'Показать ещё',
  showLess: 'Свернуть',
  device: 'Устройство',
  devices: { web: 'Компьютер', mobile: 'Телефон' },
  trouble: 'Неполадка',
  troubles: {
    none: 'Нет',
    expired: 'Срок доступа истёк',
    down: 'Gmail не отвечает',
    scope: 'Нет разрешения на чтение',
    deleted: 'Письмо удалено',
  },
  later: '5 минут спустя',
  clockSays: (time) => `Сейчас ${time}.`,
  noServer: 'Сервер дополнения не запущен. Причина указана в терминале.',
  refused: (status) => `Сервер дополнения отклонил запрос (${status}).`,
  notKnown: (what) => `Gmail не знал бы, что с этим делать: ${what}`,
  sentNow: 'Письмо отправлено.',
  notSent: 'Не удалось отправить письмо.',
  consentTitle: (addOn) => `${addOn} просит разрешения`,
  consentLine: 'Дополнение сможет:',
  scope: {
    read: 'читать открытое письмо и его цепочку',
    compose: 'создавать черновики и видеть, кому они адресованы',
    other: 'работать в Gmail и знать ваш адрес и язык',
  },
  notAllowed: 'Без этого разрешения дополнение здесь ничего не покажет.',
  allow: 'Разрешить',
  notNow: 'Не сейчас',
  private: 'Они остаются на этом компьютере.',
};

const uk: OwnLabels = {
  compose: 'Написати лист',
  conversations: 'Ланцюжки листів',
  sent: 'Надіслані',
  nothingOpen: 'Жодного листа не відкрито',
  me: 'я',
  back: 'Назад',
  waiting: 'Чекаємо на відповідь доповнення…',
  showMore: 'Показати більше',
  showLess: 'Згорнути',
  device: 'Пристрій',
  devices: { web: 'Комп’ютер', mobile: 'Телефон' },
  trouble: 'Несправність',
  troubles: {
    none: 'Немає',
    expired: 'Термін доступу минув',
    down: 'Gmail не відповідає',
    scope: 'Немає дозволу на читання',
    deleted: 'Лист видалено',
  },
  later: '5 хвилин потому',
  clockSays: (time) => `Зараз ${time}.`,
  noServer: 'Сервер доповнення не запущено. Причину вказано в терміналі.',
  refused: (status) => `Сервер доповнення відхилив запит (${status}).`,
  notKnown: (what) => `Gmail не знав би, що з цим робити: ${what}`,
  sentNow: 'Лист надіслано.',
  notSent: 'Не вдалося надіслати лист.',
  consentTitle: (addOn) => `${addOn} просить дозволу`,
  consentLine: 'Доповнення зможе:',
  scope: {
    read: 'читати відкритий лист і його ланцюжок',
    compose: 'створювати чернетки й бачити, кому їх адресовано',
    other: 'працювати в Gmail і знати вашу адресу та мову',
  },
  notAllowed: 'Без цього дозволу доповнення тут нічого не покаже.',
  allow: 'Дозволити',
  notNow: 'Не зараз',
  private: 'Вони залишаються на цьому комп’ютері.',
};

const OWN: Readonly<Record<Locale, OwnLabels>> = { 'en-US': en, 'bg-BG': bg, 'ru-RU': ru, 'uk-UA': uk };

export function gmailLabelsFor(locale: Locale): GmailLabels {
  return { ...labelsFor(locale), ...OWN[locale] };
}
