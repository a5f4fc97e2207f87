import type { Word } from '../words';
import { contactTokens } from './contact-tokens';
import type { ContactToken } from './contact-tokens';
import type { ContactPart, ContactWords } from './contact-words';
import { countDates } from './count-dates';
import { quotedByDate } from './quoted-by-date';

/** Where a text says that it is a third contact; `failure` when it counts what the company did again, not the writer. */
export type Contact = { readonly start: number; readonly failure: boolean };

/** What a text says of contacts before it. */
export type Contacts = { readonly third?: Contact; readonly repeatAt?: number };

type Part = ContactPart | 'figure' | 'dayMonth';
type Kind = 'contact' | 'failure' | undefined;

const DID: readonly Part[] = ['wrote', 'write', 'deeds'];

/** Looks for earlier contacts by what their words are, not by set phrases; linear in the length of the text. */
export function findContacts(text: string, words: readonly Word[], lists: ContactWords): Contacts {
  const tokens = contactTokens(text, words, lists);
  const third = firstThird(tokens, text);
  const repeat = tokens.findIndex(({ parts }, at) => parts.size > 0 && isRepeat(tokens, at));
  const repeatAt = Math.min(tokens[repeat]?.start ?? Infinity, third?.start ?? Infinity);
  return { ...(third && { third }), ...(repeatAt < Infinity && { repeatAt }) };
}

function firstThird(tokens: readonly ContactToken[], text: string): Contact | undefined {
  for (const [at, { start, parts }] of tokens.entries()) {
    const kind = parts.size === 0 ? undefined : thirdAt(tokens, at);
    if (kind !== undefined && !near(tokens, at, -REACH, -1, ['unwanted']))
      return { start, failure: kind === 'failure' };
  }
  const letters = countDates(tokens);
  if (letters !== undefined) return { start: letters, failure: false };
  const answers = quotedByDate(text);
  return answers === undefined ? undefined : { start: answers, failure: true };
}

function thirdAt(tokens: readonly ContactToken[], at: number): Kind {
  const has = (part: Part): boolean => tokens[at]?.parts.has(part) === true;
  const contact = (yes: boolean): Kind => (yes ? 'contact' : undefined);
  if (has('nth')) return contact(!near(tokens, at, 1, 2, ['pleasures']));
  if (has('ordinals')) return ordinal(tokens, at);
  if (has('thrice')) return contact(near(tokens, at, -4, 4, [...DID, 'counting']));
  if (has('counts')) return count(tokens, at);
  if (has('twice')) return contact(near(tokens, at, -3, 3, ['wrote']));
  if (has('both')) return contact(near(tokens, at, 1, 3, ['letters'], 'clause'));
  if (!has('two')) return undefined;
  if (near(tokens, at, 1, 1, ['times'])) return contact(near(tokens, at, -3, 4, ['wrote']));
  return contact(near(tokens, at, 1, 3, ['letters'], 'clause') && near(tokens, at, -2, 3, ['earlier', 'mine']));
}

/** "Third time", "fourth letter", «письмо, уже четвёртое», "this is my fifth." */
function ordinal(tokens: readonly ContactToken[], at: number): Kind {
  if (near(tokens, at, 1, 1, ['months', 'others'])) return undefined;
  if (near(tokens, at, 1, 2, ['times'])) return near(tokens, at, 2, 4, ['pleasures']) ? undefined : 'contact';
  if (!near(tokens, at, 1, 2, ['others'])) {
    if (near(tokens, at, 1, 3, ['letters'], 'clause')) return 'contact';
    if (near(tokens, at, 1, 3, ['attempts'], 'clause')) return 'failure';
  }
  const isDay = near(tokens, at, -1, -1, ['joints']) && !near(tokens, at, -1, -1, ['counting']);
  return tokens[at]?.ends === true && !isDay && near(tokens, at, -3, -1, ['letters', 'counting'])
    ? 'contact'
    : undefined;
}

/** "Called four times", "three letters", "email number five". */
function count(tokens: readonly ContactToken[], at: number): Kind {
  if (near(tokens, at, 1, 2, ['times']) || near(tokens, at, -1, -1, ['times'])) {
    return near(tokens, at, -5, 6, DID) || near(tokens, at, -2, 3, ['counting']) ? 'contact' : undefined;
  }
  if (near(tokens, at, -1, -1, ['number'])) return near(tokens, at, -2, -2, ['letters']) ? 'contact' : undefined;
  if (near(tokens, at, 1, 1, ['others', 'months', 'pleasures']) || near(tokens, at, -4, -1, ['received']))
    return undefined;
  if (near(tokens, at, 1, 2, ['letters'], 'clause')) return 'contact';
  return near(tokens, at, 1, 2, ['attempts'], 'clause') ? 'failure' : undefined;
}

function isRepeat(tokens: readonly ContactToken[], at: number): boolean {
  const has = (part: Part): boolean => tokens[at]?.parts.has(part) === true;
  if (has('wrote') || has('unanswered')) return true;
  if (has('seconds')) return near(tokens, at, 1, 2, ['times', 'letters', 'attempts'], 'clause');
  if (has('again')) return near(tokens, at, -2, 2, ['write', 'deeds']);
  if (has('twice')) return near(tokens, at, -3, 3, ['deeds', 'write']);
  if (has('counts')) return near(tokens, at, 1, 1, ['times']) && near(tokens, at, -4, 4, ['deeds', 'write']);
  return (has('earlier') || has('mine')) && near(tokens, at, -2, 2, ['letters'], 'clause');
}

/** Whether one of the parts stands from `from` to `to` tokens off, in the same sentence; `clause` stops at any mark. */
function near(
  tokens: readonly ContactToken[],
  at: number,
  from: number,
  to: number,
  parts: readonly Part[],
  within: 'sentence' | 'clause' = 'sentence',
): boolean {
  for (let i = at + from; i <= at + to; i++) {
    const token = tokens[i];
    if (i === at || token?.sentence !== tokens[at]?.sentence || token === undefined) continue;
    if (within === 'clause' && tokens.slice(Math.min(at, i), Math.max(at, i)).some(({ ends }) => ends)) continue;
    if (parts.some((part) => token.parts.has(part))) return true;
  }
  return false;
}

// How far "I hope I won't have to" reaches.
const REACH = 12;
