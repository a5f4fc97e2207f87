import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { PeerInput } from './peers';

/** What became of one question: an answer and its milliseconds, or the limit passed, or the peer failed. */
export type PeerAnswer =
  | { readonly kind: 'answer'; readonly answer: string; readonly ms: number }
  | { readonly kind: 'too slow' }
  | { readonly kind: 'failed'; readonly why: string };

type Message = { readonly id: number; readonly answer: string; readonly ms: number; readonly error?: string };

/** A peer in a process of its own; `ask` answers within the limit whatever the peer does. Stop it when done. */
export type AskedPeer = {
  readonly ask: (input: PeerInput) => Promise<PeerAnswer>;
  readonly stop: () => void;
};

const START_LIMIT_MS = 60_000;

/** Starts a peer; one that is too slow is ended and started again for the next question. */
export function askPeer(name: string, limitMs: number): AskedPeer {
  let child: ChildProcess | undefined;
  let asked = 0;
  const stop = (): void => {
    child?.kill('SIGKILL');
    child = undefined;
  };
  const start = async (): Promise<ChildProcess> => {
    const started = fork(join(__dirname, 'peer-process.ts'), [name], { execArgv: ['--import', 'tsx'] });
    child = started;
    const ready = await answerOf(started, -1, START_LIMIT_MS);
    if (ready.kind !== 'answer') throw new Error(`${name} did not start.`);
    return started;
  };
  return {
    ask: async (input) => {
      const running = child ?? (await start());
      const id = (asked += 1);
      const answer = answerOf(running, id, limitMs);
      running.send({ id, input });
      const found = await answer;
      if (found.kind !== 'answer' && running.exitCode !== null) child = undefined;
      if (found.kind === 'too slow') stop();
      return found;
    },
    stop,
  };
}

function answerOf(child: ChildProcess, id: number, limitMs: number): Promise<PeerAnswer> {
  return new Promise((resolve) => {
    const done = (answer: PeerAnswer): void => {
      clearTimeout(timer);
      child.off('message', onMessage);
      child.off('exit', onExit);
      resolve(answer);
    };
    const onMessage = (message: Message): void => {
      if (message.id !== id) return;
      if (message.error === undefined) done({ kind: 'answer', answer: message.answer, ms: message.ms });
      else done({ kind: 'failed', why: message.error });
    };
    const onExit = (): void => done({ kind: 'failed', why: 'it ended by itself' });
    const timer = setTimeout(() => done({ kind: 'too slow' }), limitMs);
    child.on('message', onMessage);
    child.on('exit', onExit);
  });
}
