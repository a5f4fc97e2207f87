import { conversationKey } from '../../src/engine';
import { createSeenEmails } from '../../src/session/seen-emails';
import type { SeenEmail } from '../../src/session/seen-emails';

const email = (number: number, level = 0): SeenEmail => ({
  id: `id-${number}`,
  conversation: conversationKey('elena@northwind.example', `conversation-${number}`),
  name: `Customer ${number}`,
  subject: `Question ${number}`,
  level,
});
const nobody = () => false;

/** The emails it proposes one after the other, each answered before the next is asked for. */
function proposed(seen: ReturnType<typeof createSeenEmails>, known: readonly SeenEmail[]): string[] {
  const ids: string[] = [];
  for (let next = seen.next(undefined, nobody); next; next = seen.next(undefined, nobody)) {
    const { id } = next;
    ids.push(id);
    const found = known.find((one) => one.id === id);
    if (found === undefined) throw new Error(`${id} was never shown.`);
    seen.answered(found.conversation);
  }
  return ids;
}

describe('the emails a pane has shown', () => {
  it('are proposed calmest first, then the one not looked at for longest, and never the open, an answered or a hot one', () => {
    const seen = createSeenEmails();
    const known = [email(1, 1), email(2), email(3, 2), email(4), email(5)];
    for (const one of known) seen.add(one);
    seen.add(email(2));
    expect(seen.next(email(4).conversation, nobody)?.id).toBe('id-5');
    expect(seen.next(undefined, (conversation) => conversation === email(4).conversation)?.id).toBe('id-5');
    expect(proposed(seen, known)).toEqual(['id-4', 'id-5', 'id-2', 'id-1']);
  });

  it('are two hundred at most, of which the one not looked at for longest is forgotten first', () => {
    const seen = createSeenEmails();
    const known = Array.from({ length: 202 }, (_, index) => email(index));
    for (const one of known.slice(0, 200)) seen.add(one);
    seen.add(email(0));
    for (const one of known.slice(200)) seen.add(one);
    const ids = proposed(seen, known);
    expect(ids).toHaveLength(200);
    expect(ids).toContain('id-0');
    expect(ids).not.toContain('id-1');
    expect(ids).not.toContain('id-2');
    expect(ids.at(-1)).toBe('id-201');
  });

  it('are forgotten whole when they are cleared, and one that has no id yet is not among them', () => {
    const seen = createSeenEmails();
    seen.add({ ...email(1), id: '' });
    expect(seen.next(undefined, nobody)).toBeUndefined();
    seen.add(email(2));
    seen.clear();
    expect(seen.next(undefined, nobody)).toBeUndefined();
  });
});
