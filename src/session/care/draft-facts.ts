import { holdsMark, staleWordings, statusOfConversation } from '../../engine';
import type { Draft, Opened, Person, PromiseTexts } from '../../engine';
import type { DraftNow } from '../host';
import type { CareRoom } from './care';
import type { SentReplies } from './sent-replies';

type OpenDraft = Extract<Opened, { state: 'draft' }>;

/** What is known around a draft besides its words and the mail it answers. */
export type DraftFacts = {
  readonly of: (opened: OpenDraft, now: DraftNow, text: string) => Partial<Draft>;
  /** A draft was looked at, in these words. */
  readonly looked: (opened: OpenDraft, text: string) => void;
};

const DAY_MS = 86_400_000;

/** Asks settings, and what this device knows of replies and people, at every look. */
export function createDraftFacts(
  { kept, clock, around, open, loaded }: CareRoom,
  sent: SentReplies,
  texts: () => PromiseTexts,
): DraftFacts {
  /** Whose mails were opened in the last day, the customer of this draft left out; names alone are known of them. */
  function others(opened: OpenDraft): readonly Person[] {
    const people = Object.entries(texts().names).filter(
      ([key, { at }]) => key !== opened.customer.key && clock() - at < DAY_MS,
    );
    return people.map(([, { name }]) => ({ name, address: '' }));
  }
  /** Known by the letter that was picked here, or by its words where it was picked in another window. */
  function isHolding({ conversation }: OpenDraft, text: string): boolean {
    if ((open.choice().letter ?? '').startsWith('holding.')) return true;
    const status = statusOfConversation(kept.memory(), conversation, kept.settings(), clock());
    const marks = status?.coolDown.marks;
    return marks !== undefined && holdsMark(around.host.mailbox().address, text, marks);
  }
  /** What own templates say that holds no more; nothing as long as they are not fetched. */
  function policies(): NonNullable<Draft['policies']> {
    const templates = loaded.workshop()?.shelf([]).templates;
    const at = clock();
    return templates ? staleWordings(templates, at, around.utcOffsetMinutes(at)) : [];
  }
  return {
    of(opened, now, text) {
      const { holidays, gestureLimit } = kept.settings();
      const to = opened.customer.key;
      const holding = isHolding(opened, text);
      return {
        holidays,
        ...(gestureLimit > 0 && { gestureLimit: { percent: gestureLimit } }),
        recipients: { to: now.to, cc: now.cc, own: [around.host.mailbox().address] },
        others: others(opened),
        policies: policies(),
        // It is the same by its nature.
        ...(holding ? { isHolding: true } : to !== undefined && { sentBefore: sent.before(to) }),
      };
    },
    looked(opened, text) {
      const { conversation, customer } = opened;
      if (customer.key !== undefined && !isHolding(opened, text)) sent.expect({ conversation, to: customer.key, text });
    },
  };
}
