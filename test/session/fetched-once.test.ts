import { LANGUAGES } from '../../src/engine';
import type { Language } from '../../src/engine';
import { eachFetchedOnce, fetchedOnce } from '../../src/session/fetched-once';

describe('what all calls share', () => {
  it('is fetched once, however many ask for it at once', async () => {
    let fetches = 0;
    const load = fetchedOnce(() => Promise.resolve(++fetches));
    expect(await Promise.all([load(), load()])).toEqual([1, 1]);
    expect(await load()).toBe(1);
  });

  it('is fetched anew where it failed', async () => {
    const answers = [() => Promise.reject(new Error('gone')), () => Promise.resolve('here')];
    const load = fetchedOnce(() => answers.shift()?.() ?? Promise.reject(new Error('asked too often')));
    await expect(load()).rejects.toThrow('gone');
    expect(await load()).toBe('here');
    expect(await load()).toBe('here');
  });

  it('is kept for each language by itself', async () => {
    const asked: Language[] = [];
    const fetch = (language: Language) => () => Promise.resolve(asked.push(language));
    const loads = eachFetchedOnce({ en: fetch('en'), bg: fetch('bg'), ru: fetch('ru'), uk: fetch('uk') });
    for (const language of [...LANGUAGES, ...LANGUAGES]) await loads[language]();
    expect(asked).toEqual([...LANGUAGES]);
  });
});
