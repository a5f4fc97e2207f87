import type { LetterWords } from './letter-words';

export const letterWords: LetterWords = {
  letter: {
    holding: { title: 'Междинен отговор', why: 'Казва кога ще пишете' },
    hostile_our_fault: { title: 'Извинение, наша грешка', why: 'Остро оплакване' },
    hostile_unclear: { title: 'Проверяваме какво е станало', why: 'Остър тон, неясни факти' },
    complaint: { title: 'Извинение и\u00a0какво следва', why: 'Спокойно оплакване' },
    defective: { title: 'Замяна, ремонт или пари', why: 'Стока с\u00a0дефект' },
    late_promise: { title: 'Неспазено обещание', why: 'Обещаният ден е минал' },
    refund: { title: 'Парите се връщат', why: 'Връщане на пари' },
    no_alternative: { title: 'Не, но ето какво може', why: 'Исканото е невъзможно' },
    repeat: { title: 'Извинение, че пишете пак', why: 'Пише се отново за същото' },
    progress: { title: 'Докъде стигна въпросът', why: 'Новини, дори да няма' },
    solved: { title: 'Решено, и\u00a0какво се промени', why: 'Въпросът е приключен' },
    thanks: { title: 'Благодарност за добрите думи', why: 'Имейл с благодарност' },
    question: { title: 'Отговор на въпрос', why: 'Обикновен въпрос' },
    phone: { title: 'По-бързо по телефона', why: 'Разговор ще го реши' },
    boundary: { title: 'Граница без остър тон', why: 'Обидни думи' },
  },
  voices: { warm: 'Сърдечен', formal: 'Официален' },
};
