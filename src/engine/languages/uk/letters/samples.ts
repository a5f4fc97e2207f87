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
