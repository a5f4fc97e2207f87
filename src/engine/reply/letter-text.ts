import type { LetterBody } from './letter-html';
import type { LetterPart, Line, Paragraph, Span } from './letter-part';
import { saysAddress, shownAddress } from './shown-address';

/** The letter for emails in plain text: the same words, paragraphs parted by an empty line, placeholders in brackets. */
export function letterText({ parts, signOff, company, legal, missing }: LetterBody): string {
  const words = ({ text, variable }: Span): string =>
    variable !== undefined && missing.includes(variable) ? `[${text}]` : text;
  const lineText = (line: Line): string =>
    line.map((span, index) => words(span) + address(span, line[index + 1])).join('');
  const plain = (lines: Paragraph): string => lines.map(lineText).join('\n');
  const partText = (part: LetterPart): string => {
    switch (part.kind) {
      case 'paragraph':
        return plain(part.lines);
      case 'list':
        return part.items
          .map((item, index) => `${part.ordered ? `${index + 1}.` : '-'} ${plain(item).replace(/\n/g, '\n  ')}`)
          .join('\n');
      case 'button':
        return buttonText(part.words.map(words).join(''), part.href);
    }
  };
  const signed = [...signOff.map(partText).join('\n\n').split('\n'), company].filter(Boolean);
  return [...parts.map(partText), signed.join('\n'), legal].filter(Boolean).join('\n\n');
}

/** Where a link leads, after its last words; nothing where the words say so themselves. */
function address({ text, href }: Span, next: Span | undefined): string {
  if (href === undefined || next?.href === href) return '';
  return saysAddress(text, href) ? '' : ` (${shownAddress(href)})`;
}

function buttonText(words: string, href: string): string {
  if (saysAddress(words, href)) return words;
  return `${words}${/[.!?:…]$/.test(words) ? '' : ':'} ${shownAddress(href)}`;
}
