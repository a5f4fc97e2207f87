import { escapeHtml } from '../template/escape-html';
import { buttonHtml } from './letter-button';
import type { LetterDress } from './letter-dress';
import { logoHtml } from './letter-logo';
import type { LetterLook } from './letter-look';
import type { LetterPart, Line, Paragraph, Span } from './letter-part';
import { saysAddress } from './shown-address';
import type { Variable } from './variables';

/** A letter before it becomes HTML or text. */
export type LetterBody = {
  readonly parts: readonly LetterPart[];
  /** The last parts: who signs. */
  readonly signOff: readonly LetterPart[];
  /** Under the sign-off; '' for none. */
  readonly company: string;
  /** Small print under everything; '' for none. */
  readonly legal: string;
  /** Variables shown as placeholders. */
  readonly missing: readonly Variable[];
};

/** What every span needs to be drawn. */
type Drawing = {
  readonly look: LetterLook;
  readonly dress: LetterDress;
  readonly missing: readonly Variable[];
  /** It is part of who signs. */
  readonly signs: boolean;
};

const WHITE = '#ffffff';
/** Size and line height in pixels. */
const TEXT = [15, 22] as const;
const SMALL_PRINT = [12, 18] as const;

/**
 * The letter as one table with inline styles only, which Word's engine in classic Outlook, Gmail and Apple Mail keep:
 * what matters also stands in attributes, and the font is repeated on every paragraph because Word forgets the cell's.
 */
export function letterHtml(body: LetterBody, look: LetterLook, dress: LetterDress): string {
  const { colours, logo } = dress;
  const drawing = { look, dress, missing: body.missing, signs: false };
  const last = body.signOff.length - 1;
  const content = [
    ...body.parts.map((one) => partHtml(one, 12, drawing)),
    ...body.signOff.map((one, index) =>
      partHtml(one, index === last && body.company ? 0 : 12, { ...drawing, signs: true }),
    ),
    ...(body.company ? [paragraphHtml(escapeHtml(body.company), 12, dress, colours.muted)] : []),
    ...(body.legal
      ? [paragraphHtml(escapeHtml(body.legal).replace(/\n/g, '<br>'), 12, dress, colours.muted, SMALL_PRINT)]
      : []),
  ].join('');
  const rows = [...(logo ? [logoHtml(logo, dress)] : []), content];
  return (
    `<table lang="${look.language}" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" ` +
    `style="width:100%;max-width:600px;border-collapse:collapse"><tbody>` +
    rows.map((row, index) => rowHtml(row, index === 0, dress)).join('') +
    '</tbody></table>'
  );
}

/** Words on paper of their own need room at the sides; on white they stand where the rest of the mail stands. */
function rowHtml(content: string, first: boolean, dress: LetterDress): string {
  const { colours } = dress;
  const aside = colours.paper === WHITE ? '0' : '16px';
  const rule = first ? `border-top:3px solid ${colours.accent};` : '';
  const cell = `${rule}padding:16px ${aside} 0 ${aside};${fontOf(dress)};color:${colours.text};background-color:${colours.paper};text-align:left`;
  return `<tr><td align="left" valign="top" bgcolor="${colours.paper}" style="${cell}">${content}</td></tr>`;
}

function fontOf({ fonts }: LetterDress, [size, height]: readonly [number, number] = TEXT): string {
  return `font-family:${fonts};font-size:${size}px;line-height:${height}px`;
}

function paragraphHtml(
  content: string,
  below: number,
  dress: LetterDress,
  colour = dress.colours.text,
  size: readonly [number, number] = TEXT,
): string {
  return `<p style="margin:0 0 ${below}px 0;${fontOf(dress, size)};color:${colour}">${content}</p>`;
}

function partHtml(part: LetterPart, below: number, drawing: Drawing): string {
  const { dress } = drawing;
  switch (part.kind) {
    case 'paragraph':
      return paragraphHtml(linesHtml(part.lines, drawing), below, dress);
    case 'list': {
      const tag = part.ordered ? 'ol' : 'ul';
      const style = `margin:0 0 4px 0;${fontOf(dress)};color:${dress.colours.text}`;
      const items = part.items.map((item) => `<li style="${style}">${linesHtml(item, drawing)}</li>`);
      return `<${tag} style="margin:0 0 ${below}px 0;padding:0 0 0 24px">${items.join('')}</${tag}>`;
    }
    case 'button': {
      const words = part.words.map(({ text }) => text).join('');
      return buttonHtml(lineHtml(part.words, drawing), part.href, saysAddress(words, part.href), dress);
    }
  }
}

function linesHtml(lines: Paragraph, drawing: Drawing): string {
  return lines.map((line) => lineHtml(line, drawing)).join('<br>');
}

function lineHtml(line: Line, drawing: Drawing): string {
  return line.map((span) => spanHtml(span, drawing)).join('');
}

function spanHtml(span: Span, drawing: Drawing): string {
  const inner = valueHtml(span, drawing);
  const leaning = span.em ? `<em>${inner}</em>` : inner;
  const strong = span.strong ? `<strong>${leaning}</strong>` : leaning;
  if (span.href === undefined) return strong;
  const { link, paper } = drawing.dress.colours;
  return `<a href="${escapeHtml(span.href)}" style="color:${link};background-color:${paper};text-decoration:underline">${strong}</a>`;
}

function valueHtml({ text, variable }: Span, { look, missing, signs }: Drawing): string {
  const safe = escapeHtml(text);
  if (variable === undefined) return safe;
  const shown = signs && variable === 'agent.name' ? `<b style="font-weight:600">${safe}</b>` : safe;
  if (look.mode !== 'preview') return shown;
  if (missing.includes(variable)) return `<mark data-missing>${shown}</mark>`;
  return look.own?.includes(variable) ? `<span data-own>${shown}</span>` : shown;
}
