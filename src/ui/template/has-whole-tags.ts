import { splitTags } from '../../engine';

/** Whether all braces of a body belong to whole tags and every block is closed, so that chips can show all that it says. */
export function hasWholeTags(body: string): boolean {
  let depth = 0;
  for (const { tag, text } of splitTags(body)) {
    if (!tag && /\{\{|\}\}/.test(text)) return false;
    if (tag && /^\{\{~?#/.test(text)) depth += 1;
    if (tag && /^\{\{~?\//.test(text)) depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
