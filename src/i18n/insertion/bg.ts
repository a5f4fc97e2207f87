import type { InsertionWords } from './insertion-words';

export const insertion: InsertionWords = {
  news: {
    inserted: 'Писмото е вмъкнато.',
    'taken-back': 'Писмото е върнато.',
    stays: 'След това сте променили черновата, затова писмото остава.',
    refused: 'Outlook не върна писмото. Опитайте пак или отменете вмъкването в черновата.',
  },
  takeBack: 'Върни',
  whoSigns: 'Кой подписва черновите Ви',
  signs: { letter: 'Писмото, с Вашето име', program: 'Outlook, със своя подпис' },
  doubled: 'И Outlook добавя подпис в тази чернова.',
  leaveToOutlook: 'Нека подпише Outlook',
  outlookAddsNone: 'Тук Outlook не добавя подпис, затова писмото завършва с Вашето име.',
};
