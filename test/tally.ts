/** How a run of tests went; `remarks` say what counts as failed without being a failed test. */
export type Tally = { readonly passed: number; readonly failed: number; readonly remarks: readonly string[] };

/**
 * Counts the results that jest wrote. Skipped and planned tests count as failed, as does each test file that could not
 * run, and a run that ended badly for any other reason, or left no results, counts as one failure.
 */
export function tallyOf(results: unknown, endedWell: boolean): Tally {
  if (typeof results !== 'object' || results === null) return { passed: 0, failed: 1, remarks: ['no results'] };
  const count = (name: string): number => {
    const value: unknown = Reflect.get(results, name);
    return typeof value === 'number' ? value : 0;
  };
  const skipped = count('numPendingTests') + count('numTodoTests');
  const broken = count('numRuntimeErrorTestSuites');
  const counted = count('numFailedTests') + skipped + broken;
  const unexplained = counted === 0 && !endedWell;
  const remarks = [
    ...(skipped > 0 ? [`${skipped} skipped, counted as failed`] : []),
    ...(broken > 0 ? [`${broken} test files could not run`] : []),
    ...(unexplained ? ['the run ended badly'] : []),
  ];
  return { passed: count('numPassedTests'), failed: unexplained ? 1 : counted, remarks };
}
