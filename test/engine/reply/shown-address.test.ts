import { saysAddress, shownAddress } from '../../../src/engine/reply/shown-address';

describe('the address of a link', () => {
  it.each([
    ['https://a.example/b', 'https://a.example/b'],
    ['mailto:care@a.example', 'care@a.example'],
    ['TEL:+441', '+441'],
  ])('%s is shown as %s', (href, shown) => {
    expect(shownAddress(href)).toBe(shown);
    expect(saysAddress(` ${shown} `, href)).toBe(true);
    expect(saysAddress(href, href)).toBe(true);
    expect(saysAddress('here', href)).toBe(false);
  });
});
