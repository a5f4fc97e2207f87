import type { Switch } from '../../engine';

/** What a block of a template asks: whether something is so, in words for both answers. */
export type AskedWords = { readonly so: string; readonly notSo: string };

/** The labels of the editor of templates. */
export type TemplateEditorWords = {
  /** The two sides: with chips and buttons, and as it is stored. */
  readonly text: string;
  readonly source: string;
  readonly format: string;
  readonly bold: string;
  readonly italic: string;
  readonly bulletList: string;
  readonly numberedList: string;
  readonly link: string;
  readonly button: string;
  readonly undo: string;
  readonly redo: string;
  /** Opens the menu of values; also the name of the list while one types. */
  readonly insertValue: string;
  readonly address: string;
  readonly wrongAddress: string;
  readonly apply: string;
  readonly remove: string;
  readonly cancel: string;
  /** Above the text while the source has a fault. */
  readonly lastSound: string;
  readonly line: (line: number) => string;
  readonly tags: {
    readonly switches: Readonly<Record<Switch, AskedWords>>;
    /** Takes the label of a value, which begins with a capital letter. */
    readonly known: (label: string) => AskedWords;
    readonly otherwise: string;
    readonly end: string;
    /** Takes its wordings. */
    readonly vary: (texts: readonly string[]) => string;
    /** Takes the days until then. */
    readonly promise: (days: number, business: boolean) => string;
    readonly comment: string;
    readonly unknown: string;
  };
};
