import type { Language } from '../../../src/engine';
import type { Draft } from '../../../src/engine/draft-check/draft';

/** A draft in a language, of a working day, with what a test says otherwise. */
export function aDraft(text: string, language: Language, more: Partial<Draft> = {}): Draft {
  return { text, language, sentAt: Date.UTC(2026, 2, 10, 9), utcOffsetMinutes: 0, workDays: [1, 2, 3, 4, 5], ...more };
}
