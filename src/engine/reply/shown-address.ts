/** Where a link leads, as people write it. */
export function shownAddress(href: string): string {
  return href.replace(/^(?:mailto|tel):/i, '');
}

/** Whether the words of a link say themselves where it leads. */
export function saysAddress(words: string, href: string): boolean {
  return words.trim() === href || words.trim() === shownAddress(href);
}
