import type { BrandLogo } from '../brand/brand';
import { escapeHtml } from '../template/escape-html';
import type { LetterDress } from './letter-dress';

/** What fits on any phone, in pixels. */
const NARROW = 280;

/**
 * The logo on top of a letter. Its size stands in attributes for Word's engine; one wider than a phone shrinks there. Without pictures its
 * words stand in its place as a heading would.
 */
export function logoHtml({ src, alt, width, height }: BrandLogo, { colours, fonts }: LetterDress): string {
  const size = `width:${width}px;${width > NARROW ? 'max-width:100%;height:auto' : `height:${height}px`}`;
  return (
    `<img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}" width="${width}" height="${height}" border="0" ` +
    `style="display:block;${size};border:0;font-family:${fonts};font-size:18px;` +
    `line-height:24px;font-weight:600;color:${colours.text};background-color:${colours.paper};text-decoration:none">`
  );
}
