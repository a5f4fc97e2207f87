import type { TemplateFault } from '../../engine';

type FaultKey = TemplateFault['key'];

/** The words of the form in which an own template is written. */
export type TemplateFormWords = {
  readonly newTitle: string;
  readonly editTitle: string;
  readonly title: string;
  /** What stands in the empty title. */
  readonly titleHint: string;
  readonly letter: string;
  /** How it looks for a customer. */
  readonly preview: string;
  readonly previewFor: string;
  readonly noPreview: string;
  /** Head of what is rarely touched. */
  readonly more: string;
  readonly language: string;
  readonly occasion: string;
  readonly noOccasion: string;
  readonly occasionHint: string;
  readonly tags: string;
  readonly tagsHint: string;
  readonly shortcut: string;
  readonly shortcutHint: string;
  readonly shortcutTaken: string;
  readonly signs: string;
  /** The last day on which what it says holds, and what is to be known of it. */
  readonly until: string;
  readonly untilHint: string;
  readonly earlier: string;
  readonly later: string;
  readonly save: string;
  readonly drop: string;
  /** Asked before what was typed is dropped. */
  readonly dropAsk: string;
  readonly keep: string;
  readonly unsaved: string;
  readonly saved: string;
  readonly notKept: string;
  readonly newer: string;
  /** A date some days from now, and one of several wordings, in the menu of what can be put in. */
  readonly promise: string;
  readonly vary: string;
  /** Two wordings to begin with, and what is shown of them. */
  readonly wordings: readonly [string, string];
  readonly faults: Readonly<Record<FaultKey, string>>;
  /** What is too long, where it is not the body. */
  readonly fields: Readonly<Record<'title' | 'tags' | 'shortcut', Readonly<Partial<Record<FaultKey, string>>>>>;
};
