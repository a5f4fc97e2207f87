import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CYRILLIC_TABLE, LATIN_TABLE } from '../../../../src/engine/mail/language/language-table';
import { readTable } from '../../../../src/engine/mail/language/read-table';

const FILE = join(__dirname, '../../../../src/engine/mail/language/language-table.ts');

describe('the table by which the language is told', () => {
  const text = readFileSync(FILE, 'utf8');

  // The public texts are not in the repository: that training made these bytes is told by the hash that it wrote above them.
  it('is as training wrote it', () => {
    const [, , said = '', ...rest] = text.split('\n');
    expect(text).toMatch(/^\/\/ texts [0-9a-f]{64}$/m);
    expect(said).toBe(`// table ${createHash('sha256').update(rest.join('\n').replace(/^\n/, '')).digest('hex')}`);
  });

  it('weighs pieces of one to six letters with whole numbers, and says what each class weighs with nothing seen', () => {
    for (const table of [readTable(CYRILLIC_TABLE, true), readTable(LATIN_TABLE, false)]) {
      expect(table.bias.every(Number.isInteger)).toBe(true);
      for (const [piece, weights] of table.pieces) {
        expect(piece).toMatch(/^(=(en|bg|ru|uk)|[^\s=+-]{1,8})$/);
        expect(weights.every((weight) => Number.isInteger(weight) && Math.abs(weight) <= 15)).toBe(true);
      }
    }
  });
});
