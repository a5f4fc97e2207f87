import { functionAt, valueAt } from '../../../bench/cases/load-package';

describe('a package without types', () => {
  const detector = {
    language: 'bg',
    detect() {
      return this.language;
    },
  };

  it('gives what stands at a path, in its default export first', () => {
    expect(valueAt({ default: { a: { b: 1 } }, a: { b: 2 } }, 'a', 'b')).toBe(1);
    expect(valueAt({ a: { b: 2 } }, 'a', 'b')).toBe(2);
    expect(valueAt('text', 'a', 'b')).toBeUndefined();
  });

  it('gives functions that know what they stand in', () => {
    expect(functionAt({ default: detector }, 'detect')()).toBe('bg');
    expect(functionAt({ eld: detector }, 'eld', 'detect')()).toBe('bg');
    expect(functionAt({ default: () => 1 })()).toBe(1);
  });

  it('says so where a function is no longer there', () => {
    expect(() => functionAt({}, 'eld', 'detect')).toThrow('There is no function eld.detect in this package.');
  });
});
