import type { Letter, Settings, Shelf } from '../../engine';
import type { WorkshopStep } from './workshop-step';

/** What a step may start from: our letters in the languages that are loaded, the settings, and whose mail is open. */
export type StepsAround = {
  readonly letters: readonly Letter[];
  readonly settings: Settings;
  readonly mailboxes: readonly string[];
};

/** Where own templates and brands are made and kept, on this device. */
export type Workshop = {
  /** All that was made; `mailboxes` are the addresses that got the open mail, the agent's own last, by which the brand is picked. */
  readonly shelf: (mailboxes: readonly string[]) => Shelf;
  /**
   * Takes a step of somebody who types, at once, because a field that is drawn later than its key loses the caret; false for any other
   * step, which `take` takes.
   */
  readonly write: (step: WorkshopStep) => boolean;
  /** Takes a step; false where what is written cannot be saved as it is. */
  readonly take: (step: WorkshopStep, around: StepsAround) => Promise<boolean>;
  readonly close: () => void;
};
