import { bodyPieces } from '../body-pieces';
import { cutTo } from '../template-limits';
import type { BodyToken } from './body-token';
import type { TakeNote } from './imported-templates';
import { knownVariable } from './known-variable';

/** How variables are written: `{{…}}` and `{% … %}`, the single braces of Text Blaze, or our own Handlebars, which stays. */
export type Dialect = 'braces' | 'blaze' | 'own';

const MOST_BLANK = 40;
const PATH = /^[a-zA-Z_][\w-]*(?:[.[][\w'"-]+\]?)*$/;
const CURSOR = /^cursor\b/;

type Pair = {
  readonly open: string;
  readonly close: string;
  readonly read: (inner: string, note: TakeNote) => readonly BodyToken[];
};

const BRACES: readonly Pair[] = [
  { open: '{{', close: '}}', read: expression },
  { open: '{%', close: '%}', read: logic },
];
const BLAZE: readonly Pair[] = [{ open: '{', close: '}', read: blazeCommand }];

/** A stretch of plain words taken apart: what is a variable of ours, what becomes a blank to fill, and the words between. */
export function foreignWords(text: string, dialect: Dialect, note: TakeNote): readonly BodyToken[] {
  if (dialect === 'own') return ownWords(text);
  const tokens: BodyToken[] = [];
  const pairs = dialect === 'blaze' ? BLAZE : BRACES;
  const opened = new Map<Pair, number>();
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    // The last opening before a closing is the one that is closed.
    for (const pair of pairs) if (text.startsWith(pair.open, at)) opened.set(pair, at);
    const pair = pairs.find((one) => text.startsWith(one.close, at));
    const open = pair && opened.get(pair);
    if (pair === undefined || open === undefined || at < open + pair.open.length) continue;
    const triple = pair.open === '{{' && open > from && text.charAt(open - 1) === '{' && text.charAt(at + 2) === '}';
    tokens.push({ kind: 'words', text: text.slice(from, triple ? open - 1 : open) });
    tokens.push(...pair.read(text.slice(open + pair.open.length, at).trim(), note));
    from = at + pair.close.length + (triple ? 1 : 0);
    at = from - 1;
    opened.clear();
  }
  return [...tokens, { kind: 'words', text: text.slice(from) }];
}

/** A text as it can stand between square brackets: a blank that a reader sees and fills. */
export function blank(name: string): BodyToken {
  const shown = cutTo(
    name
      .replace(/[[\]{}<>\\_.|%#"'=:;]+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
    MOST_BLANK,
  );
  return { kind: 'words', text: `[${shown || '…'}]` };
}

function logic(inner: string, note: TakeNote): readonly BodyToken[] {
  note('unknown-logic', inner);
  // Where the cursor should stand says nothing to a reader.
  return CURSOR.test(inner) ? [] : [blank(inner.startsWith('/') ? `end ${inner.slice(1)}` : inner)];
}

function variable(path: string, note: TakeNote): readonly BodyToken[] {
  const known = knownVariable(path);
  if (known) return [{ kind: 'variable', variable: known }];
  note('unknown-variable', path);
  const steps = path.split(/[.[\]'"]+/).filter((step) => step !== '' && !/^\d+$/.test(step));
  // The last steps tell a reader what to write: "requester phone".
  return [blank(steps.slice(-2).join(' '))];
}

/** `path`, `path | filter` or `path || "fallback"`; anything else is logic. */
function expression(inner: string, note: TakeNote): readonly BodyToken[] {
  const bar = inner.indexOf('|');
  const path = (bar < 0 ? inner : inner.slice(0, bar)).replace(/^[{~&]\s*/, '').trim();
  if (!PATH.test(path) || /^(?:else|cursor)$/.test(path)) return logic(inner, note);
  if (bar >= 0) note('unknown-logic', inner);
  return variable(path, note);
}

/** Commands such as `{formtext: name=Order number; default=1}`, `{user: name}` and `{=total}`; blaze.today/commands lists them. */
function blazeCommand(inner: string, note: TakeNote): readonly BodyToken[] {
  const colon = inner.indexOf(':');
  const command = (colon < 0 ? inner : inner.slice(0, colon)).trim().toLowerCase();
  const settings = colon < 0 ? [] : inner.slice(colon + 1).split(';');
  const setting = (name: string): string | undefined =>
    settings
      .find((one) => one.trim().startsWith(`${name}=`))
      ?.split('=')
      .slice(1)
      .join('=')
      .trim();
  if (/^form(?:text|paragraph|menu|date)$/.test(command)) {
    return variable(setting('name') ?? setting('default') ?? command, note);
  }
  if (command === 'user') return variable(`current_user.${(settings[0] ?? '').trim()}`, note);
  const formula = /^=\s*(\w[\w\s]*)$/.exec(inner)?.[1];
  return formula === undefined ? logic(inner, note) : variable(formula, note);
}

function ownWords(text: string): readonly BodyToken[] {
  return bodyPieces(text).pieces.map(({ kind, start, end }) => ({
    kind: kind === 'mustache' ? 'mustache' : 'words',
    text: text.slice(start, end),
  }));
}
