import type { ValueWords } from './value-words';

// What is missing reads the same in the nominative of the preview and in the accusative after “Add”.
export const values: ValueWords = {
  greeting: { label: 'Привітання', missing: 'привітання', hint: '' },
  'customer.given': { label: 'Ім’я клієнта', missing: 'ім’я клієнта', hint: '' },
  'customer.address': { label: 'Звертання', missing: 'звертання', hint: '' },
  'agent.name': { label: 'Ваше ім’я', missing: 'своє ім’я', hint: 'Стоятиме під відповіддю.' },
  'agent.title': { label: 'Ваша посада', missing: 'найменування посади', hint: 'Стоятиме під ім’ям.' },
  company: { label: 'Компанія', missing: 'найменування компанії', hint: '' },
  order: { label: 'Номер замовлення', missing: 'номер замовлення', hint: '' },
  amount: { label: 'Сума', missing: 'розмір суми', hint: 'Разом із валютою.' },
  received: { label: 'День листа', missing: 'день', hint: '' },
  by: { label: 'Ви напишете до', missing: 'час', hint: 'Час, якого Ви точно дотримаєтеся.' },
  line: {
    label: 'Рядок від Вас',
    missing: 'свій рядок',
    hint: 'Про цей випадок. З\u00a0ним це лист, а\u00a0не бланк.',
  },
  promised: { label: 'Що було обіцяно', missing: 'зміст обіцянки', hint: 'Що саме і\u00a0на який день.' },
  cause: { label: 'Чому так сталося', missing: 'пояснення', hint: 'Одним простим реченням, якщо відомо.' },
  fix: { label: 'Що буде далі', missing: 'наступний крок', hint: 'Що вже зроблено або що зробите й\u00a0коли.' },
  answer: { label: 'Відповідь по суті', missing: 'відповідь по суті', hint: 'Простими словами, головне спочатку.' },
  news: { label: 'Що вже зроблено', missing: 'перелік зробленого', hint: 'Що відомо на сьогодні.' },
  limits: { label: 'Чого зробити не можна', missing: 'межі можливого', hint: 'Чітка відмова і\u00a0її причина.' },
  alternative: { label: 'Що можна натомість', missing: 'інший варіант', hint: 'Бодай один справжній вихід.' },
  prevention: { label: 'Що зміниться', missing: 'опис змін', hint: 'Щоб це не повторилося.' },
  gesture: { label: 'Жест уваги', missing: 'жест уваги', hint: 'У\u00a0межах дозволеного.' },
  number: { label: 'Телефон і\u00a0години', missing: 'телефон і\u00a0години', hint: 'Номер і\u00a0час роботи.' },
};
