import type { Draft } from './draft';
import { findGreeting, greetingForm } from './find-greeting';
import { greetingEnd } from './greeting-end';
import { preparedNames } from './name-knowledge';
import type { NameKnowledge } from './name-knowledge';
import { partsOfName } from './same-word';

/** How a draft greets the customer. */
export type Greeted = {
  /** Where the greeting ends: an offset, 0 where the draft greets nobody. */
  readonly until: number;
  /** The customer's name as the greeting has it; absent where it names nobody, or nobody can tell whether it is the customer. */
  readonly name?: string;
};

/** Reads the greeting of a draft. */
export function greeted({ text, customer }: Pick<Draft, 'text' | 'customer'>, knowledge: NameKnowledge): Greeted {
  const { lexicon, book, isSame } = preparedNames(knowledge);
  const until = greetingEnd(
    text,
    lexicon,
    (word) => lexicon.isGiven(word) || book.given(greetingForm(word)) !== undefined,
  );
  const names = findGreeting(text, lexicon)?.names ?? [];
  const own = partsOfName(customer?.name ?? '');
  const isCustomer = names.some((one) =>
    partsOfName(one.text).some((part) => own.some((word) => isSame.same(part, word))),
  );
  const [first] = names;
  const last = names[names.length - 1];
  return first && last && isCustomer ? { until, name: text.slice(first.start, last.end) } : { until };
}
