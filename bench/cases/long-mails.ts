const LENGTH = 767_000;
const ABOVE = ['Thank you, that has helped.', 'Only the invoice is still missing.', ''];

/** Two made-up plain text mails of 767 KB, each a few lines of a customer above far too much history. */
export const LONG_MAILS: readonly { readonly what: string; readonly text: () => string }[] = [
  { what: 'a long correspondence', text: correspondence },
  // Mail programs that put one mark before every line of every answer come to this.
  { what: 'one line of quote marks', text: () => [...ABOVE, '>'.repeat(LENGTH)].join('\n').slice(0, LENGTH) },
];

function correspondence(): string {
  const parts = [...ABOVE];
  let length = 0;
  for (let turn = 0; length < LENGTH; turn += 1) {
    const marks = '>'.repeat((turn % 12) + 1);
    const date = `Mon, ${(turn % 28) + 1} Mar 2026 at 10:${String(turn % 60).padStart(2, '0')}`;
    const lines = Array.from(
      { length: 20 },
      (_, line) => `${marks} Line ${line} of answer ${turn}: we have looked into your order and found it.`,
    );
    const answer = [`${marks} On ${date}, Customer Care <care@example.com> wrote:`, marks, ...lines].join('\n');
    parts.push(answer);
    length += answer.length + 1;
  }
  return parts.join('\n').slice(0, LENGTH);
}
