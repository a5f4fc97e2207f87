import type { InsertionWords } from './insertion-words';

export const insertion: InsertionWords = {
  news: {
    inserted: 'Текст вставлено.',
    'taken-back': 'Вставлений текст прибрано.',
    stays: 'Ви вже змінили чернетку, тому текст залишається.',
    refused: 'Outlook не прибрав текст. Спробуйте ще раз або скасуйте вставлення в чернетці.',
  },
  takeBack: 'Прибрати',
  whoSigns: 'Хто підписує Ваші чернетки',
  signs: { letter: 'Take Five: Ваше ім’я', program: 'Outlook: його підпис' },
  doubled: 'Outlook теж додає підпис до цієї чернетки.',
  leaveToOutlook: 'Залишити підпис Outlook',
  outlookAddsNone: 'Тут Outlook не додає підпису, тому відповідь завершується Вашим іменем.',
};
