import { LANGUAGES, loadLetters, VOICES } from '../../../src/engine';
import { sampleValues } from '../../../src/engine/reply/sample-customer';

describe.each(LANGUAGES)('the sample customers in %s', (language) => {
  it('are four with names of their own: of no known name, of a name alone, with an order, and who writes again', async () => {
    const { samples } = await loadLetters[language]();
    expect(new Set(samples.map(({ name }) => name)).size).toBe(4);
    const values = samples.map((sample) => sampleValues(sample, 'warm'));
    expect(values.map((one) => one['customer.given'] !== undefined)).toEqual([false, true, true, true]);
    expect(values.map((one) => one.order !== undefined)).toEqual([false, false, true, true]);
    expect(values.map((one) => one.repeat === 'yes')).toEqual([false, false, false, true]);
  });

  it('are greeted in both manners, without the sign that follows', async () => {
    const { samples } = await loadLetters[language]();
    for (const sample of samples)
      for (const voice of VOICES) expect(sampleValues(sample, voice).greeting).toMatch(/[^\s,.!]$/);
  });
});
