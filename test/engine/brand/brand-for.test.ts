import { brandFor, NO_BRANDS } from '../../../src/engine';
import type { Brand } from '../../../src/engine';
import { SAMPLE_BRANDS } from './sample-brands';

const { plain, everything, dark } = SAMPLE_BRANDS;
const domain: Brand = { ...plain, id: 'domain', mailboxes: ['@northwind.example', '@shop.example'] };
const whole: Brand = { ...everything, mailboxes: ['care@northwind.example'] };
const brands = { ...NO_BRANDS, brands: [plain, domain, whole, dark] };

describe('brandFor', () => {
  it.each([
    ['care@northwind.example', 'everything'],
    [' Care@Northwind.example ', 'everything'],
    ['sales@northwind.example', 'domain'],
    ['night@shop.example', 'dark'],
    ['other@elsewhere.example', 'plain'],
    ['care@sub.northwind.example', 'plain'],
    ['', 'plain'],
    ['northwind.example', 'plain'],
  ])('gives %p the brand %s', (mailbox, id) => {
    expect(brandFor(brands, mailbox)?.id).toBe(id);
  });

  it('gives none where there are none', () => {
    expect(brandFor(NO_BRANDS, 'care@northwind.example')).toBeUndefined();
  });
});
