import { reportText } from '../../fuzz/report-text';

const OPTIONS = { seed: 7, from: 100, count: 200, limitMs: 5_000, cases: 'cases' };
const REPORT = {
  next: 300,
  findings: [],
  paths: new Map([
    ['HTML', 50],
    ['quote', 20],
  ]),
  slowest: { index: 123, ms: 45.4 },
  mostMemory: 300,
};

describe('the report of a run', () => {
  it('says how many variants went which way', () => {
    const text = reportText(REPORT, OPTIONS, 2);
    expect(text).toContain('200 variants in 2 s (100 a second), seed 7');
    expect(text).toContain('HTML 50, quote 20');
    expect(text).toContain('Slowest: number 123, 45 ms.');
    expect(text).toContain('Nothing was found.');
  });

  it('gives with each finding the command that repeats it, and says where to go on', () => {
    const found = { index: 151, problem: 'too slow', seed: 'a.eml', mutations: ['nulls', 'truncated'] };
    const text = reportText({ ...REPORT, next: 200, findings: [found, { ...found, index: 160 }] }, OPTIONS, 2);
    expect(text).toContain(
      '100 were not tried; to go on: npm run fuzz -- --seed 7 --from 200 --count 100 --cases cases',
    );
    expect(text).toContain('too slow: 2 times');
    expect(text).toContain('  npm run fuzz -- --seed 7 --from 151 --count 1 --cases cases (a.eml: nulls, truncated)');
    expect(text).toContain('2 findings.');
  });
});
