import type { SampleCustomer } from '../../../reply/sample-customer';

/** Customers to look at a template in Russian with: of no known name, of a name alone, with an order, and who writes again. */
export const samples: readonly SampleCustomer[] = [
  { name: 'office@lipa.example', greetings: { warm: 'Здравствуйте', formal: 'Здравствуйте' }, values: {} },
  {
    name: 'Мария Соколова',
    greetings: { warm: 'Здравствуйте, Мария', formal: 'Здравствуйте, Мария' },
    values: { 'customer.given': 'Мария', 'customer.address': 'Мария', received: '24\u00a0ноября' },
  },
  {
    name: 'Соловьёв Андрей Петрович',
    greetings: { warm: 'Здравствуйте, Андрей Петрович', formal: 'Уважаемый Андрей Петрович' },
    values: {
      'customer.given': 'Андрей',
      'customer.address': 'Андрей Петрович',
      order: 'NW-55821',
      amount: '9\u00a0900\u00a0₽',
      received: '24\u00a0ноября',
    },
  },
  {
    name: 'Алина Ким',
    greetings: { warm: 'Здравствуйте, Алина', formal: 'Здравствуйте, Алина' },
    values: {
      'customer.given': 'Алина',
      'customer.address': 'Алина',
      order: '10482',
      received: '23\u00a0ноября',
      repeat: 'yes',
    },
  },
];

/** A letter in Russian to look at a brand with: it holds all that a brand dresses. */
export const shown = [
  '<p>{{greeting}}.</p>',
  '<p>Спасибо за терпение. Заказ {{order}} отправлен со склада и будет у Вас <strong>до {{promise "3 business days"}}</strong>.</p>',
  '<ul>',
  '<li>Курьер позвонит перед доставкой.</li>',
  '<li>Платить ничего не нужно.</li>',
  '</ul>',
  '<p>Подробности есть на <a href="https://example.com/help">странице помощи</a>, а ответ на это письмо придёт мне.</p>',
  '<p><a data-button href="https://example.com/parcel">Отследить посылку</a></p>',
].join('\n');
