import type { LetterBody } from './letter-html';
import type { Paragraph } from './letter-paragraphs';

/** The letter for emails in plain text: the same words, paragraphs parted by an empty line, placeholders in brackets. */
export function letterText({ paragraphs, signOff, company, missing }: LetterBody): string {
  const plain = (paragraph: Paragraph): string =>
    paragraph
      .map((line) =>
        line
          .map(({ text, variable }) => (variable !== undefined && missing.includes(variable) ? `[${text}]` : text))
          .join(''),
      )
      .join('\n');
  const signed = [...signOff.map(plain).join('\n\n').split('\n'), company].filter(Boolean);
  return [...paragraphs.map(plain), signed.join('\n')].filter(Boolean).join('\n\n');
}
