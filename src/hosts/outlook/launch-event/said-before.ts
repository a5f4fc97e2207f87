import { officeValue } from './office-value';
import type { Draft } from './read-outgoing';

/** What became of a draft when Send was pressed on it before; keys, no words. */
export type SaidBefore = {
  /** What was said of it so far. */
  readonly said: readonly string[];
  /** All that was found in it the last time. */
  readonly found: readonly string[];
  /** Promises that were noted from it. */
  readonly noted: readonly string[];
};

const NOTHING: SaidBefore = { said: [], found: [], noted: [] };
const NAME = 'take-five.send';

/** The same where Outlook refuses to keep it with the draft; then it is forgotten with this runtime. */
const known = new Map<string, SaidBefore>();

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? (value as unknown[]).filter((one): one is string => typeof one === 'string') : [];

/** Reads it, from Outlook's own data of the draft (Mailbox 1.11), else from this runtime; what cannot be read counts as nothing. */
export async function readSaid(item: Draft, conversation: string): Promise<SaidBefore> {
  const stored = await officeValue<string>((done) => item.sessionData.getAsync(NAME, done));
  if (stored === undefined) return known.get(conversation) ?? NOTHING;
  try {
    const { said, found, noted } = JSON.parse(stored) as { readonly [Name in keyof SaidBefore]?: unknown };
    return { said: texts(said), found: texts(found), noted: texts(noted) };
  } catch {
    return NOTHING;
  }
}

/** Keeps it while the draft is open. */
export async function keepSaid(item: Draft, conversation: string, said: SaidBefore): Promise<void> {
  const kept = await officeValue<boolean>((done) =>
    item.sessionData.setAsync(NAME, JSON.stringify(said), (result) => done({ ...result, value: true })),
  );
  if (kept === undefined) known.set(conversation, said);
}

/** The draft goes, and the next one in its conversation is another. */
export function forgetSaid(conversation: string): void {
  known.delete(conversation);
}
