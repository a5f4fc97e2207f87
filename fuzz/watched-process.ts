import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Batch, BatchResult } from './batch';

const START_LIMIT_MS = 120_000;
const MOST_MEMORY_MB = 1_024;

/** A process that tries variants; `attempt` gives undefined where it hung, crashed or ran out of memory. */
export type WatchedProcess = {
  readonly attempt: (batch: Batch, limitMs: number) => Promise<BatchResult | undefined>;
  readonly stop: () => void;
};

/** Starts such a process when it is first needed, and anew after one has been lost. Rejects where none can start. */
export function watchedProcess(cases: string | undefined): WatchedProcess {
  let child: ChildProcess | undefined;
  const stop = (): void => {
    child?.kill('SIGKILL');
    child = undefined;
  };
  const start = async (): Promise<ChildProcess> => {
    const started = fork(join(__dirname, 'fuzz-process.ts'), cases === undefined ? [] : [cases], {
      execArgv: ['--import', 'tsx', `--max-old-space-size=${MOST_MEMORY_MB}`],
      // A process without memory says so at length; the run says it in one line.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    child = started;
    if ((await messageOf(started, START_LIMIT_MS)) === undefined)
      throw new Error('The process that tries variants did not start.');
    return started;
  };
  return {
    attempt: async (batch, limitMs) => {
      const running = child ?? (await start());
      const answer = messageOf(running, limitMs);
      running.send(batch);
      const result = await answer;
      if (result === undefined) stop();
      return result as BatchResult | undefined;
    },
    stop,
  };
}

function messageOf(child: ChildProcess, limitMs: number): Promise<unknown> {
  return new Promise((resolve) => {
    const done = (message?: unknown): void => {
      clearTimeout(timer);
      child.off('message', done);
      child.off('exit', onExit);
      resolve(message);
    };
    const onExit = (): void => done();
    const timer = setTimeout(onExit, limitMs);
    child.on('message', done);
    child.on('exit', onExit);
  });
}
