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

/** A letter in English to look at a brand with: it holds all that a brand dresses. */
export const shown = [
  '<p>{{greeting}},</p>',
  '<p>Thank you for your patience. Order {{order}} has left our warehouse and will be with you <strong>by {{promise "3 business days"}}</strong>.</p>',
  '<ul>',
  '<li>The courier calls before the delivery.</li>',
  '<li>There is nothing to pay.</li>',
  '</ul>',
  '<p>Our <a href="https://example.com/help">help page</a> has more, and a reply to this email reaches me.</p>',
  '<p><a data-button href="https://example.com/parcel">Follow the parcel</a></p>',
].join('\n');
