import { LETTER_CALLS } from '../reply/letter-moment';
import { SWITCHES, VARIABLES } from '../reply/variables';
import type { Switch, Variable } from '../reply/variables';

/** What a tag of a template does, as far as an editor can say it in words; 'unknown' for one that no letter may have. */
export type TagMeaning =
  | { readonly kind: 'variable'; readonly name: Variable }
  | { readonly kind: 'if' | 'unless' | 'else-if'; readonly name: Variable | Switch }
  | { readonly kind: 'else' | 'end' | 'unknown' }
  | { readonly kind: 'vary' | 'promise' | 'comment'; readonly texts: readonly string[] };

const UNKNOWN: TagMeaning = { kind: 'unknown' };
const TESTS = { '#if': 'if', '#unless': 'unless', 'else if': 'else-if' } as const;

/** Reads one tag with its braces, such as `{{#if repeat}}`. */
export function readTag(source: string): TagMeaning {
  const inner = source.replace(/^\{\{~?/, '').replace(/~?\}\}$/, '');
  if (inner.startsWith('!'))
    return {
      kind: 'comment',
      texts: [
        inner
          .replace(/^!(--)?/, '')
          .replace(/--$/, '')
          .trim(),
      ],
    };
  const words = inner.trim().replace(/[ \t\n]+/g, ' ');
  if (words === 'else' || words === '^') return { kind: 'else' };
  if (words === '/if' || words === '/unless') return { kind: 'end' };
  const variable = VARIABLES.find((one) => one === words);
  if (variable) return { kind: 'variable', name: variable };
  const [, test = '', tested] = /^(#if|#unless|else if) ([a-z.]+)$/.exec(words) ?? [];
  const name = [...VARIABLES, ...SWITCHES].find((one) => one === tested);
  if (name) return { kind: TESTS[test as keyof typeof TESTS], name };
  return readCall(inner.trim());
}

/** Whether a tag opens, parts or closes a block, so that it prints nothing itself. */
export function isBlockTag(source: string): boolean {
  return /^\{\{\{?\{?~? *([#/^]|else *( if |~?\}))/.test(source);
}

function readCall(inner: string): TagMeaning {
  const [, name, rest = ''] = /^(vary|promise)([ \t\n][^]*)$/.exec(inner) ?? [];
  if (name !== 'vary' && name !== 'promise') return UNKNOWN;
  const text = /"((?:[^"\\]|\\[^])*)"|'((?:[^'\\]|\\[^])*)'/g;
  const texts = [...rest.matchAll(text)].map(([, double, single]) =>
    (double ?? single ?? '').replace(/\\(["'])/g, '$1'),
  );
  return rest.replace(text, '').trim() === '' && LETTER_CALLS[name](texts) ? { kind: name, texts } : UNKNOWN;
}
