import type { Finding } from './batch';
import type { FuzzOptions } from './fuzz-options';
import type { FuzzReport } from './run-fuzz';
import { PATHS } from './try-variant';

const MOST_SHOWN = 5;

/** A run in words: how far it came, which ways its variants went, and each kind of finding with what repeats it. */
export function reportText(report: FuzzReport, options: FuzzOptions, seconds: number): string {
  const { next, findings, paths, slowest, mostMemory } = report;
  const tried = next - options.from;
  const left = options.from + options.count - next;
  return [
    `${tried} variants in ${seconds.toFixed(0)} s (${(tried / Math.max(seconds, 0.001)).toFixed(0)} a second), seed ${options.seed}`,
    ...(left > 0 ? [`${left} were not tried; to go on: ${again(options, next, left)}`] : []),
    `They reached: ${PATHS.map((path) => `${path} ${paths.get(path) ?? 0}`).join(', ')}.`,
    `Slowest: number ${slowest.index}, ${slowest.ms.toFixed(0)} ms. Most memory of the process: ${mostMemory.toFixed(0)} MB.`,
    ...problemsOf(findings).flatMap(([problem, found]) => [
      '',
      `${problem}: ${found.length} times`,
      ...found.slice(0, MOST_SHOWN).map((one) => findingText(one, options)),
    ]),
    '',
    findings.length === 0 ? 'Nothing was found.' : `${findings.length} findings.`,
  ].join('\n');
}

function problemsOf(findings: readonly Finding[]): readonly (readonly [string, readonly Finding[]])[] {
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) kinds.set(finding.problem, [...(kinds.get(finding.problem) ?? []), finding]);
  return [...kinds].sort(([, a], [, b]) => b.length - a.length);
}

function findingText({ index, seed, mutations }: Finding, options: FuzzOptions): string {
  const made = seed === '' ? '' : ` (${seed}: ${mutations.join(', ') || 'as it is'})`;
  return `  ${again(options, index, 1)}${made}`;
}

function again({ seed, cases }: FuzzOptions, from: number, count: number): string {
  const folder = cases === undefined ? '' : ` --cases ${cases}`;
  return `npm run fuzz -- --seed ${seed} --from ${from} --count ${count}${folder}`;
}
