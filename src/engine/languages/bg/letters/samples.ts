import type { SampleCustomer } from '../../../reply/sample-customer';

/** Customers to look at a template in Bulgarian with: of no known name, of a name alone, with an order, and who writes again. */
export const samples: readonly SampleCustomer[] = [
  { name: 'office@lipa.example', greetings: { warm: 'Здравейте', formal: 'Здравейте' }, values: {} },
  {
    name: 'Мария Стоянова',
    greetings: { warm: 'Здравейте, Мария', formal: 'Уважаема г-жо Стоянова' },
    values: { 'customer.given': 'Мария', 'customer.address': 'Мария', received: '24\u00a0ноември' },
  },
  {
    name: 'Георги Димитров',
    greetings: { warm: 'Здравейте, Георги', formal: 'Уважаеми г-н Димитров' },
    values: {
      'customer.given': 'Георги',
      'customer.address': 'Георги',
      order: 'NW-55821',
      amount: '61,60\u00a0€',
      received: '24\u00a0ноември',
    },
  },
  {
    name: 'Силвия Колева',
    greetings: { warm: 'Здравейте, Силвия', formal: 'Уважаема г-жо Колева' },
    values: {
      'customer.given': 'Силвия',
      'customer.address': 'Силвия',
      order: '10482',
      received: '23\u00a0ноември',
      repeat: 'yes',
    },
  },
];

/** A letter in Bulgarian to look at a brand with: it holds all that a brand dresses. */
export const shown = [
  '<p>{{greeting}},</p>',
  '<p>Благодарим Ви за търпението. Поръчка {{order}} излезе от склада и ще бъде при Вас <strong>до {{promise "3 business days"}}</strong>.</p>',
  '<ul>',
  '<li>Куриерът ще се обади преди доставката.</li>',
  '<li>Не дължите нищо.</li>',
  '</ul>',
  '<p>Повече има на <a href="https://example.com/help">страницата за помощ</a>, а отговор на това писмо стига до мен.</p>',
  '<p><a data-button href="https://example.com/parcel">Проследете пратката</a></p>',
].join('\n');
