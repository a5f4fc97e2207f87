/** A text as answers are compared: every run of white space is one space, zero-width spaces do not count. */
export function fold(text: string): string {
  return text
    .replace(/\u200b/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}
