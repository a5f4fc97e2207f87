import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../../src/engine';
import { goldenName, goldenText } from '../../letters/written-letters';

describe('the letters as they were last read through', () => {
  // After a change that is meant: npm run letters -- --write, and look at what has changed.
  it.each(LANGUAGES)('read the same in %s', async (language) => {
    const kept = readFileSync(join(__dirname, '../../fixtures/letters', goldenName(language)), 'utf8');
    expect(await goldenText(language)).toBe(kept);
  });
});
