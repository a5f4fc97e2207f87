import { safeAddress } from './safe-address';
import type { DocMark } from './template-doc';

const BOLD: DocMark = { type: 'bold' };
const ITALIC: DocMark = { type: 'italic' };

/** What an element puts on the text within it, by its name, its style and, for a link, its address. */
export function marksOf(name: string, style: string, address: string): readonly DocMark[] {
  const marks: DocMark[] = [];
  const href = name === 'a' ? safeAddress(address) : undefined;
  if (href !== undefined) marks.push({ type: 'link', attrs: { href } });
  // Google Docs wraps all that it copies in a b that is not bold, and makes bold with spans.
  const weight = /font-weight: ?([a-z0-9]{1,9})/.exec(style)?.[1];
  if (weight === undefined ? /^(b|strong|h[1-6])$/.test(name) : /^(bold|[6-9]00)$/.test(weight)) marks.push(BOLD);
  const slope = /font-style: ?([a-z]{1,9})/.exec(style)?.[1];
  if (slope === undefined ? name === 'i' || name === 'em' : slope === 'italic') marks.push(ITALIC);
  return marks;
}
