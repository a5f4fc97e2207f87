import fc from 'fast-check';

// `RUNS=5000 npm run unit` tries more cases of each property than the usual hundred.
if (process.env.RUNS) fc.configureGlobal({ numRuns: Number(process.env.RUNS) });
