import { tallyOf } from './tally';

describe('tallyOf', () => {
  it('counts what passed and what failed', () => {
    expect(tallyOf({ numPassedTests: 5, numFailedTests: 2 }, false)).toEqual({ passed: 5, failed: 2, remarks: [] });
  });

  it('counts skipped and planned tests as failed and says so', () => {
    expect(tallyOf({ numPassedTests: 5, numPendingTests: 1, numTodoTests: 1 }, true)).toEqual({
      passed: 5,
      failed: 2,
      remarks: ['2 skipped, counted as failed'],
    });
  });

  it('counts a test file that could not run', () => {
    expect(tallyOf({ numPassedTests: 5, numRuntimeErrorTestSuites: 1 }, false).failed).toBe(1);
  });

  it('counts a bad end with no failed test, such as a missed threshold', () => {
    expect(tallyOf({ numPassedTests: 5 }, false)).toEqual({ passed: 5, failed: 1, remarks: ['the run ended badly'] });
  });

  it.each([undefined, null, 'text'])('counts results that are %j as one failure', (results) => {
    expect(tallyOf(results, true)).toEqual({ passed: 0, failed: 1, remarks: ['no results'] });
  });
});
