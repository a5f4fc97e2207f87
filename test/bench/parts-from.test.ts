import { partsFrom } from '../../bench/parts-from';

const KNOWN = ['weight', 'speed', 'idle'];

describe('the parts of the bench', () => {
  it('are all of them unless some are named, and always in the same order', () => {
    expect(partsFrom([], KNOWN)).toEqual(KNOWN);
    expect(partsFrom(['idle', 'weight', 'idle'], KNOWN)).toEqual(['weight', 'idle']);
  });

  it('are refused by name where one is not known', () => {
    expect(() => partsFrom(['speed', 'height'], KNOWN)).toThrow(
      '“height” is not known here; there are weight, speed, idle.',
    );
  });
});
