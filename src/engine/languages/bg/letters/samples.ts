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
