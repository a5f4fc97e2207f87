/** One paragraph, a list in any order, or steps one after another. */
export type Block = string | { readonly list: readonly string[] } | { readonly steps: readonly string[] };

/** A heading and what stands under it. */
export type Section = { readonly title: string; readonly blocks: readonly Block[] };

/** One page; its sections are shown in the order in which they stand here. */
export type TextPage<Name extends string> = {
  readonly title: string;
  readonly intro: string;
  readonly sections: Readonly<Record<Name, Section>>;
};

/** The words of the three pages that come with the add-in, in one language: every language says the same. */
export type PageWords = {
  /** Names for people who hear the page rather than see it. */
  readonly languages: string;
  readonly pages: string;
  readonly privacy: TextPage<
    'reads' | 'sends' | 'mailbox' | 'device' | 'yours' | 'permission' | 'atSend' | 'microsoft'
  >;
  readonly terms: TextPage<'use' | 'decide' | 'purpose' | 'licence' | 'end'>;
  readonly support: TextPage<'open' | 'pin' | 'off' | 'unreadable' | 'missing' | 'atSend' | 'remove'>;
  /** Closes each page: who answers for this copy. */
  readonly publisher: {
    readonly title: string;
    readonly named: (name: string) => string;
    readonly unnamed: string;
    /** Stands before an address to write to or a page with help. */
    readonly contact: string;
    readonly noContact: string;
  };
  /** Closes the section on the licence, before the names of the two files. */
  readonly licenceFiles: string;
};
