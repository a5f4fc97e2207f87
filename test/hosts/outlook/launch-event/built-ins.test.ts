import { buildSync } from 'esbuild';
import { resolve } from 'node:path';
import { runInContext } from 'node:vm';
import { createContext2016 } from './es-2016';

const SOURCE = resolve(__dirname, '../../../../src/hosts/outlook/launch-event/built-ins.ts');
const { outputFiles } = buildSync({
  entryPoints: [SOURCE],
  bundle: true,
  write: false,
  format: 'iife',
  target: 'es2016',
});
const LENT = outputFiles[0]?.text ?? '';

/** What an expression is where there is ECMAScript 2016 and what is lent. */
function lent(expression: string): unknown {
  const { context } = createContext2016();
  runInContext(LENT, context);
  return JSON.parse(runInContext(`JSON.stringify([${expression}])`, context) as string);
}
const natural = (expression: string): unknown => JSON.parse(JSON.stringify([(0, eval)(expression)]));

describe('built-ins that are lent to an older runtime', () => {
  it.each([
    'Object.entries({ b: 1, a: [2], 3: "x" })',
    'Object.values({ b: 1, a: [2], 3: "x" })',
    'Object.entries([7, 8])',
    'Object.fromEntries([["a", 1], ["b", 2], ["a", 3]])',
    'Object.fromEntries(new Map([["x", { y: 1 }]]))',
    'Object.keys(Object.fromEntries([["__proto__", 1]]))',
    'Object.getPrototypeOf(Object.fromEntries([["__proto__", { z: 1 }]])) === Object.prototype',
    'Object.hasOwn({ a: undefined }, "a")',
    'Object.hasOwn({ a: 1 }, "toString")',
    'Object.hasOwn(Object.create(null), "a")',
    '[1, [2], 3].flatMap((one, at, all) => [one, [at], all.length])',
    '[[1], 2, []].flatMap((one) => one)',
    '[].flatMap(() => [1])',
    '"7".padStart(3)',
    '"7".padStart(4, "012")',
    '"1234".padStart(2, "0")',
    '"\\t a b \\u00a0\\n\\ufeff".trimEnd()',
    '"\\t a b \\u00a0\\n\\ufeff".trimStart()',
    '" \\n ".trimEnd() + "".trimStart()',
    '(() => { const seen = []; for (const key in [1]) seen.push(key); for (const key in {}) seen.push(key); return seen; })()',
  ])('do as the language’s own do: %s', (expression) => {
    expect(lent(expression)).toEqual(natural(expression));
  });

  it('take the place of nothing that is there', () => {
    const { context } = createContext2016();
    runInContext(`Object.hasOwn = () => 'its own'; ${LENT}`, context);
    expect(runInContext('Object.hasOwn({}, "a")', context)).toBe('its own');
  });
});
