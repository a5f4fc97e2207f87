import { escapeHtml } from '../../../engine';

/** Plain text as HTML that keeps its line breaks. */
export function htmlText(text: string): string {
  return escapeHtml(text).replace(/\r\n|\r|\n/g, '<br>');
}
