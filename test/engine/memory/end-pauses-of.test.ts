import fc from 'fast-check';
import {
  DEFAULT_SETTINGS,
  EMPTY_MEMORY,
  endPausesOf,
  isRunning,
  noteHot,
  noteSkip,
  statusOfConversation,
  statusOfMessage,
} from '../../../src/engine';
import { anyMemory } from './memory-arbitrary';

const START = 1_800_000_000_000;
const settings = DEFAULT_SETTINGS;
const hot = (message: string, sender: string, conversation: string) => ({ message, sender, conversation, level: 2 });

describe('endPausesOf', () => {
  it('ends the pauses of all who write in a conversation, and no other', () => {
    const two = noteHot(
      noteHot(EMPTY_MEMORY, hot('a', 'ivan', 'c'), settings, START),
      hot('b', 'olena', 'c'),
      settings,
      START,
    );
    const three = noteHot(two, hot('d', 'maria', 'x'), settings, START);
    const ended = endPausesOf(three, 'c', 'urgent', settings, START + 1);
    const reasons = ['a', 'b', 'd'].map((message) => ended.coolDowns[message]?.skipped?.reason);
    expect(reasons).toEqual(['urgent', 'urgent', undefined]);
  });

  it('leaves the reason for which a pause was ended before', () => {
    const skipped = noteSkip(noteHot(EMPTY_MEMORY, hot('a', 'ivan', 'c'), settings, START), 'a', 'spoken', START);
    expect(endPausesOf(skipped, 'c', 'urgent', settings, START + 1)).toBe(skipped);
  });

  it('leaves none running in the conversation, whatever Memory holds, and touches nothing else', () => {
    const conversation = fc.constantFrom('a', 'b', 'c', 'x');
    fc.assert(
      fc.property(anyMemory, conversation, fc.nat(700_000), (memory, c, now) => {
        const ended = endPausesOf(memory, c, 'urgent', settings, now);
        expect(isRunning(statusOfConversation(ended, c, settings, now))).toBe(false);
        for (const [message, before] of Object.entries(memory.coolDowns)) {
          const after = ended.coolDowns[message];
          if (after === before) continue;
          expect(after).toEqual({ ...before, skipped: { at: now, reason: 'urgent' } });
          expect([before.conversation, ...Object.values(before.joined)]).toContain(c);
          expect(statusOfMessage(ended, message, settings, now)?.endedBy).toBeDefined();
        }
      }),
    );
  });
});
