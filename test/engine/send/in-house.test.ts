import { inHouse } from '../../../src/engine';

it.each([
  ['elena@northwind.example', 'anna@northwind.example', true],
  ['elena@northwind.example', 'ivan@customer.example', false],
  ['elena@northwind.example', 'ivan@sub.northwind.example', false],
  ['elena@gmail.com', 'ivan@gmail.com', false],
  ['elena@outlook.com', 'ivan@outlook.com', false],
  ['elena@northwind.example', '', false],
])('from %s, %s is a colleague: %s', (mailbox, address, colleague) => {
  expect(inHouse(mailbox, address)).toBe(colleague);
});
