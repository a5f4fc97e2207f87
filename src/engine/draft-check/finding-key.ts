import { keyFor } from '../memory/key-for';
import type { Key } from '../memory/memory';
import type { DraftProblem } from './draft';

/** By what a finding is known again in a conversation, whoever found it: its kind and words, without regard to case and spacing. */
export const findingKey = (
  mailboxAddress: string,
  conversation: Key,
  { kind, rule, text }: Pick<DraftProblem, 'kind' | 'rule' | 'text'>,
): Key =>
  keyFor(
    mailboxAddress,
    `f:${conversation}:${kind}:${text === '' ? rule : text.toLowerCase().replace(/\s+/g, ' ').trim()}`,
  );
