import type { Person } from '../../../engine';
import { personText } from '../store/reply-draft';

export function recipientsText(people: readonly Person[]): string {
  return people.map(personText).join('; ');
}

/** The people named in a recipients field, separated by semicolons: a comma may stand in a name. */
export function parseRecipients(text: string): Person[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const open = part.lastIndexOf('<');
      if (open < 0 || !part.endsWith('>')) return { name: part, address: part };
      const address = part.slice(open + 1, -1).trim();
      const name = part.slice(0, open).trim();
      return { name: name === '' ? address : name, address };
    });
}
