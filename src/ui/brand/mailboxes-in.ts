/** The mailboxes that somebody typed, one a line or with commas between them, as brands hold them. */
export function mailboxesIn(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter((mailbox) => mailbox !== '');
}
