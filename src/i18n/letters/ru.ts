import type { LetterWords } from './letter-words';

export const letterWords: LetterWords = {
  letter: {
    holding: { title: 'Промежуточный ответ', why: 'Сообщает, когда Вы напишете' },
    hostile_our_fault: { title: 'Извинение, ошибка наша', why: 'Жалоба в резком тоне' },
    hostile_unclear: { title: 'Разбираемся', why: 'Тон резкий, а\u00a0факты пока неясны' },
    complaint: { title: 'Извинение и\u00a0что будет дальше', why: 'Жалоба в спокойном тоне' },
    defective: { title: 'Замена, ремонт или возврат', why: 'Товар с\u00a0браком или повреждён' },
    late_promise: { title: 'Обещание не сдержано', why: 'Обещанный день прошёл' },
    refund: { title: 'Деньги вернутся', why: 'Возврат или ошибка в\u00a0сумме' },
    no_alternative: { title: 'Нет, но вот что возможно', why: 'Просьбу выполнить нельзя' },
    repeat: { title: 'Извинение: пишут ещё раз', why: 'Снова пишут о\u00a0том же' },
    progress: { title: 'Что сделано на сегодня', why: 'Новости, даже если их нет' },
    solved: { title: 'Решено, и\u00a0что изменилось', why: 'Вопрос закрыт' },
    thanks: { title: 'Спасибо за добрые слова', why: 'Ответ на тёплое письмо' },
    question: { title: 'Ответ на вопрос', why: 'Простой вопрос' },
    phone: { title: 'Быстрее по телефону', why: 'Один звонок решит скорее' },
    boundary: { title: 'Граница, без резкости', why: 'Оскорбления и угрозы' },
  },
  voices: { warm: 'Тёплый', formal: 'Официальный' },
};
