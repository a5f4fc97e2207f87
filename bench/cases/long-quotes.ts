const LENGTH = 767_000;

/** A made-up plain text mail of 767 KB: two lines of a customer above a correspondence that has gone on for long. */
export function longQuotes(): string {
  const parts = ['Thank you, that has helped.', 'Only the invoice is still missing.', ''];
  let length = 0;
  for (let turn = 0; length < LENGTH; turn += 1) {
    const marks = '>'.repeat((turn % 12) + 1);
    const paragraph = [
      `${marks} On Mon, ${(turn % 28) + 1} Mar 2026 at 10:${String(turn % 60).padStart(2, '0')}, Customer Care <care@example.com> wrote:`,
      marks,
      ...Array.from(
        { length: 20 },
        (_, line) => `${marks} Line ${line} of answer ${turn}: we have looked into your order and found it.`,
      ),
    ].join('\n');
    parts.push(paragraph);
    length += paragraph.length + 1;
  }
  return parts.join('\n').slice(0, LENGTH);
}
