import { escapeHtml } from '../template/escape-html';
import type { LetterDress } from './letter-dress';
import { shownAddress } from './shown-address';

/**
 * A link as a button: a coloured cell with room around its words, which Word's engine draws too. Under it stands the address itself, for
 * whoever sees no buttons or trusts none, unless the words say it. `words` is HTML, `href` an address that `safeHref` let through.
 */
export function buttonHtml(
  words: string,
  href: string,
  saysIt: boolean,
  { colours, fonts, corner }: LetterDress,
): string {
  const address = escapeHtml(href);
  const font = `font-family:${fonts};font-size:15px;line-height:22px`;
  const cell = `padding:9px 20px;background-color:${colours.button}${corner ? `;border-radius:${corner}px` : ''}`;
  const table = '<table role="presentation" cellpadding="0" cellspacing="0" border="0"';
  const below = saysIt
    ? ''
    : `<p style="margin:6px 0 0 0;font-family:${fonts};font-size:13px;line-height:18px;color:${colours.muted}">` +
      `<a href="${address}" style="color:${colours.link};background-color:${colours.paper};text-decoration:underline;word-break:break-all">` +
      `${escapeHtml(shownAddress(href))}</a></p>`;
  return (
    `${table} style="border-collapse:collapse"><tbody><tr><td align="left" valign="top" style="padding:0 0 12px 0">` +
    `${table} style="border-collapse:separate"><tbody><tr>` +
    `<td align="center" valign="middle" bgcolor="${colours.button}" style="${cell}">` +
    `<a href="${address}" style="${font};font-weight:600;color:${colours.buttonText};background-color:${colours.button};text-decoration:none">` +
    `${words}</a></td></tr></tbody></table>${below}</td></tr></tbody></table>`
  );
}
