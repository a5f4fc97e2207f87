import { rowsOfTsv, textOfCell } from '../../../bench/cases/rows-of-tsv';

describe('tables of cases', () => {
  it('give each row by the names of the first line, with empty cells where a row is short', () => {
    expect(rowsOfTsv('id\tname\tnote\r\n1\tАнна\tx\n2\n')).toEqual([
      { id: '1', name: 'Анна', note: 'x' },
      { id: '2', name: '', note: '' },
    ]);
    expect(rowsOfTsv('')).toEqual([]);
  });

  it('write a new line and a backslash in two signs', () => {
    expect(textOfCell('a\\nb')).toBe('a\nb');
    expect(textOfCell('C:\\\\new')).toBe('C:\\new');
  });
});
