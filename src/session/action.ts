import type { Choice, Language, Settings, SkipReason, Variable, View, Voice } from '../engine';

import type { CareStep } from './care/care-step';
import type { WorkshopStep } from './workshop/workshop-step';

/** Everything an agent can do in the pane. */
export type Action =
  | { readonly do: 'show'; readonly view: Exclude<View, 'preview'> }
  /** One step back: from the preview to where it was opened, from any other sub-view to the main one. */
  | { readonly do: 'back' }
  /** Read the open email again. */
  | { readonly do: 'retry' }
  | { readonly do: 'open-next' }
  | { readonly do: 'answered-another' }
  | { readonly do: 'undo-answered' }
  /** Preview the holding reply. */
  | { readonly do: 'holding' }
  | { readonly do: 'continue'; readonly reason: SkipReason }
  | { readonly do: 'not-heated' }
  /** "Not hostile here": a finding's words are never hostile to this mailbox again. */
  | { readonly do: 'allow'; readonly index: number }
  | { readonly do: 'reveal'; readonly index: number }
  | { readonly do: 'reveal-all'; readonly shown: boolean }
  | { readonly do: 'skip-thought' }
  /** Looks at something in another way: searches, filters, glances at a letter, at another customer, at a brand in the dark. */
  | {
      readonly do: 'look';
      readonly changes: Partial<Pick<Choice, 'search' | 'filter' | 'peek' | 'sample' | 'brandLook'>>;
    }
  /** Does something with own templates or brands. */
  | { readonly do: 'workshop'; readonly step: WorkshopStep }
  /** Does something with the open draft, with promises, the situation board, or the day. */
  | { readonly do: 'care'; readonly step: CareStep }
  | { readonly do: 'pick'; readonly letter: string; readonly language?: Language }
  | { readonly do: 'reply-language'; readonly language: Language }
  /** The same letter in another manner. */
  | { readonly do: 'voice'; readonly voice: Voice }
  | { readonly do: 'type'; readonly variable: Variable; readonly value: string }
  /** Open as reply, insert, or (where those were refused) copy: whatever the preview's `action` says. */
  | { readonly do: 'use' }
  | { readonly do: 'copy' }
  /** Takes the letter out of the draft again that was put there last. */
  | { readonly do: 'take-back' }
  | { readonly do: 'set'; readonly settings: Partial<Omit<Settings, 'version' | 'changedAt'>> }
  | { readonly do: 'reset-settings' }
  /** No pauses in the open conversation, or pauses again. */
  | { readonly do: 'mute'; readonly on: boolean }
  /** No more pauses today, or pauses again. */
  | { readonly do: 'quiet'; readonly on: boolean }
  /** Copy the text that is shown, a report or an export. */
  | { readonly do: 'copy-text' }
  | { readonly do: 'forget' };
