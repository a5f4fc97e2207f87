import type { Brand, Language, OwnText } from '../../engine';

/** Everything an agent can do with own templates. `letter` is the id by which one is picked, `name` what a letter is remembered by. */
export type TemplateStep =
  /** Writes a new template, from nothing or from a letter of ours, whose title is given. */
  | { readonly make: 'new'; readonly language: Language; readonly from?: string; readonly title?: string }
  /** Goes on with an own template, or with the text that was not saved. */
  | { readonly make: 'edit'; readonly letter?: string }
  | { readonly make: 'write'; readonly changes: Partial<OwnText> }
  | { readonly make: 'no-occasion' | 'save' | 'drop' | 'undo' | 'redo' }
  | { readonly make: 'duplicate'; readonly letter: string; readonly suffix: string }
  | { readonly make: 'archive' | 'restore' | 'remove'; readonly letter: string }
  | { readonly make: 'favour'; readonly name: string; readonly on: boolean }
  | { readonly make: 'import'; readonly file: string; readonly text: string; readonly language: Language }
  | { readonly make: 'export' | 'close-report' };

/** Everything an agent can do with brands. */
export type BrandStep =
  /** Changes the brand that letters have now, or another; from none at all the one that the settings amount to. */
  | { readonly make: 'brand'; readonly id?: string }
  | { readonly make: 'dress'; readonly changes: Partial<Brand> }
  | { readonly make: 'new-brand'; readonly name: string }
  | { readonly make: 'no-logo' | 'no-voice' | 'save-brand' | 'drop-brand' | 'remove-brand' | 'first-brand' };

export type WorkshopStep = TemplateStep | BrandStep;
