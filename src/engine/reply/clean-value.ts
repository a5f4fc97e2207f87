import { visibleText } from '../mail/visible-text';
import { RUNNING_TEXT } from './variables';
import type { Variable } from './variables';

const MAX_LENGTH = 2_000;
/** More than Outlook takes for a reply, so that running text is never cut in silence: the letter is too long then. */
const MAX_RUNNING = 40_000;

/**
 * A value as it may stand in a letter: without control, direction-override and zero-width characters, in one line
 * and at most 2,000 characters unless it is running text. '' when nothing is left or the value is no text.
 */
export function cleanValue(variable: Variable, value: unknown): string {
  if (typeof value !== 'string') return '';
  // Far beyond the limit nothing can come back, so a huge value costs no more than a long one.
  const most = RUNNING_TEXT.includes(variable) ? MAX_RUNNING : MAX_LENGTH;
  const visible = visibleText(value.slice(0, most * 8));
  const lines = visible.split('\n').map((line) => line.replace(/[\t ]+/g, ' ').trim());
  const text = lines.join(RUNNING_TEXT.includes(variable) ? '\n' : ' ').trim();
  const shown = RUNNING_TEXT.includes(variable) ? text.replace(/\n{3,}/g, '\n\n') : text.replace(/ {2,}/g, ' ');
  return wholeCharacters(shown.slice(0, most)).trim();
}

/** Drops half a character that cutting may have left at the end. */
function wholeCharacters(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/, '');
}
