import { escapeHtml } from '../template/escape-html';
import type { Variable } from './variables';
import { accentOf, fontsOf } from './letter-look';
import type { LetterLook } from './letter-look';
import type { Line, Paragraph, Span } from './letter-paragraphs';

/** A letter before it becomes HTML or text. */
export type LetterBody = {
  readonly paragraphs: readonly Paragraph[];
  /** The last paragraphs: who signs. */
  readonly signOff: readonly Paragraph[];
  /** Under the sign-off; '' for none. */
  readonly company: string;
  /** Variables shown as placeholders. */
  readonly missing: readonly Variable[];
};

const INK = '#242424';
const MUTED = '#616161';
const PAPER = '#ffffff';

/**
 * The letter as one table with inline styles only, which Word's engine in classic Outlook, Gmail and Apple Mail keep:
 * what matters also stands in attributes, and the font is repeated on every paragraph because Word forgets the cell's.
 */
export function letterHtml(body: LetterBody, look: LetterLook): string {
  const font = `font-family:${fontsOf(look)};font-size:15px;line-height:22px`;
  const paragraph = (content: string, colour: string, below: number): string =>
    `<p style="margin:0 0 ${below}px 0;${font};color:${colour}">${content}</p>`;
  const lines = (lines: Paragraph, signs: boolean): string =>
    lines.map((line) => lineHtml(line, body.missing, look, signs)).join('<br>');

  const last = body.signOff.length - 1;
  const content = [
    ...body.paragraphs.map((one) => paragraph(lines(one, false), INK, 12)),
    ...body.signOff.map((one, index) => paragraph(lines(one, true), INK, index === last && body.company ? 0 : 12)),
    ...(body.company ? [paragraph(escapeHtml(body.company), MUTED, 12)] : []),
  ].join('');
  const cell = `border-top:3px solid ${accentOf(look)};padding:16px 0 0 0;${font};color:${INK};background-color:${PAPER};text-align:left`;
  return (
    `<table lang="${look.language}" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" ` +
    `style="width:100%;max-width:600px;border-collapse:collapse"><tbody><tr>` +
    `<td align="left" valign="top" bgcolor="${PAPER}" style="${cell}">${content}</td></tr></tbody></table>`
  );
}

function lineHtml(line: Line, missing: readonly Variable[], look: LetterLook, signs: boolean): string {
  return line.map((span) => spanHtml(span, missing, look, signs)).join('');
}

function spanHtml({ text, variable }: Span, missing: readonly Variable[], look: LetterLook, signs: boolean): string {
  const safe = escapeHtml(text);
  if (variable === undefined) return safe;
  const shown = signs && variable === 'agent.name' ? `<b style="font-weight:600">${safe}</b>` : safe;
  if (look.mode !== 'preview') return shown;
  if (missing.includes(variable)) return `<mark data-missing>${shown}</mark>`;
  return look.own?.includes(variable) ? `<span data-own>${shown}</span>` : shown;
}
