import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../../src/engine';
import { GOLDEN } from '../../letters/written-letters';

const kept = (name: string) => readFileSync(join(__dirname, '../../fixtures/letters', name), 'utf8');

describe('the letters as they were last read through', () => {
  // After a change that is meant: npm run letters -- --write, and look at what has changed.
  it.each(LANGUAGES)('read the same in %s', async (language) => {
    expect(await GOLDEN.txt(language)).toBe(kept(`${language}.txt`));
  });

  it.each(LANGUAGES)('are the same HTML in %s', async (language) => {
    expect(await GOLDEN['html.txt'](language)).toBe(kept(`${language}.html.txt`));
  });
});
