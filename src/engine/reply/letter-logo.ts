import type { BrandLogo } from '../brand/brand';
import { escapeHtml } from '../template/escape-html';
import type { LetterDress } from './letter-dress';

/**
 * The logo on top of a letter. Its size stands in attributes for Word's engine; on narrow screens it shrinks. Without pictures its words
 * stand there as a heading would.
 */
export function logoHtml({ src, alt, width, height }: BrandLogo, { colours, fonts }: LetterDress): string {
  return (
    `<img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}" width="${width}" height="${height}" border="0" ` +
    `style="display:block;width:${width}px;max-width:100%;height:auto;border:0;font-family:${fonts};font-size:18px;` +
    `line-height:24px;font-weight:600;color:${colours.text};background-color:${colours.paper};text-decoration:none">`
  );
}
