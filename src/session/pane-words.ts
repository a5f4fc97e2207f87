import type { Language, Occasion, PaneWords, Variable } from '../engine';
import { when } from '../i18n';
import type { Strings } from '../i18n';

/** The words of the agent's language that the engine's pane needs. */
export function paneWords(strings: Strings, language: Language): PaneWords {
  const missing = Object.fromEntries(
    Object.entries(strings.variable).map(([name, words]) => [name, words.missing]),
  ) as Record<Variable, string>;
  const titles = Object.fromEntries(
    Object.entries(strings.letter).map(([occasion, words]) => [occasion, words.title]),
  ) as Record<Occasion, string>;
  return {
    missing,
    titles,
    promisedBy: strings.promisedBy,
    leadNote: ({ name, address, received }) =>
      strings.leadNote(
        name === address || name === '' ? address : `${name} <${address}>`,
        received && when(received.at, received.now, received.utcOffsetMinutes, language, strings),
      ),
  };
}
