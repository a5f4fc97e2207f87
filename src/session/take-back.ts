import type { Choice } from '../engine';
import { HostError } from './host';
import type { Insertion } from './host';
import type { ReadItem } from './read-item';
import type { SessionParts } from './session-parts';

type Inserted = {
  readonly insertion: Insertion;
  /** Takes back what was noted of the letter. */
  readonly forget: () => void;
};

// By the item itself, so that whatever leaves the item leaves its letter too.
const last = new WeakMap<ReadItem, Inserted>();

/**
 * Keeps in mind how the letter that was put into a draft last is taken back, and gives what the pane says of it: nothing where it
 * cannot be taken back.
 */
export function keepInsertion(item: ReadItem, inserted: Inserted | undefined): Pick<Choice, 'inserted'> {
  if (inserted === undefined) {
    last.delete(item);
    return {};
  }
  last.set(item, inserted);
  return { inserted: { insertion: 'inserted' } };
}

/** Takes the letter that was inserted last out of the open draft, and says what came of it. */
export async function takeBack({ open }: SessionParts): Promise<void> {
  const item = open.item();
  const inserted = item && last.get(item);
  if (item === undefined || inserted === undefined) return;
  const insertion = await outcomeOf(inserted.insertion);
  if (insertion !== 'refused') last.delete(item);
  if (insertion === 'taken-back') inserted.forget();
  if (open.item() === item) open.choose({ ...open.choice(), inserted: { insertion } });
}

async function outcomeOf(insertion: Insertion): Promise<'taken-back' | 'stays' | 'refused'> {
  try {
    return (await insertion.undo()) ? 'taken-back' : 'stays';
  } catch (error) {
    if (error instanceof HostError) return 'refused';
    throw error;
  }
}
