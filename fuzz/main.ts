// Reads spoilt variants of real mails and checks every answer: `npm run fuzz`, or `npm run fuzz -- --seed 7 --count 1000`.
import { fuzzOptions } from './fuzz-options';
import { reportText } from './report-text';
import { runFuzz } from './run-fuzz';
import { watchedProcess } from './watched-process';

async function main(): Promise<void> {
  const options = fuzzOptions(process.argv.slice(2));
  const start = performance.now();
  const report = await runFuzz(
    options,
    watchedProcess(options.cases),
    () => performance.now(),
    (text) => console.log(text),
  );
  console.log(reportText(report, options, (performance.now() - start) / 1_000));
  if (report.findings.length > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
