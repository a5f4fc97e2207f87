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
