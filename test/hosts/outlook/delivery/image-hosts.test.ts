import { imageHosts } from '../../../../src/hosts/outlook/delivery/image-hosts';

describe('imageHosts', () => {
  it.each([undefined, '', '  '])('are none when IMAGE_HOSTS is %j', (wish) => {
    expect(imageHosts(wish)).toEqual([]);
  });

  it.each([
    ['https://images.example.org', ['https://images.example.org']],
    [' https://b.example/  https://a.example:8443 ', ['https://b.example', 'https://a.example:8443']],
    ['https://A.example https://a.example:443/', ['https://a.example']],
    ['https://лого.бг', ['https://xn--c1apjb.xn--90ae']],
  ])('takes “%s” as %j', (wish, hosts) => {
    expect(imageHosts(wish)).toEqual(hosts);
  });

  it.each([
    ['*', 'no address'],
    ['example.org', 'no address'],
    ["'unsafe-inline'", 'no address'],
    ['https:', 'no address'],
    ['http://example.org', 'https only'],
    ['data:', 'https only'],
    ['https://user:secret@example.org', 'name or password'],
    ['https://example.org/logos', 'end with the host'],
    ['https://example.org/?v=1', 'end with the host'],
    ['https://example.org/#top', 'end with the host'],
    ['https://*.example.org', 'no single host'],
    ['https://example.org;script-src', 'no'],
    ['https://a"b.example', 'no'],
    ['https://a$b.example', 'no single host'],
  ])('refuses %s and says why', (wish, why) => {
    expect(() => imageHosts(wish)).toThrow(why);
    expect(() => imageHosts(`https://images.example.org ${wish}`)).toThrow(`IMAGE_HOSTS holds “${wish}”`);
  });
});
