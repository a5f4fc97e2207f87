import type { Span } from '../../hostility/quoted-spans';

/**
 * The sentences of a text without the white space around them: they end at a full stop, question or exclamation mark
 * before white space, and at an empty line. Single line breaks inside a paragraph are the mail program's.
 */
export function sentencesOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  const cut = (end: number): void => {
    const sentence = text.slice(start, end);
    const from = start + sentence.length - sentence.trimStart().length;
    const to = start + sentence.trimEnd().length;
    if (to > from) spans.push({ start: from, end: to });
    start = end;
  };
  const marks = /[\n.!?…]/g;
  for (let mark = marks.exec(text); mark !== null; mark = marks.exec(text)) {
    const at = mark.index;
    const ends = mark[0] === '\n' ? text.charAt(at + 1) === '\n' || /[,:]/.test(text.charAt(at - 1)) : isEnd(text, at);
    if (ends) cut(at + 1);
  }
  cut(text.length);
  return spans;
}

function isEnd(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  if (next !== '' && !/[\s)"»”]/.test(next)) return false;
  // "г.", "no.", "т. к." and initials are no ends: one or two letters before a full stop, and no capital after it.
  const short = /(^|[\s(])[a-z\u0400-\u04ff]{1,2}$/i.test(text.slice(Math.max(0, at - 3), at));
  return !(text.charAt(at) === '.' && short && /^\s[a-zа-яіїєґ0-9№#]/.test(text.slice(at + 1, at + 3)));
}

/** The clauses of a sentence as commas, dashes and line ends part them; one that is too short to say anything goes on. */
export function clausesOf(text: string, start: number, end: number): readonly Span[] {
  const clauses: Span[] = [];
  let from = start;
  const marks = /[,:\u2013\u2014\n]\s{1,9}/g;
  const sentence = text.slice(start, end);
  for (let mark = marks.exec(sentence); mark !== null; mark = marks.exec(sentence)) {
    const to = start + mark.index + mark[0].length;
    if (to - from < SHORTEST_CLAUSE) continue;
    clauses.push({ start: from, end: to });
    from = to;
  }
  return [...clauses, { start: from, end }];
}

// "Please, send it" and "Now, ..." are no clauses of their own.
const SHORTEST_CLAUSE = 12;
