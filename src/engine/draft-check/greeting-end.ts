import { findGreeting, greetingForm } from './find-greeting';
import type { GreetingLexicon } from './find-greeting';

const LONGEST_GREETING = 80;

/**
 * Where the greeting of a draft ends, its mark included: an offset into the text, 0 where it greets nobody. A word alone
 * counts where it is a name, so that "Yes, the shade comes off" begins with no greeting.
 */
export function greetingEnd(text: string, lexicon: GreetingLexicon, isName: (word: string) => boolean): number {
  const greeting = findGreeting(text, lexicon);
  const last = greeting?.names[greeting.names.length - 1];
  if (greeting === undefined || last === undefined) return bareEnd(text, lexicon) || nameEnd(text, isName);
  const isSure = greeting.isOpened || greeting.names.some((name) => isName(greetingForm(name.text)));
  return isSure ? markEnd(text, last.end) : 0;
}

/** Where a greeting without a name ends: «Добрый день!» */
function bareEnd(text: string, { isOpener, isNobody, isTitle }: GreetingLexicon): number {
  const start = Math.max(0, text.search(/\S/));
  const words = /^[^,!.:\n]+/.exec(text.slice(start, start + LONGEST_GREETING))?.[0] ?? '';
  const forms = words.trim().split(/\s+/).map(greetingForm);
  const greets = isOpener(forms[0] ?? '') && forms.every((one) => isOpener(one) || isNobody(one) || isTitle(one));
  return greets ? markEnd(text, start + words.length) : 0;
}

/** Where a name alone ends; "Maria, our manager, will call" tells of somebody instead. */
function nameEnd(text: string, isName: (word: string) => boolean): number {
  const [whole, name = ''] = /^\s{0,9}([^\s,]{2,40}),(?![^.!?\n]{0,60},)/.exec(text) ?? [''];
  return isName(greetingForm(name)) ? whole.length : 0;
}

function markEnd(text: string, at: number): number {
  return at + (/^\s{0,3}[,!.:;)]{1,3}/.exec(text.slice(at, at + 6))?.[0].length ?? 0);
}
