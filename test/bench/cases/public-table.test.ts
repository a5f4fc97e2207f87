import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publicCases, publicTable } from '../../../bench/cases/public-table';

describe('the table of public texts', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'public-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('says in each language how far we and others agree with the labels', async () => {
    mkdirSync(join(folder, 'en'));
    writeFileSync(
      join(folder, 'en/dev.tsv'),
      'label\ttext\tsource\n1\tYou are an idiot.\town\n0\tWhen does it arrive?\town\n1\tSuch a lovely day.\town\n',
    );
    const cases = publicCases(folder);
    expect(cases.map(({ level }) => level)).toEqual([2, 0, 2]);
    const { rows, peers } = await publicTable(cases, [{ name: 'list', answers: ['hostile', 'hostile', 'hostile'] }]);
    expect(peers).toEqual(['list']);
    expect(rows).toEqual([{ what: 'toxic or not, F1, en (3)', measured: '0.667', beside: ['0.80'] }]);
  });

  it('is refused of a folder that holds none', () => {
    expect(() => publicCases(folder)).toThrow('There are no public texts in');
  });
});
