import type { Pane, PaneKind } from '../engine';

/** The pane of one kind, as its view takes it. */
export type PaneOf<Kind extends PaneKind> = Extract<Pane, { kind: Kind }>;
