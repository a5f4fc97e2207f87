import fc from 'fast-check';
import { dayCsv, dayTabs } from '../../../src/session/care/day-table';

/** Reads a table back as RFC 4180 says, without its byte order mark. */
function rowsOf(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, field = '', end] of csv.slice(1).matchAll(/("(?:[^"]|"")*"|[^",\r\n][^,\r\n]*|)(,|\r\n)/g)) {
    rows.at(-1)?.push(field.startsWith('"') ? field.slice(1, -1).replace(/""/g, '"') : field);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
const HEAD = ['Day', 'What', 'Kind', 'Number'];

describe('the table of a day', () => {
  it('begins with a byte order mark and a line of heads, and has a line for each row', () => {
    const csv = dayCsv(HEAD, [
      ['2026-11-20', 'Pauses', 'Early: "calm", twice', 2],
      ['2026-11-20', 'Answers', 'Minutes', ''],
    ]);
    expect(csv).toBe(
      '\ufeffDay,What,Kind,Number\r\n2026-11-20,Pauses,"Early: ""calm"", twice",2\r\n2026-11-20,Answers,Minutes,\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '=1\n=2', '\rx'])(
    'lets no spreadsheet reckon with %j',
    (text) => {
      const [, row] = rowsOf(dayCsv(HEAD, [['2026-11-20', text, '', 1]]));
      expect(row?.[1]).toBe(`'${text}`);
    },
  );

  it('is parted by tabs to be pasted, with the same care', () => {
    expect(dayTabs(HEAD, [['2026-11-20', '=1', 'a, b', 7.5]])).toBe(
      'Day\tWhat\tKind\tNumber\r\n2026-11-20\t"\'=1"\ta, b\t7.5\r\n',
    );
  });

  it('is read again as it was written, whatever the words are', () => {
    const words = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words, fc.nat()), { minLength: 1 }), (rows) => {
        const csv = dayCsv(
          HEAD,
          rows.map(([measure, of, value]) => ['2026-11-20', measure, of, value]),
        );
        const data = rowsOf(csv);
        const plain = (text = '') => text.replace(/^'/, '');
        expect(data.slice(1).map(([, measure, of, value]) => [plain(measure), plain(of), value])).toEqual(
          rows.map(([measure, of, value]) => [plain(measure), plain(of), String(value)]),
        );
      }),
    );
  });
});
