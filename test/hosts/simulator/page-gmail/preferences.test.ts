import { createPageClock } from '../../../../src/hosts/simulator/page-gmail/page-clock';
import { parsePreferences, queryOf } from '../../../../src/hosts/simulator/page-gmail/preferences';

describe('how the simulated Gmail is set up', () => {
  it.each(['', '?locale=uk-UA&platform=mobile&fault=down&exact=1&theme=dark&panel=open'])(
    'stands in its address: “%s”',
    (query) => {
      expect(queryOf(parsePreferences(query, 'light'), 'light')).toBe(query);
    },
  );

  it('is as usual where the address is not understood', () => {
    expect(parsePreferences('?locale=toString&platform=tv&fault=fire&exact=yes&theme=red&panel=1', 'dark')).toEqual({
      locale: 'en-US',
      platform: 'web',
      fault: 'none',
      exact: false,
      theme: 'dark',
      panelOpen: false,
    });
  });
});

describe('the clock of the simulated Gmail', () => {
  it('is set on, also after a reload', () => {
    const kept = new Map<string, string>();
    const storage = { getItem: (key: string) => kept.get(key) ?? null, setItem: kept.set.bind(kept) as never };
    createPageClock(storage, () => 1_000).advance(300_000);
    expect(createPageClock(storage, () => 2_000).now()).toBe(302_000);
  });
});
