import type { LoadedParts } from './loaded-parts';

/** The words the pane speaks now; asking before there are any is a bug, and throws. */
export function wordsNow(loaded: LoadedParts): NonNullable<ReturnType<LoadedParts['words']>> {
  const spoken = loaded.words();
  if (spoken === undefined) throw new Error('The session was asked before it had words.');
  return spoken;
}
