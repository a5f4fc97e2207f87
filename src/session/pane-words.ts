import type { Language, Occasion, PaneWords } from '../engine';
import { when } from '../i18n';
import type { Strings, ValueWords } from '../i18n';

/** The words of the agent's language that the engine's pane needs. */
export function paneWords(strings: Strings, language: Language, values: ValueWords | undefined): PaneWords {
  const titles = Object.fromEntries(
    Object.entries(strings.letter).map(([occasion, words]) => [occasion, words.title]),
  ) as Record<Occasion, string>;
  return {
    language,
    ...(values && { values }),
    titles,
    promisedBy: strings.promisedBy,
    leadNote: ({ name, address, received }) =>
      strings.leadNote(
        name === address || name === '' ? address : `${name} <${address}>`,
        received && when(received.at, received.now, received.utcOffsetMinutes, language, strings),
      ),
  };
}
