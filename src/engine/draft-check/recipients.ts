import type { Person } from '../mail/email';

/** Who gets a draft, and who is who among them. Addresses may be in any case. */
export type Recipients = {
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  /** The agent's own addresses; everybody at their domains is a colleague, unless anybody can have a mailbox there. */
  readonly own: readonly string[];
  /** To whom the mail that is answered went, its To and Cc; absent where that is not known. */
  readonly mailWasTo?: readonly Person[];
  /** More domains of the house, such as those of its brands; what stands under one of them belongs to it. */
  readonly internalDomains?: readonly string[];
};
