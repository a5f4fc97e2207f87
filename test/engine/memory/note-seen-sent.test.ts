import {
  DEFAULT_SETTINGS,
  EMPTY_MEMORY,
  noteAnswer,
  noteHot,
  noteSeenSent,
  runningCoolDowns,
} from '../../../src/engine';
import type { Memory } from '../../../src/engine';

const NOW = Date.UTC(2026, 10, 22, 9, 30);
const hot = noteHot(EMPTY_MEMORY, { message: 'm1', conversation: 'c1', sender: 's1', level: 3 }, DEFAULT_SETTINGS, NOW);
const answered = (memory: Memory) => runningCoolDowns(memory, DEFAULT_SETTINGS, NOW + 2_000)[0]?.answered;

describe('a reply that was seen to be sent', () => {
  it('counts once for its conversation, beside one that was opened here', () => {
    const seen = noteSeenSent(noteSeenSent(hot, 'c2', NOW + 1, false), 'c2', NOW + 2, false);
    expect(answered(seen)).toBe(1);
    expect(answered(noteAnswer(seen, 'c3', 'opened-here', DEFAULT_SETTINGS, NOW + 3))).toBe(2);
  });

  it('does not count where it was sent before the pause, or in it', () => {
    expect(answered(noteSeenSent(hot, 'c2', NOW - 1, false))).toBe(0);
    expect(answered(noteSeenSent(hot, 'c1', NOW + 1, false))).toBe(0);
  });

  it('counts alone where all that is sent can be seen', () => {
    const opened = noteAnswer(hot, 'c3', 'opened-here', DEFAULT_SETTINGS, NOW + 1);
    expect(answered(noteSeenSent(opened, 'c2', NOW + 1, true))).toBe(1);
  });

  it('changes nothing where nothing of it is new', () => {
    const seen = noteSeenSent(hot, 'c2', NOW + 5, true);
    expect(noteSeenSent(seen, 'c2', NOW + 1, true)).toBe(seen);
  });
});
