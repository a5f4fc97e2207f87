import type { UsedLetter } from '../../src/engine';
import { openUsedLetters } from '../../src/session/used-letters';
import type { UsedLetters } from '../../src/session/used-letters';
import { withoutUsedLetter, withUsedLetter } from '../../src/session/with-used-letter';

function device(): { store: Map<string, string>; local: Parameters<typeof openUsedLetters>[0] } {
  const store = new Map<string, string>();
  return {
    store,
    local: {
      read: (name) => store.get(name),
      write: (name, text) => void store.set(name, text),
      remove: (name) => void store.delete(name),
    },
  };
}
const DAY_MS = 86_400_000;
const add = (letters: UsedLetters, used: UsedLetter): void => letters.change((all) => withUsedLetter(all, used));

describe('the letters that were used', () => {
  it('are kept on the device, in the order in which they were used', () => {
    const { local } = device();
    add(openUsedLetters(local, 'used'), { to: 'k1', occasion: 'thanks', at: 1 });
    add(openUsedLetters(local, 'used'), { to: 'k2', occasion: 'refund', at: 2 });
    expect(openUsedLetters(local, 'used').all()).toEqual([
      { to: 'k1', occasion: 'thanks', at: 1 },
      { to: 'k2', occasion: 'refund', at: 2 },
    ]);
  });

  it('are seen by a pane that was opened before another one wrote', () => {
    const { local } = device();
    const first = openUsedLetters(local, 'used');
    expect(first.all()).toEqual([]);
    add(openUsedLetters(local, 'used'), { to: 'k', occasion: 'phone', at: 5 });
    expect(first.all()).toHaveLength(1);
  });

  it('go after half a year, and are at most five hundred', () => {
    const { local } = device();
    const used = openUsedLetters(local, 'used');
    add(used, { to: 'old', occasion: 'thanks', at: 0 });
    for (let day = 200; day < 760; day++) add(used, { to: 'k', occasion: 'thanks', at: (200 + (day % 100)) * DAY_MS });
    expect(used.all()).toHaveLength(500);
    expect(used.all().some(({ to }) => to === 'old')).toBe(false);
  });

  it('lose one that was not used after all, and no other', () => {
    const one: UsedLetter = { to: 'k', occasion: 'thanks', at: 1 };
    const later: UsedLetter = { ...one, at: 2 };
    expect(withoutUsedLetter([one, later, one], one)).toEqual([later, one]);
    expect(withoutUsedLetter([later], one)).toEqual([later]);
  });

  it.each([
    '',
    'no json',
    '[1]',
    '{}',
    '[{"to":1,"occasion":"thanks","at":1}]',
    '[{"to":"k","occasion":"dance","at":1}]',
  ])('are none where the device holds %j', (text) => {
    const { store, local } = device();
    store.set('used', text);
    expect(openUsedLetters(local, 'used').all()).toEqual([]);
  });
});
