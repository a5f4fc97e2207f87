import { escapeHtml } from '../template/escape-html';
import type { Variable } from './variables';
import { accentOf, fontsOf } from './letter-look';
import type { LetterLook } from './letter-look';
import type { LetterPart, Line, Paragraph, Span } from './letter-part';

/** A letter before it becomes HTML or text. */
export type LetterBody = {
  readonly parts: readonly LetterPart[];
  /** The last parts: who signs. */
  readonly signOff: readonly LetterPart[];
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

  const partHtml = (part: LetterPart, below: number, signs: boolean): string => {
    switch (part.kind) {
      case 'paragraph':
        return paragraph(lines(part.lines, signs), INK, below);
      case 'list': {
        const tag = part.ordered ? 'ol' : 'ul';
        const items = part.items.map(
          (item) => `<li style="margin:0 0 4px 0;${font};color:${INK}">${lines(item, signs)}</li>`,
        );
        return `<${tag} style="margin:0 0 ${below}px 0;padding:0 0 0 24px">${items.join('')}</${tag}>`;
      }
      case 'button':
        return paragraph(linked(lineHtml(part.words, body.missing, look, signs), part.href, look), INK, below);
    }
  };
  const last = body.signOff.length - 1;
  const content = [
    ...body.parts.map((one) => partHtml(one, 12, false)),
    ...body.signOff.map((one, index) => partHtml(one, index === last && body.company ? 0 : 12, true)),
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

function spanHtml(span: Span, missing: readonly Variable[], look: LetterLook, signs: boolean): string {
  const inner = valueHtml(span, missing, look, signs);
  const leaning = span.em ? `<em>${inner}</em>` : inner;
  const strong = span.strong ? `<strong>${leaning}</strong>` : leaning;
  return span.href === undefined ? strong : linked(strong, span.href, look);
}

function linked(html: string, href: string, look: LetterLook): string {
  return `<a href="${escapeHtml(href)}" style="color:${accentOf(look)};text-decoration:underline">${html}</a>`;
}

function valueHtml({ text, variable }: Span, missing: readonly Variable[], look: LetterLook, signs: boolean): string {
  const safe = escapeHtml(text);
  if (variable === undefined) return safe;
  const shown = signs && variable === 'agent.name' ? `<b style="font-weight:600">${safe}</b>` : safe;
  if (look.mode !== 'preview') return shown;
  if (missing.includes(variable)) return `<mark data-missing>${shown}</mark>`;
  return look.own?.includes(variable) ? `<span data-own>${shown}</span>` : shown;
}
