import { decodeCharacters } from '../../mail/newest/decode-characters';
import { visibleText } from '../../mail/visible-text';
import { bodyPieces } from '../body-pieces';
import { joinWords } from './body-token';
import type { BodyToken } from './body-token';
import { foreignWords } from './foreign-words';
import type { Dialect } from './foreign-words';
import { greetOnce } from './greet-once';
import type { TakeNote } from './imported-templates';
import { readHtml } from './read-html';
import { writeBody } from './write-body';

const SIMPLE_TAG =
  /^<(?:\/?(?:p|br|strong|em|ul|ol|li)\s{0,5}\/?|\/a|a(?:\s{1,5}(?:href="(?:https?:\/\/|mailto:|tel:)[^"<>{}]*"|target="_blank"|rel="[a-z ]*")){0,3}\s{0,5})>$/i;

/** Whether a body of our own holds no other tags than a body may. */
export function isSimple(body: string): boolean {
  const { pieces, clash } = bodyPieces(body);
  return (
    clash === undefined &&
    pieces.every(({ kind, start, end }) => kind !== 'tag' || SIMPLE_TAG.test(body.slice(start, end)))
  );
}

/**
 * A text of another program as a body of ours: its HTML brought down to what a body may hold, its variables ours where they have a
 * counterpart and blanks where not. `html` false, or a text without any tag, keeps its lines.
 */
export function simpleBody(text: string, html: boolean, dialect: Dialect, note: TakeNote): string {
  const visible = visibleText(text);
  const tagged = html && /<[a-zA-Z/!?]/.test(visible);
  const tokens = tagged ? readHtml(visible, note) : readLines(html ? visibleText(decodeCharacters(visible)) : visible);
  const spelled = joinWords(tokens).flatMap((token) =>
    token.kind === 'words' ? foreignWords(token.text, dialect, note).filter(saysSomething) : [token],
  );
  return writeBody(dialect === 'own' ? spelled : greetOnce(spelled));
}

function readLines(text: string): readonly BodyToken[] {
  return text.split('\n').flatMap((line, index): BodyToken[] => {
    const between: BodyToken[] = index === 0 ? [] : [{ kind: 'line' }];
    return line.trim() === '' ? [{ kind: 'block' }] : [...between, { kind: 'words', text: line }];
  });
}

function saysSomething(token: BodyToken): boolean {
  return token.kind !== 'words' || token.text !== '';
}
