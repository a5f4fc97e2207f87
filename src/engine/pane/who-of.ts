import type { Customer } from './opened';
import type { Who } from './pane';

/** The longest name shown; a longer one is cut, with an ellipsis. */
const NAME_LENGTH = 80;

/** Text on one line: control and direction characters and line ends become spaces, several spaces one. */
export function unbroken(text: string): string {
  return text
    .replace(/[\u0000-\u001f\u007f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g, ' ')
    .replace(/ {2,}/g, ' ');
}

/** One line of at most `length` characters, cut at a word where possible, with an ellipsis. */
export function oneLine(text: string, length: number): string {
  const line = unbroken(text).trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Who wrote, for the top row: the display name, else the address. */
export function whoOf(customer: Customer): Who {
  const { person } = customer;
  const given = Object.values(customer.senders)[0]?.given ?? '';
  return { name: oneLine(person?.name ?? '', NAME_LENGTH) || oneLine(person?.address ?? '', NAME_LENGTH), given };
}
