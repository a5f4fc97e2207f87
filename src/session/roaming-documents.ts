import type { Memory, Settings } from '../engine';
import { fetched } from './loaded-parts';
import type { Surroundings } from './surroundings';

/** A little less than the 32,768 characters that office.js saves at most. */
const SURELY_SAVED = 32_000;

/**
 * What is saved to the mailbox: all of it nearly always, and as much of Memory as there is room for where it has grown, which takes code
 * that is fetched only then; rejects with `PartNotLoaded` where that is not to be had.
 */
export async function roamingDocuments(
  around: Pick<Surroundings, 'loadCaring'>,
  memory: Memory,
  settings: Settings,
): Promise<{ readonly memory: Memory; readonly settings: Settings }> {
  // Office.js writes each as JSON, and all of them as JSON once more.
  const size = JSON.stringify([JSON.stringify(memory), JSON.stringify(settings)]).length;
  if (size < SURELY_SAVED) return { memory, settings };
  const { fitMemory } = await fetched(around.loadCaring());
  return { memory: fitMemory(memory, settings), settings };
}
