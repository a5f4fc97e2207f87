import type { AnswerCall } from '../template/allowed-helpers';
import type { Template } from '../template/compile-template';
import { filledPieces } from './filled-pieces';
import type { LetterPart, Span } from './letter-part';
import type { LetterBlock } from './letter';
import type { LetterValues } from './letter-values';
import { richParts } from './rich-parts';
import { paragraphsOf, trimmedLines } from './trimmed-lines';

/** What a block comes to with these values, nothing where it comes out empty. */
export function letterParts(
  template: Template,
  format: LetterBlock['format'],
  values: LetterValues,
  answer: AnswerCall,
): readonly LetterPart[] {
  const pieces = filledPieces(template, values, answer);
  if (format === 'html') return richParts(pieces);
  const spans = pieces.map((piece): Span => {
    const { own: _, ...span } = piece;
    return span;
  });
  return paragraphsOf(trimmedLines(spans)).map((lines) => ({ kind: 'paragraph', lines }));
}
