import { visibleText } from '../mail/visible-text';
import type { Customer } from './opened';
import type { Who } from './pane';

/** The longest name shown; a longer one is cut, with an ellipsis. */
const NAME_LENGTH = 80;

/** Text on one line, without characters that turn text around or have no shape; tabs, line ends and several spaces become one space. */
export function unbroken(text: string): string {
  return visibleText(text).replace(/[\t\n ]+/g, ' ');
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
