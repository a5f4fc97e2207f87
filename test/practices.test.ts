import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');
const PAGE = readFileSync(join(ROOT, 'docs/practices.md'), 'utf8');

type Row = { readonly number: number; readonly place: string; readonly proof: string };

/** The rows of the page's one table. */
const ROWS: readonly Row[] = PAGE.split('\n').flatMap((line) => {
  const [, number = '', , , place = '', proof = ''] = line.split('|').map((cell) => cell.trim());
  return /^\d+$/.test(number) ? [{ number: Number(number), place, proof }] : [];
});

const filesIn = (cell: string): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file);

describe('the practices of the articles', () => {
  it('are all sixty there, in their order', () => {
    expect(ROWS.map(({ number }) => number)).toEqual(Array.from({ length: 60 }, (_, at) => at + 1));
  });

  it.each(ROWS)('number $number lives where the page says, and the test that it names shows it', ({ place, proof }) => {
    const places = filesIn(place);
    if (places.length === 0) {
      // What does not belong in a mail program says why.
      expect(place.length).toBeGreaterThan(30);
      expect(proof).toBe('');
      return;
    }
    for (const file of places) expect([file, existsSync(join(ROOT, file))]).toEqual([file, true]);
    const [file = '', title = ''] = /^`([^`]+)` “(.+)”$/.exec(proof)?.slice(1) ?? [];
    expect(title).not.toBe('');
    expect(readFileSync(join(ROOT, file), 'utf8')).toContain(title);
  });
});
