import { plural } from '../plural';
import type { CardWords } from './card-words';

const replies = (count: number) => `${count}\u00a0${plural('bg', count, { one: 'отговор', other: 'отговора' })}`;

export const cards: CardWords = {
  freeAt: (time, count) => `Пауза до ${time} или докато изпратите още ${replies(count)}.`,
  clock: (time, tomorrow) => (tomorrow ? `${time}\u00a0ч. утре` : `${time}\u00a0ч.`),
  asOf: (time) => `Към ${time} Картата не се обновява сама.`,
  checkAgain: 'Провери отново',
  search: 'Търси',
  replyWith: 'Отговори с\u00a0това',
  show: 'Покажи писмото',
  save: 'Запази',
  add: 'Добави',
  more: (count) => `Още ${count}`,
  earlier: 'Предишните',
  cut: 'Останалото не се побира тук.',
  copyByHand: 'Маркирайте текста и\u00a0го копирайте.',
  editTitle: 'Собствени шаблони и\u00a0марки',
  editLine: 'Пишат се на отделна страница.',
  edit: 'Отвори редактора',
  unreadableLine: 'Gmail не отговори навреме. Имейлът Ви е\u00a0непокътнат.',
  problem: {
    'no-answer': 'Gmail не отговори навреме.',
    'email-refused': 'Gmail не предаде имейла. Възможно е\u00a0да е\u00a0изтрит.',
    'reply-refused': 'Gmail не отвори отговора. Вместо това го копирайте.',
    'insert-refused': 'Gmail не прие писмото. Вместо това го копирайте.',
    'open-refused': 'Gmail не отвори този имейл. Изберете го от списъка.',
    'copy-refused': 'Копирането тук е\u00a0изключено.',
    'store-refused': 'Промяната не се запази. Опитайте отново.',
    'store-full': 'Промяната не се запази: няма повече място.',
    'letter-too-long': 'Писмото е\u00a0твърде дълго за Gmail. Вместо това го копирайте.',
    'letter-broken': 'В\u00a0шаблона на това писмо има грешка. Изберете друго.',
  },
  privacy: 'Имейлите се четат на сървъра на фирмата Ви и\u00a0не се пазят там.',
  welcomeRead: 'Take Five чете само отворения имейл и\u00a0разговора му.',
  welcomeStays: 'Чете се на сървъра на фирмата Ви и\u00a0не се пази там.',
  languageAuto: 'Като в\u00a0Gmail',
  promise: {
    moveTomorrow: 'Премести за\u00a0утре',
    moveSoon: 'Премести след 3\u00a0работни дни',
    snoozeHour: 'Отложи с\u00a0един час',
    snoozeMorning: 'Отложи до\u00a0утре сутрин',
  },
  wordsStay: 'Думите на обещанието остават в\u00a0писмото, в\u00a0което е\u00a0дадено.',
  unknown: [
    'Отговори, изпратени при затворен Take Five, ако разговорът не е\u00a0отворен по-късно.',
    'Имейли, отворени при затворен Take Five.',
    'Дали по-добър отговор би помогнал: това е\u00a0предположение.',
  ],
  draftRefused: 'Gmail не промени черновата. Променете я\u00a0там.',
  signature: {
    'outlook-adds-none': 'Тук Gmail не добавя подпис, затова писмото завършва с\u00a0Вашето име.',
    doubled: 'Gmail може да добави и\u00a0своя подпис към тази чернова.',
  },
  letGmailSign: 'Да подписва Gmail',
  signs: { letter: 'Писмото, с\u00a0Вашето име', program: 'Gmail, с\u00a0неговия подпис' },
  permission: {
    title: 'Липсва едно разрешение',
    line: 'Take Five още няма право да чете този имейл. Разрешете го и\u00a0отворете имейла отново.',
    button: 'Разреши',
  },
  trouble: {
    bug: 'Писмото и\u00a0черновите Ви са на сигурно място. Опитайте отново.',
    expired: 'Разрешението на Google за това писмо е\u00a0изтекло. Опитайте отново или отворете писмото още веднъж.',
  },
  said: {
    saved: 'Запазено.',
    tooSoon: 'За 20\u00a0секунди се брои един имейл.',
    forgotten: 'Всичко е\u00a0забравено.',
    inserted: 'Писмото е\u00a0вмъкнато.',
  },
};
