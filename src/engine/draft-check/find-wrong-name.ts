import { readDisplayName } from '../mail/sender/display-name';
import { listed } from '../mail/sender/name-book';
import type { NameBook } from '../mail/sender/name-book';
import type { PersonName } from '../mail/sender/name-rules';
import { readSender } from '../mail/sender/read-sender';
import { isSurnameShaped, patronymicGender } from '../mail/sender/slavic-shapes';
import { COMMON_STARTS } from '../mail/common-starts';
import type { Draft, DraftProblem } from './draft';
import { findGreeting, greetingForm } from './find-greeting';
import type { Greeting } from './find-greeting';
import { fixedName } from './fixed-name';
import type { GreetingWords } from './greeting-words';
import { preparedNames } from './name-knowledge';
import type { NameKnowledge } from './name-knowledge';
import { problemAt } from './problem-at';
import { partsOfName } from './same-word';
import { samePatronymic } from './same-patronymic';

/** Names that are a man's in one country and a woman's in another. */
const OF_BOTH =
  /^(?:andrea|nicola|simone|jean|ashley|laurie|jan|joan|sasha|valery|mika|luca|gabriele|michele|dominique|karen|evelyn|carol|beverly|marion|leigh)$/i;

/**
 * A greeting that names somebody who is not the customer. Nothing where the customer's name is no person's, where it leaves
 * open what the greeting says, or where the customer signs with the name that is greeted.
 */
export function findWrongName(draft: Draft, knowledge: NameKnowledge): readonly DraftProblem[] {
  const { customer, text } = draft;
  if (customer === undefined) return [];
  const { lexicon, book, isSame } = preparedNames(knowledge);
  const greeting = findGreeting(text, lexicon);
  if (greeting === undefined) return [];
  const from = customer.name.includes('@') ? { name: '', address: customer.address || customer.name } : customer;
  const person = personOf(from.name, from.address, book, knowledge);
  if (person === undefined) return [];
  const rule = wrongness(greeting, person, [from.name, ...signedIn(draft)], from.address);
  if (rule === undefined) return [];
  const [first = greeting.names[0]] = greeting.titles;
  const last = greeting.names[greeting.names.length - 1];
  if (first === undefined || last === undefined) return [];
  const fix = fixedName(greeting, person, knowledge.reply, from, knowledge.names);
  const words = text.slice(first.start, last.end);
  const place = { start: first.start, end: last.end };
  return [problemAt(text, 'wrong_name', place, rule, fix === words ? undefined : fix)];

  function wrongness(said: Greeting, who: PersonName, own: readonly string[], address: string): string | undefined {
    const local = address.split('@')[0] ?? '';
    const ownWords = [...own.flatMap(partsOfName), ...partsOfName(local).filter((part) => part.length > 2)];
    const all = said.names.flatMap(({ text: name }) => partsOfName(name));
    const patronymic =
      all.length > 1 ? all.slice(1).find((word) => patronymicGender(asNamed(word)) !== undefined) : undefined;
    const words = all.filter((word) => word !== patronymic && word.length > 1);
    const matches = (word: string): boolean => ownWords.some((one) => isSame.same(word, one));
    const matched = words.filter(matches);
    const titled = said.titles.length > 0;
    if (matched.length === 0 && titled && who.surname === '' && contradicts(said, who)) return 'title';
    if (matched.length === 0) return isSurelyOther(said, words, who, titled) ? 'other' : undefined;
    if (said.isJoined) return undefined;
    if (patronymic !== undefined && who.patronymic !== '' && !samePatronymic(patronymic, who.patronymic))
      return 'patronymic';
    const left = words.filter((word) => !matched.includes(word));
    const open = [who.given, who.surname].filter(
      (part) => part !== '' && !partsOfName(part).some((one) => words.some((word) => isSame.same(word, one))),
    );
    if (left.length === 1 && words.length === 2 && open.length === 1 && who.given !== '') return 'part';
    return titled && contradicts(said, who) ? 'title' : undefined;
  }

  function isSurelyOther(said: Greeting, words: readonly string[], who: PersonName, titled: boolean): boolean {
    if (words.length === 0) return false;
    const known = words.some((word) => isSame.isKnown(word));
    const family = words.some((word) => isSurnameShaped(word));
    const [first = ''] = words;
    if (COMMON_STARTS.has(first.toLowerCase()) && !known) return false;
    if (who.given === '') return words.length === 1 && titled && who.surname !== '' && !known;
    if (who.surname === '' && words.length === 1 && (titled || (!known && family))) return false;
    if (titled || known) return said.isOpened || (known && !book.isThing(first));
    // Nobody listed it, so only a greeting word and the whole form of a name make it one.
    return said.isOpened && (family || words.length <= 2) && words.every((word) => isPlausible(word));
  }

  function isPlausible(word: string): boolean {
    const lower = greetingForm(word);
    return word.length > 2 && word !== word.toUpperCase() && !COMMON_STARTS.has(lower) && !book.isThing(word);
  }

  function contradicts(said: Greeting, who: PersonName): boolean {
    const sure = who.given === '' || OF_BOTH.test(who.given) ? undefined : who.gender;
    if (sure === undefined) return false;
    return said.titles.some(({ text: title }) => {
      const form = greetingForm(title);
      const gender = titleGender(form, knowledge.greetings) ?? book.title(form);
      return (gender === 'male' || gender === 'female') && gender !== sure;
    });
  }
}

function titleGender(form: string, greetings: readonly GreetingWords[]): 'male' | 'female' | undefined {
  const has = (said: 'male' | 'female'): boolean => greetings.some(({ titles }) => listed(titles[said]).includes(form));
  if (has('male')) return 'male';
  return has('female') ? 'female' : undefined;
}

/** A patronymic as it is named rather than called: «Петрівно», «Петровичу». */
const asNamed = (word: string): string => word.replace(/вно$/, 'вна').replace(/ично$/, 'ична').replace(/ичу$/, 'ич');

function personOf(name: string, address: string, book: NameBook, known: NameKnowledge): PersonName | undefined {
  const { names, reply } = known;
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  const strict = local.split(/[._+-]/).some((part) => part.length > 1 && book.isRole(part));
  if (strict && name.trim().split(/\s+/).length < 2) return undefined;
  if (name.trim() !== '') return readDisplayName(name, book, { strict, domain });
  const { given } = readSender({ from: { name: '', address } }, names, reply);
  if (given === '') return undefined;
  const surname = (local.split('.')[1] ?? '').replace(/\d+$/, '');
  return { given, patronymic: '', surname: surname.charAt(0).toUpperCase() + surname.slice(1), title: '' };
}

/** The lines that a mail ends with, where people say who they are. */
function signedIn({ mail }: Draft): readonly string[] {
  if (mail === undefined) return [];
  const tail = mail.newest.slice(-300).trim().split('\n').slice(-3);
  return [mail.signature.slice(0, 500), ...tail.filter((line) => line.length < 80)];
}
