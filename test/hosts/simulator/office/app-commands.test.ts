/** @jest-environment jsdom */
import { createAppCommands } from '../../../../src/hosts/simulator/office/app-commands';

beforeAll(() => {
  let count = 0;
  Object.defineProperty(globalThis.crypto, 'randomUUID', { configurable: true, value: () => `id-${(count += 1)}` });
});

function start(listens = true) {
  const fired: (readonly string[])[] = [];
  let listening = listens;
  const commands = createAppCommands((command) => {
    if (listening) fired.push(command);
    return listening;
  });
  const listen = (): void => {
    listening = true;
    commands.listening();
  };
  return { commands, fired, listen, idOf: (at: number) => fired[at]?.[0] };
}

test('what is to run before the frame listens runs once it does, in order and once', () => {
  const { commands, fired, listen } = start(false);
  commands.invoke('one', {}, jest.fn());
  commands.invoke('two', { type: 'x' }, jest.fn());
  expect(fired).toEqual([]);
  listen();
  listen();
  expect(fired.map(([, name, eventArgs]) => [name, eventArgs])).toEqual([
    ['one', '{}'],
    ['two', '{"type":"x"}'],
  ]);
});

test('each function is told its own end', () => {
  const { commands, idOf } = start();
  const [one, two] = [jest.fn(), jest.fn()];
  commands.invoke('one', {}, one);
  commands.invoke('two', {}, two);
  commands.ended({ 0: idOf(1), 1: 0, 2: '{"completedContext":{"allowEvent":false}}' });
  expect(one).not.toHaveBeenCalled();
  expect(two).toHaveBeenCalledWith({ kind: 'completed', context: { allowEvent: false } });
});

test('a function that office.js does not find has failed', () => {
  const { commands, idOf } = start();
  const onEnded = jest.fn();
  commands.invoke('nobody', {}, onEnded);
  commands.ended({ 0: idOf(0), 1: 11101, 2: '' });
  expect(onEnded).toHaveBeenCalledWith({ kind: 'failed', errorCode: 11101 });
});

test.each([[undefined], ['{'], ['null'], ['"text"'], ['{}']])('an end without a word has no context: %s', (json) => {
  const { commands, idOf } = start();
  const onEnded = jest.fn();
  commands.invoke('one', {}, onEnded);
  commands.ended({ 0: idOf(0), 1: 0, 2: json });
  expect(onEnded).toHaveBeenCalledWith({ kind: 'completed', context: undefined });
});

test.each([[undefined], [null], [{}], [{ 0: 'another', 1: 0 }]])('the end of nothing is nothing: %j', (data) => {
  const { commands } = start();
  const onEnded = jest.fn();
  commands.invoke('one', {}, onEnded);
  commands.ended(data);
  expect(onEnded).not.toHaveBeenCalled();
});
