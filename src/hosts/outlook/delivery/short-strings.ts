import { parse } from 'acorn';
import type { AnyNode } from 'acorn';

const FULL = 'абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґ';
const SHORT = 'abvgdejziyklmnoprstufhcCSWIQXEUAOJYZG';
/** Before and behind what is meant as it is written, such as Latin letters. */
const AS_WRITTEN = '`';
/** Between the strings of a list; stands in none of ours. */
const BETWEEN = '~';
const LEAST_LETTERS = 4;
const LEAST_STRINGS = 2;
const CYRILLIC = /[\u0430-\u0491]/g;
/** From a Latin letter to the last one before a Cyrillic letter. */
const LATIN_RUN = /[A-Za-z](?:[^\u0400-\u04ff`]{0,5000}[A-Za-z])?/g;

/**
 * The code that reads what `shortStrings` wrote, to stand before it inside the program: one function of a name that no builder gives.
 * Only ECMAScript 2016, and one pass over each string.
 */
export const STRING_READER =
  `var $cyr=s=>{for(var o="",a=0,i=0,c,k;i<s.length;i++)(c=s[i])=="${AS_WRITTEN}"?a=!a:o+=a||(k="${SHORT}".indexOf(c))<0?c:` +
  `"${escaped(FULL)}"[k];return o};`;

type Place = { readonly start: number; readonly end: number; readonly code: string };

/**
 * A program with its Cyrillic strings in one byte a letter in place of two, or of the six of an escape, and lists of strings as one
 * string: gzip makes a sixth less of them. It runs as before behind `STRING_READER`; patterns stay as they are. Throws on what is no program.
 */
export function shortStrings(program: string): string {
  return rewritten(program, parse(program, { ecmaVersion: 2016, sourceType: 'script' }));
}

/** The code of a node with everything in it that can be shorter. */
function rewritten(program: string, node: AnyNode): string {
  const places: Place[] = [];
  visit(program, node, places);
  let written = '';
  let at = node.start;
  for (const { start, end, code } of places.sort((a, b) => a.start - b.start)) {
    written += program.slice(at, start);
    // Between a keyword such as `return` and a string there is no space, as there must be before a name.
    written += (/[\w$]$/.test(written) ? ' ' : '') + code;
    at = end;
  }
  return written + program.slice(at, node.end);
}

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

/** The text of a string that has nothing to be filled in; undefined for anything else. */
function textOf(node: AnyNode | null): string | undefined {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0)
    return node.quasis[0]?.value.cooked ?? undefined;
  return undefined;
}

function visit(program: string, node: AnyNode, places: Place[]): void {
  for (const value of Object.values(node) as unknown[]) {
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (!isNode(child)) continue;
      const code = mustStay(child, node) ? undefined : shorter(program, child);
      if (code === undefined) visit(program, child, places);
      else places.push({ start: child.start, end: child.end, code });
    }
  }
}

/** Names of properties, directives and what a tag is given stay strings. */
const mustStay = (node: AnyNode, parent: AnyNode): boolean =>
  ('key' in parent && parent.key === node) ||
  parent.type === 'ExpressionStatement' ||
  parent.type === 'TaggedTemplateExpression';

/** What can stand in the place of a string, of one that is put together, or of a list of them; undefined where nothing shorter can. */
function shorter(program: string, node: AnyNode): string | undefined {
  if (node.type === 'ArrayExpression') {
    const texts = node.elements.map(textOf);
    const whole = texts.join(BETWEEN);
    const isList =
      texts.length >= LEAST_STRINGS && texts.every((text) => text !== undefined && !text.includes(BETWEEN));
    return isList ? `${read(whole) ?? `"${escaped(whole)}"`}.split("${BETWEEN}")` : undefined;
  }
  if (node.type === 'TemplateLiteral' && node.expressions.length > 0) {
    const texts = node.quasis.map(({ value }) => value.cooked ?? '');
    if (texts.every((text) => read(text) === undefined)) return undefined;
    const parts = texts.flatMap((text, at) => {
      const filled = node.expressions[at];
      return [read(text) ?? `"${escaped(text)}"`, ...(filled ? [`(${rewritten(program, filled)})`] : [])];
    });
    return `(${parts.join('+')})`;
  }
  const text = textOf(node);
  return text === undefined ? undefined : read(text);
}

/** The call that gives a text of Cyrillic letters; undefined where it would not be shorter. */
function read(text: string): string | undefined {
  if ((text.match(CYRILLIC) ?? []).length < LEAST_LETTERS || text.includes(AS_WRITTEN)) return undefined;
  const short = text.replace(LATIN_RUN, (run) => AS_WRITTEN + run + AS_WRITTEN);
  return `$cyr("${escaped(Array.from(short, (char) => SHORT.charAt(FULL.indexOf(char)) || char).join(''))}")`;
}

/** As it stands between double quotes, in ASCII. */
function escaped(text: string): string {
  return JSON.stringify(text)
    .slice(1, -1)
    .replace(/[^ -~]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
