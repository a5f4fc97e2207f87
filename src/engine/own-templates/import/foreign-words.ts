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

/** A stretch of plain words taken apart: what is a variable of ours, what becomes a blank to fill, and the words between. */
export function foreignWords(text: string, dialect: Dialect, note: TakeNote): readonly BodyToken[] {
  if (dialect === 'own') return ownWords(text);
  const tokens: BodyToken[] = [];
  const ends = dialect === 'blaze' ? ['}'] : ['}}', '%}'];
  const read = dialect === 'blaze' ? blazeCommand : expression;
  let from = 0;
  for (let close = nextOf(text, ends, 0); close.at >= 0; close = nextOf(text, ends, close.at + close.mark.length)) {
    const mark = close.mark === '}' ? '{' : close.mark === '}}' ? '{{' : '{%';
    const open = text.lastIndexOf(mark, close.at - mark.length);
    if (open < from) continue;
    const triple = mark === '{{' && text.charAt(open - 1) === '{' && text.charAt(close.at + 2) === '}' && open > from;
    tokens.push({ kind: 'words', text: text.slice(from, triple ? open - 1 : open) });
    const inner = text.slice(open + mark.length, close.at).trim();
    tokens.push(...(mark === '{%' ? logic(inner, note) : read(inner, note)));
    from = close.at + close.mark.length + (triple ? 1 : 0);
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

function nextOf(text: string, marks: readonly string[], from: number): { readonly at: number; readonly mark: string } {
  for (let at = from; at < text.length; at++) {
    const mark = marks.find((one) => text.startsWith(one, at));
    if (mark !== undefined) return { at, mark };
  }
  return { at: -1, mark: '' };
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
