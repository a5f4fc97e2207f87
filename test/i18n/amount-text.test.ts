import { amountText } from '../../src/i18n';
import type { Language } from '../../src/engine';

it.each<[number, string, Language, string]>([
  [7.5, '', 'en', '7.50 USD'],
  [18, '  ', 'en', '18 USD'],
  [7.5, 'лв.', 'bg', '7,50 лв.'],
  [1234.5, 'руб.', 'ru', '1 234,50 руб.'],
  [0, 'грн', 'uk', '0 грн'],
  [0.004, '€', 'en', '0.00 €'],
])('%s %j in %s is %s', (amount, currency, language, text) => {
  expect(amountText(amount, currency, language).replace(/\s/g, ' ')).toBe(text);
});
