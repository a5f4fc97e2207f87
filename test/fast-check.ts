import fc from 'fast-check';

// A property that fails is made smaller for at most a minute; `RUNS=5000 npm run unit` tries more cases of each.
fc.configureGlobal({
  interruptAfterTimeLimit: 60_000,
  markInterruptAsFailure: true,
  ...(process.env.RUNS && { numRuns: Number(process.env.RUNS) }),
});
