import { missed, tableText } from '../../bench/table';
import type { Table } from '../../bench/table';

const TABLE: Table = {
  title: 'Weight',
  rows: [
    { what: 'everything', measured: '190.3 KB', goal: 'at most 200 KB', met: true },
    { what: 'code', measured: '160.0 KB', goal: 'at most 150 KB', met: false },
    { what: 'a mail', measured: '3 ms', goal: 'under 1 ms', met: false, onlyShown: true },
    { what: 'the rest', measured: '65 KB' },
  ],
  notes: ['1 KB is 1,000 bytes.'],
};

describe('a table of the bench', () => {
  it('stands in columns, says of every goal whether it is met, and ends with its notes', () => {
    expect(tableText(TABLE).split('\n')).toEqual([
      'Weight',
      '======',
      '            measured  goal',
      'everything  190.3 KB  at most 200 KB  ok',
      'code        160.0 KB  at most 150 KB  MISSED',
      'a mail      3 ms      under 1 ms      slower here',
      'the rest    65 KB',
      '* 1 KB is 1,000 bytes.',
      '',
    ]);
  });

  it('has a column for each peer, empty where one does not do what the line is about', () => {
    const rows = [
      { what: 'exact', measured: '0.95', goal: 'at least 0.95', met: true, beside: ['0.5', '0.61'] },
      { what: 'lost', measured: '0.00', beside: ['', '0.10'] },
    ];
    expect(
      tableText({ title: 'Split', peers: ['planer', 'talonjs'], rows })
        .split('\n')
        .slice(2),
    ).toEqual([
      '       measured  goal               planer  talonjs',
      'exact  0.95      at least 0.95  ok  0.5     0.61',
      'lost   0.00                                 0.10',
      '',
    ]);
  });

  it('fails the command by a missed goal, and not by milliseconds, which are one machine’s', () => {
    expect(missed([TABLE, { title: 'Idle', rows: [{ what: 'calm', measured: '1 frame', met: false }] }])).toEqual([
      'Weight: code',
      'Idle: calm',
    ]);
    expect(missed([{ title: 'Speed', rows: [] }])).toEqual([]);
  });
});
