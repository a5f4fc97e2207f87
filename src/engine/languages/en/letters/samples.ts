import type { SampleCustomer } from '../../../reply/sample-customer';

/** Customers to look at a template in English with: of no known name, of a name alone, with an order, and who writes again. */
export const samples: readonly SampleCustomer[] = [
  { name: 'info@larkfield.example', greetings: { warm: 'Hello', formal: 'Hello' }, values: {} },
  {
    name: 'Maria Novak',
    greetings: { warm: 'Dear Maria', formal: 'Dear Maria Novak' },
    values: { 'customer.given': 'Maria', 'customer.address': 'Maria', received: '24\u00a0November' },
  },
  {
    name: 'Daniel Reed',
    greetings: { warm: 'Dear Daniel', formal: 'Dear Daniel Reed' },
    values: {
      'customer.given': 'Daniel',
      'customer.address': 'Daniel',
      order: 'NW-55821',
      amount: '€120.50',
      received: '24\u00a0November',
    },
  },
  {
    name: 'Aisha Khan',
    greetings: { warm: 'Dear Aisha', formal: 'Dear Aisha Khan' },
    values: {
      'customer.given': 'Aisha',
      'customer.address': 'Aisha',
      order: '10482',
      received: '23\u00a0November',
      repeat: 'yes',
    },
  },
];
