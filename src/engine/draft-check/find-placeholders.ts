import { wordsOf } from '../mail/words';
import type { Word } from '../mail/words';
import type { Draft, DraftProblem } from './draft';
import { drawsLine, masksNumber, PLACEHOLDER_SIGNS } from './placeholder-signs';
import type { PlaceholderWords } from './placeholder-words';
import { unmasked } from './unmasked';
import { wordsOnce } from './words-once';
import { patternKinds } from './pattern-kinds';
import type { PatternKinds } from './pattern-kinds';
import { problemAt } from './problem-at';
import { spansApart } from './spans-apart';
import type { WordPatterns } from './word-patterns';

type Kinds = PatternKinds<keyof PlaceholderWords>;
type Blank = { readonly start: number; readonly end: number; readonly about: string };

const TAGS =
  /^\/?(?:a|abbr|b|blockquote|body|br|code|div|em|h[1-6]|head|hr|html|i|img|li|ol|p|pre|s|script|span|strong|style|sub|sup|table|tbody|td|th|thead|title|tr|u|ul)\b/i;
const KEYS = /^(?:enter|ctrl|alt|shift|esc|tab|del|delete|space|home|end|fn|cmd|win)\b/i;
const NO_BLANK = /[0-9@=]|:\/\/|^cid:|\.(?:png|jpe?g|gif|pdf|docx?|xlsx?|zip)$/i;
const MOST_WORDS = 7;
const BEFORE = 40;
const AFTER = 20;
const LAST_LINES = 3;
const SHOUTED_ON = 4;
// "(name and surname)" says what is asked for; a blank asks for one thing.
const SEVERAL = / (?:and|и|та|і|й) /i;

/**
 * What is still to be filled in: fields of templates, words in brackets that stand for something, rows of X, blank
 * lines, and greetings that greet nobody. What belongs there is not known here, so there is no fix.
 */
export function findPlaceholders(draft: Draft, words: PlaceholderWords): readonly DraftProblem[] {
  const { text, written } = unmasked(draft.text);
  const kinds = patternKinds(words);
  const said = wordsOnce(text);
  const blanks = [
    ...signsIn(text),
    ...bracketsIn(text, kinds),
    ...linesIn(text, kinds),
    ...kinds.blanks.all(said).map((found): Blank => ({ ...found, about: 'words' })),
    ...shoutsIn(text, said, kinds),
    ...greetingsIn(text, said, kinds),
  ];
  return spansApart(blanks).map(({ start, end, about }) =>
    problemAt(draft.text, 'placeholder', written(start, end), about),
  );
}

function matchesOf(
  text: string,
  pattern: RegExp,
): readonly { readonly match: RegExpExecArray; readonly start: number }[] {
  const found: { readonly match: RegExpExecArray; readonly start: number }[] = [];
  const search = new RegExp(pattern.source, pattern.flags);
  for (let match = search.exec(text); match !== null; match = search.exec(text)) {
    found.push({ match, start: match.index });
    if (match[0] === '') search.lastIndex++;
  }
  return found;
}

function signsIn(text: string): readonly Blank[] {
  return PLACEHOLDER_SIGNS.flatMap(({ about, sign }) =>
    matchesOf(text, sign).flatMap(({ match: [whole, group], start: at }) => {
      // A group of one sign is a separator that the pattern repeats.
      const part = group !== undefined && group.length > 1 ? group : whole;
      const start = at + whole.indexOf(part);
      const end = start + part.length;
      if (about === 'crossed-out' && masksNumber(text, start, end)) return [];
      if (about === 'line' && drawsLine(text, start, end)) return [];
      return [{ start, end, about }];
    }),
  );
}

function bracketsIn(text: string, kinds: Kinds): readonly Blank[] {
  const found: Blank[] = [];
  for (const { match, start } of matchesOf(
    text,
    /\[{1,2}([^[\]\n]{1,60})\]{1,2}|<{1,2}([^<>\n]{1,60})>{1,2}|\(([^()\n]{1,60})\)/g,
  )) {
    const [whole, square, angle, round] = match;
    const end = start + whole.length;
    const isBlank =
      round !== undefined
        ? (isWhole(kinds.ownBlanks, round) || isWhole(kinds.blanks, round)) && !SEVERAL.test(round)
        : (square !== undefined
            ? !/^[(:]/.test(text.slice(end, end + 1)) && standsFor(square, kinds)
            : isAngleBlank(angle ?? '', kinds)) && !isShown(text, start, end, kinds);
    if (isBlank) found.push({ start, end, about: 'bracket' });
  }
  return found;
}

function standsFor(content: string, kinds: Kinds): boolean {
  if (NO_BLANK.test(content)) return false;
  const words = wordsOf(content);
  if (words.length === 0 || words.length > MOST_WORDS || kinds.withheld.all(words).length > 0) return false;
  return (
    /^\s*[\w.]*[a-z]_[a-z][\w.]*\s*$/i.test(content) ||
    /^[A-Z]?[a-z]+(?:[A-Z][a-z]+)*(?:Name|Date|Id|Number|Amount|Price|Link|Email|Phone)$/.test(content) ||
    kinds.slots.all(words).length > 0
  );
}

function isAngleBlank(content: string, kinds: Kinds): boolean {
  if (TAGS.test(content) || KEYS.test(content) || /^\s|[:/]/.test(content) || NO_BLANK.test(content)) return false;
  const isShort = wordsOf(content).length <= 4;
  const isShouted = content.length > 1 && /^[A-Z_\u0400-\u042f ]+$/.test(content);
  return standsFor(content, kinds) || (isShort && (isShouted || /^[\u0430-\u045f\u0491]/.test(content)));
}

/** Whether the words around a bracket tell of a key or a button with that name. */
function isShown(text: string, start: number, end: number, { shown }: Kinds): boolean {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const near = /[^.!?\n]*$/.exec(before)?.[0] ?? '';
  const after = /^[^.!?,\n]*/.exec(text.slice(end, end + AFTER))?.[0] ?? '';
  return shown.all(wordsOf(near)).length > 0 || shown.all(wordsOf(after)).length > 0;
}

function isWhole(patterns: WordPatterns<undefined>, content: string): boolean {
  const words = wordsOf(content);
  return words.length > 0 && patterns.at(words, 0)?.last === words.length - 1 && !/[0-9:@]/.test(content);
}

/** Lines at the end that are a blank as a whole, as under a letter that nobody signed. */
function linesIn(text: string, { ownBlanks }: Kinds): readonly Blank[] {
  const lines = matchesOf(text, /[^\n]*\S[^\n]*/g);
  return lines.slice(-LAST_LINES).flatMap(({ match: [line], start: at }) => {
    const trimmed = line.trim();
    if (lines.length < 2 || trimmed.length > 50 || !isWhole(ownBlanks, trimmed)) return [];
    const start = at + line.indexOf(trimmed);
    return [{ start, end: start + trimmed.length, about: 'words' }];
  });
}

const isShout = (words: string): boolean => words === words.toUpperCase() && words !== words.toLowerCase();

function shoutsIn(text: string, words: readonly Word[], { shouted }: Kinds): readonly Blank[] {
  return shouted.all(words).flatMap(({ start, end, last }) => {
    if (!isShout(text.slice(start, end))) return [];
    let to = end;
    for (const next of words.slice(last + 1, last + 1 + SHOUTED_ON)) {
      if (!isShout(text.slice(next.start, next.end)) || text.slice(to, next.start) !== ' ') break;
      to = next.end;
    }
    return [{ start, end: to, about: 'to-do' }];
  });
}

function greetingsIn(text: string, words: readonly Word[], kinds: Kinds): readonly Blank[] {
  const empty = (start: number, end: number, rest: RegExp): readonly Blank[] => {
    const gap = rest.exec(text.slice(end, end + 8))?.[0];
    return gap === undefined ? [] : [{ start, end: end + gap.trimEnd().length, about: 'greeting' }];
  };
  const opensLine = (at: number): boolean => /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, at - 9), at));
  return [
    ...kinds.bareGreetings
      .all(words)
      .flatMap(({ start, end }) =>
        opensLine(start) ? empty(start, end, /^ {1,3}[,!.](?=\s|$)|^[,!](?=\s*\n|$)/) : [],
      ),
    ...kinds.greetings.all(words).flatMap(({ start, end }) => empty(start, end, /^ {1,3},|^, {0,3}[!,.](?=\s|$)/)),
    ...kinds.namesakes
      .all(words)
      .flatMap(({ start, end }) => (opensLine(start) ? empty(start, end, /^ ?[,!](?=\s|$)|^\s*\n|^$/) : [])),
  ];
}
