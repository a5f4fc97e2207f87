import { isOpenProvider } from '../../../src/engine/mail/open-providers';

describe('a provider for everybody', () => {
  it.each(
    'gmail.com outlook.bg yahoo.co.uk live.com.mx yandex.ru ya.ru mail.ru abv.bg ukr.net i.ua icloud.com'.split(' '),
  )('is %s', (domain) => {
    expect(isOpenProvider(domain)).toBe(true);
  });

  it.each([
    'northwind.example',
    'live.northwind.com',
    'mail.northwind.com',
    'gmail.example.com',
    'me.bg',
    'gmail',
    '',
    'constructor',
  ])('is not %j', (domain) => {
    expect(isOpenProvider(domain)).toBe(false);
  });
});
