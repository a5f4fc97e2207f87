import { inspect } from 'node:util';

const METHODS = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const;

/** What is said past the log: on the console, on standard output and error, and in warnings of Node. */
export type SaidAside = { readonly said: () => string; readonly stop: () => void };

/** Listens until it is stopped; what is said on the console is not shown. */
export function listenAside(): SaidAside {
  let all = '';
  const take = (...words: readonly unknown[]): void => {
    for (const one of words) all += `${typeof one === 'string' ? one : inspect(one, { depth: 10 })}\n`;
  };
  const consoles = METHODS.map((name) => jest.spyOn(console, name).mockImplementation(take));
  const streams = [process.stdout, process.stderr].map((stream) => jest.spyOn(stream, 'write'));
  process.on('warning', take);
  return {
    said: () => `${all}${streams.map(({ mock }) => mock.calls.map(([chunk]) => String(chunk)).join('\n')).join('\n')}`,
    stop() {
      process.off('warning', take);
      for (const spy of [...consoles, ...streams]) spy.mockRestore();
    },
  };
}
