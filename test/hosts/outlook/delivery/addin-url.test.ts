import { addInUrl } from '../../../../src/hosts/outlook/delivery/addin-url';

describe('addInUrl', () => {
  it.each([undefined, ''])('is the development server when ADDIN_URL is %j', (wish) => {
    expect(addInUrl(wish)).toBe('https://localhost:3000');
  });

  it.each([
    ['https://example.org', 'https://example.org'],
    ['https://example.org/', 'https://example.org'],
    ['https://example.org/path', 'https://example.org/path'],
    ['https://example.org/path//', 'https://example.org/path'],
    ['https://EXAMPLE.org:8443/Path/', 'https://example.org:8443/Path'],
    ['https://пример.бг/пауза', 'https://xn--e1afmkfd.xn--90ae/%D0%BF%D0%B0%D1%83%D0%B7%D0%B0'],
  ])('takes %s as %s', (wish, url) => {
    expect(addInUrl(wish)).toBe(url);
  });

  it.each([
    ['example.org', 'no address'],
    ['nonsense', 'no address'],
    ['https://', 'no address'],
    ['http://example.org', 'https only'],
    ['file:///srv/dist', 'https only'],
    ['https://user:secret@example.org', 'name or password'],
    ['https://example.org/?v=1', 'without “?”'],
    ['https://example.org/?', 'without “?”'],
    ['https://example.org/#top', 'without “?”'],
  ])('refuses %s and says why', (wish, why) => {
    expect(() => addInUrl(wish)).toThrow(why);
    expect(() => addInUrl(wish)).toThrow(`ADDIN_URL is “${wish}”`);
  });
});
