import type { InsertionWords } from './insertion-words';

export const insertion: InsertionWords = {
  news: {
    inserted: 'Текст вставлен.',
    'taken-back': 'Вставленный текст убран.',
    stays: 'Вы уже изменили черновик, поэтому текст остаётся.',
    refused: 'Outlook не убрал текст. Попробуйте ещё раз или отмените вставку в черновике.',
  },
  takeBack: 'Убрать',
  whoSigns: 'Кто подписывает Ваши черновики',
  signs: { letter: 'Take Five: Ваше имя', program: 'Outlook: его подпись' },
  doubled: 'Outlook тоже добавляет подпись в этот черновик.',
  leaveToOutlook: 'Оставить подпись Outlook',
  outlookAddsNone: 'Здесь Outlook не добавляет подпись, поэтому ответ заканчивается Вашим именем.',
};
