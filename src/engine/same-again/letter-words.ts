import { foldPlain } from '../mail/fold-word';
import { LETTERS, MARKS } from '../mail/letters-of-any-script';
import { letterBody } from './letter-body';

/** Nobody writes longer letters; what follows is not looked at. */
const MOST_CHARACTERS = 50_000;
const PART = `[0-9${LETTERS}${MARKS}]+`;
/** "NW-55821", "3.12.2026" and "16:30" are one word each. */
const WORD = new RegExp(`${PART}(?:[-./:]${PART})*`, 'gu');

/**
 * The words of a letter between its greeting and its sign-off, evenly written; numbers, days and whatever else holds a figure are '0',
 * however many stand side by side, because these are what a template is filled in with.
 */
export function letterWords(text: string): readonly string[] {
  const { start, end } = letterBody(text.slice(0, MOST_CHARACTERS));
  const words = text.slice(start, end).match(WORD) ?? [];
  return words
    .map((word) => (/[0-9]/.test(word) ? '0' : foldPlain(word)))
    .filter((word, at, all) => word !== '0' || all[at - 1] !== '0');
}
