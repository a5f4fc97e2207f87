import type { SampleCustomer } from '../../../reply/sample-customer';

/** Customers to look at a template in Ukrainian with: of no known name, of a name alone, with an order, and who writes again. */
export const samples: readonly SampleCustomer[] = [
  { name: 'office@lypa.example', greetings: { warm: 'Добрий день', formal: 'Добрий день' }, values: {} },
  {
    name: 'Олена Коваленко',
    greetings: { warm: 'Вітаю, Олено', formal: 'Шановна пані Олено' },
    values: { 'customer.given': 'Олена', 'customer.address': 'Олено', received: '24\u00a0листопада' },
  },
  {
    name: 'Андрій Мельник',
    greetings: { warm: 'Вітаю, Андрію', formal: 'Шановний пане Андрію' },
    values: {
      'customer.given': 'Андрій',
      'customer.address': 'Андрію',
      order: 'NW-55821',
      amount: '4\u00a0990\u00a0₴',
      received: '24\u00a0листопада',
    },
  },
  {
    name: 'Ірина Бойко',
    greetings: { warm: 'Вітаю, Ірино', formal: 'Шановна пані Ірино' },
    values: {
      'customer.given': 'Ірина',
      'customer.address': 'Ірино',
      order: '10482',
      received: '23\u00a0листопада',
      repeat: 'yes',
    },
  },
];

/** A letter in Ukrainian to look at a brand with: it holds all that a brand dresses. */
export const shown = [
  '<p>{{greeting}}.</p>',
  '<p>Дякуємо за терпіння. Замовлення {{order}} вирушило зі складу й буде у Вас <strong>до {{promise "3 business days"}}</strong>.</p>',
  '<ul>',
  '<li>Кур’єр зателефонує перед доставкою.</li>',
  '<li>Платити нічого не потрібно.</li>',
  '</ul>',
  '<p>Більше є на <a href="https://example.com/help">сторінці допомоги</a>, а відповідь на цей лист прийде мені.</p>',
  '<p><a data-button href="https://example.com/parcel">Відстежити посилку</a></p>',
].join('\n');
