/*
 * What the code shared with the pane uses and ECMAScript 2016 has not; classic Outlook's event runtime may have no more than that.
 * By hand, because a library of them weighs as much as all that the draft is checked with; each does what that code asks of it.
 */

/** Adds a method where there is none, unseen by `for ... in` as the language's own are. */
function lend(holder: object, name: string, value: unknown): void {
  if (!(name in holder)) Object.defineProperty(holder, name, { value, writable: true, configurable: true });
}

type Anything = Record<string, unknown>;

const has = (holder: object, key: PropertyKey): boolean => Object.prototype.hasOwnProperty.call(holder, key);

lend(Object, 'hasOwn', has);
lend(Object, 'values', (holder: Anything) => Object.keys(holder).map((key) => holder[key]));
lend(Object, 'entries', (holder: Anything) => Object.keys(holder).map((key) => [key, holder[key]]));
lend(Object, 'fromEntries', (entries: Iterable<readonly [string, unknown]>) => {
  const made: Anything = {};
  // Written to the object itself, even where the key is `__proto__`.
  for (const [key, value] of entries)
    Object.defineProperty(made, key, { value, writable: true, enumerable: true, configurable: true });
  return made;
});
lend(Array.prototype, 'flatMap', function <
  T,
>(this: readonly T[], each: (one: T, at: number, all: readonly T[]) => unknown) {
  const flat: unknown[] = [];
  this.forEach((one, at) => {
    const made = each(one, at, this);
    if (Array.isArray(made)) for (const part of made as unknown[]) flat.push(part);
    else flat.push(made);
  });
  return flat;
});
lend(String.prototype, 'padStart', function (this: string, length: number, filler = ' ') {
  const lacking = length - this.length;
  return lacking <= 0 ? this : filler.repeat(Math.ceil(lacking / filler.length)).slice(0, lacking) + this;
});
// Behind or before a mark that is no white space, `trim` takes away from one end alone.
lend(String.prototype, 'trimEnd', function (this: string) {
  return `.${this}`.trim().slice(1);
});
lend(String.prototype, 'trimStart', function (this: string) {
  return `${this}.`.trim().slice(0, -1);
});
