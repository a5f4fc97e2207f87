import { createContext, runInContext } from 'node:vm';
import type { Context } from 'node:vm';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const ERROR = { own: '', shared: 'message name toString' };
const TYPED = { own: 'BYTES_PER_ELEMENT', shared: 'BYTES_PER_ELEMENT' };

/** What ECMAScript 2016 has (its annex B included): each global with what it has itself and what its prototype has. */
const BUILT_INS: Readonly<Record<string, { readonly own: string; readonly shared: string }>> = {
  Array: {
    own: 'from isArray of',
    shared: `concat copyWithin entries every fill filter find findIndex forEach includes indexOf join keys lastIndexOf map
      pop push reduce reduceRight reverse shift slice some sort splice toLocaleString toString unshift values`,
  },
  ArrayBuffer: { own: 'isView', shared: 'byteLength slice' },
  Boolean: { own: '', shared: 'toString valueOf' },
  DataView: {
    own: '',
    shared: `buffer byteLength byteOffset getFloat32 getFloat64 getInt8 getInt16 getInt32 getUint8 getUint16 getUint32
      setFloat32 setFloat64 setInt8 setInt16 setInt32 setUint8 setUint16 setUint32`,
  },
  Date: {
    own: 'UTC now parse',
    shared: `getDate getDay getFullYear getHours getMilliseconds getMinutes getMonth getSeconds getTime getTimezoneOffset
      getUTCDate getUTCDay getUTCFullYear getUTCHours getUTCMilliseconds getUTCMinutes getUTCMonth getUTCSeconds getYear
      setDate setFullYear setHours setMilliseconds setMinutes setMonth setSeconds setTime setUTCDate setUTCFullYear
      setUTCHours setUTCMilliseconds setUTCMinutes setUTCMonth setUTCSeconds setYear toDateString toGMTString toISOString
      toJSON toLocaleDateString toLocaleString toLocaleTimeString toString toTimeString toUTCString valueOf`,
  },
  Error: ERROR,
  EvalError: ERROR,
  Float32Array: TYPED,
  Float64Array: TYPED,
  Function: { own: '', shared: 'apply arguments bind call caller toString' },
  Int16Array: TYPED,
  Int32Array: TYPED,
  Int8Array: TYPED,
  JSON: { own: 'parse stringify', shared: '' },
  Map: { own: '', shared: 'clear delete entries forEach get has keys set size values' },
  Math: {
    own: `E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2 abs acos acosh asin asinh atan atan2 atanh cbrt ceil clz32 cos cosh exp
      expm1 floor fround hypot imul log log10 log1p log2 max min pow random round sign sin sinh sqrt tan tanh trunc`,
    shared: '',
  },
  Number: {
    own: `EPSILON MAX_SAFE_INTEGER MAX_VALUE MIN_SAFE_INTEGER MIN_VALUE NEGATIVE_INFINITY NaN POSITIVE_INFINITY isFinite
      isInteger isNaN isSafeInteger parseFloat parseInt`,
    shared: 'toExponential toFixed toLocaleString toPrecision toString valueOf',
  },
  Object: {
    own: `assign create defineProperties defineProperty freeze getOwnPropertyDescriptor getOwnPropertyNames
      getOwnPropertySymbols getPrototypeOf is isExtensible isFrozen isSealed keys preventExtensions seal setPrototypeOf`,
    shared: '__proto__ hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf',
  },
  Promise: { own: 'all race reject resolve', shared: 'catch then' },
  Proxy: { own: 'revocable', shared: '' },
  RangeError: ERROR,
  ReferenceError: ERROR,
  Reflect: {
    own: `apply construct defineProperty deleteProperty get getOwnPropertyDescriptor getPrototypeOf has isExtensible ownKeys
      preventExtensions set setPrototypeOf`,
    shared: '',
  },
  RegExp: {
    own: '',
    shared: 'compile exec flags global ignoreCase multiline source sticky test toString unicode',
  },
  Set: { own: '', shared: 'add clear delete entries forEach has keys size values' },
  String: {
    own: 'fromCharCode fromCodePoint raw',
    shared: `anchor big blink bold charAt charCodeAt codePointAt concat endsWith fixed fontcolor fontsize includes indexOf
      italics lastIndexOf link localeCompare match normalize repeat replace search slice small split startsWith strike sub
      substr substring sup toLocaleLowerCase toLocaleUpperCase toLowerCase toString toUpperCase trim valueOf`,
  },
  Symbol: {
    own: `for hasInstance isConcatSpreadable iterator keyFor match replace search species split toPrimitive toStringTag
      unscopables`,
    shared: 'toString valueOf',
  },
  SyntaxError: ERROR,
  TypeError: ERROR,
  URIError: ERROR,
  Uint16Array: TYPED,
  Uint32Array: TYPED,
  Uint8Array: TYPED,
  Uint8ClampedArray: TYPED,
  WeakMap: { own: '', shared: 'delete get has set' },
  WeakSet: { own: '', shared: 'add delete has' },
};

/** What all typed arrays share. */
const ALL_TYPED = {
  own: 'from of',
  shared: `buffer byteLength byteOffset copyWithin entries every fill filter find findIndex forEach includes indexOf join
    keys lastIndexOf length map reduce reduceRight reverse set slice some sort subarray toLocaleString toString values`,
};

const FUNCTIONS = `Infinity NaN decodeURI decodeURIComponent encodeURI encodeURIComponent escape eval isFinite isNaN
  parseFloat parseInt undefined unescape`;

/** The names of every global. */
export const GLOBALS_2016: ReadonlySet<string> = new Set([...Object.keys(BUILT_INS), ...words(FUNCTIONS)]);

/** Takes away, inside a context, what is not named; gives the names of what is gone. */
function prune(
  all: typeof globalThis,
  builtIns: Readonly<Record<string, { readonly own: readonly string[]; readonly shared: readonly string[] }>>,
  allTyped: { readonly own: readonly string[]; readonly shared: readonly string[] },
  globals: readonly string[],
): string[] {
  const gone: string[] = [];
  const always = ['constructor', 'length', 'name', 'prototype'];
  const keep = (holder: object | undefined, names: readonly string[]) => {
    if (holder === undefined) return;
    for (const name of Object.getOwnPropertyNames(holder)) {
      if (names.includes(name) || always.includes(name)) continue;
      if (Reflect.deleteProperty(holder, name)) gone.push(name);
    }
  };
  type Holder = object & { readonly prototype?: object };
  const held = all as unknown as Record<string, Holder>;
  const typed = Object.getPrototypeOf(held.Int8Array) as Holder;
  keep(typed, allTyped.own);
  keep(typed.prototype, allTyped.shared);
  for (const name of Object.keys(builtIns)) {
    keep(held[name], builtIns[name]?.own ?? []);
    keep(held[name]?.prototype, builtIns[name]?.shared ?? []);
  }
  keep(all, globals);
  return gone;
}

const lists = ({ own, shared }: { readonly own: string; readonly shared: string }) => ({
  own: words(own),
  shared: words(shared),
});

/** A place to run a script that has the built-ins of ECMAScript 2016 and nothing else, and what newer ones were taken from it. */
export function createContext2016(): { readonly context: Context; readonly newer: readonly string[] } {
  const context = createContext({});
  const builtIns = Object.fromEntries(Object.entries(BUILT_INS).map(([name, both]) => [name, lists(both)]));
  const names = [builtIns, lists(ALL_TYPED), [...GLOBALS_2016]].map((one) => JSON.stringify(one));
  const newer = runInContext(`(${prune.toString()})(globalThis, ${names.join(', ')}).join()`, context) as string;
  return { context, newer: newer.split(',') };
}
