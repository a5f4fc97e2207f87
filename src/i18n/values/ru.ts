import type { ValueWords } from './value-words';

// What is missing reads the same in the nominative of the preview and in the accusative after “Add”.
export const values: ValueWords = {
  greeting: { label: 'Приветствие', missing: 'приветствие', hint: '' },
  'customer.given': { label: 'Имя клиента', missing: 'имя клиента', hint: '' },
  'customer.address': { label: 'Обращение', missing: 'обращение', hint: '' },
  'agent.name': { label: 'Ваше имя', missing: 'имя для подписи', hint: 'Подпись под ответом.' },
  'agent.title': { label: 'Ваша должность', missing: 'название должности', hint: 'Под именем.' },
  company: { label: 'Компания', missing: 'название компании', hint: '' },
  order: { label: 'Номер заказа', missing: 'номер заказа', hint: '' },
  amount: { label: 'Сумма', missing: 'размер суммы', hint: 'Вместе с\u00a0валютой.' },
  received: { label: 'День письма', missing: 'день', hint: '' },
  by: { label: 'Вы напишете до', missing: 'срок', hint: 'Срок, к\u00a0которому Вы точно успеете.' },
  line: {
    label: 'Несколько слов от себя',
    missing: 'несколько слов от себя',
    hint: 'Об этом случае, чтобы ответ не был бланком.',
  },
  promised: { label: 'Что было обещано', missing: 'обещание', hint: 'Что именно и\u00a0на какой день.' },
  cause: { label: 'Почему так вышло', missing: 'объяснение', hint: 'Одной простой фразой, если известно.' },
  fix: { label: 'Решение', missing: 'решение', hint: 'Что уже сделано или будет сделано и\u00a0когда.' },
  answer: { label: 'Ответ на вопрос', missing: 'ответ на вопрос', hint: 'Простыми словами, сначала главное.' },
  news: { label: 'Что уже сделано', missing: 'что сделано', hint: 'Что известно на сегодня.' },
  limits: { label: 'Чего сделать нельзя', missing: 'чего сделать нельзя', hint: 'Ясный отказ и\u00a0его причина.' },
  alternative: { label: 'Что можно взамен', missing: 'другой вариант', hint: 'Хотя бы один настоящий выход.' },
  prevention: { label: 'Что изменится', missing: 'что изменится', hint: 'Чтобы это не повторилось.' },
  gesture: { label: 'Жест внимания', missing: 'жест внимания', hint: 'В\u00a0пределах дозволенного.' },
  number: { label: 'Телефон и\u00a0часы', missing: 'телефон и\u00a0часы', hint: 'Номер и\u00a0время работы.' },
};
