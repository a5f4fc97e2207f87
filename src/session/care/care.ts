import type { CareDesk } from '../../engine';
import type { Kept } from '../kept';
import type { LoadedParts } from '../loaded-parts';
import type { OpenNow } from '../open-now';
import type { SessionParts } from '../session-parts';
import type { Surroundings } from '../surroundings';
import type { CareStep } from './care-step';

/** What care needs from the session it serves. */
export type CareRoom = {
  readonly around: Surroundings;
  readonly kept: Kept;
  readonly open: OpenNow;
  readonly loaded: LoadedParts;
  readonly clock: () => number;
  /** Called after every change. */
  readonly changed: () => void;
  /** Does work in the background, and shows what it throws. */
  readonly run: (work: Promise<void>) => void;
};

/** Looks after the open draft, what was promised, the situation board and the day, on this device. */
export type Care = {
  /** All that is kept and found, for the pane. */
  readonly desk: () => CareDesk;
  readonly take: (step: CareStep, parts: SessionParts) => Promise<void>;
  /** Takes in what may have changed: the open item, and Memory. */
  readonly follow: () => void;
  /** All that is kept, as JSON, for whoever wants to take it along. */
  readonly everything: () => string;
  readonly close: () => void;
};
