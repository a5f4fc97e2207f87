import { fuzzOptions } from '../../fuzz/fuzz-options';

describe('the options of the fuzzer', () => {
  it('are two hundred thousand variants from the beginning unless others are named', () => {
    expect(fuzzOptions([])).toEqual({ seed: 1, from: 0, count: 200_000, limitMs: 5_000 });
    expect(
      fuzzOptions(['--seed', '7', '--from', '300', '--count', '10', '--minutes', '2', '--limit', '1', '--cases', 'd']),
    ).toEqual({ seed: 7, from: 300, count: 10, limitMs: 1_000, minutes: 2, cases: 'd' });
  });

  it('are refused where one is not known or has no number', () => {
    expect(() => fuzzOptions(['--speed', '1'])).toThrow('“--speed” is not known here');
    expect(() => fuzzOptions(['--seed'])).toThrow('After --seed comes a value.');
    expect(() => fuzzOptions(['--seed', 'x'])).toThrow('After --seed comes a number.');
  });
});
