/** Bold, italic, or a link to an address that `safeAddress` lets through. */
export type DocMark =
  { readonly type: 'bold' | 'italic' } | { readonly type: 'link'; readonly attrs: { readonly href: string } };

/** What stands in a line: words, a line break, or one Handlebars tag with its exact source. */
export type DocInline =
  | { readonly type: 'text'; readonly text: string; readonly marks: readonly DocMark[] }
  | { readonly type: 'tag'; readonly attrs: { readonly source: string }; readonly marks: readonly DocMark[] }
  | { readonly type: 'hardBreak'; readonly marks: readonly DocMark[] };

export type DocParagraph = { readonly type: 'paragraph'; readonly content: readonly DocInline[] };

/** A link that stands alone and looks like a button; words and tags only. */
export type DocButton = {
  readonly type: 'button';
  readonly attrs: { readonly href: string };
  readonly content: readonly DocInline[];
};

export type DocList = { readonly type: 'bulletList' | 'orderedList'; readonly content: readonly DocItem[] };

/** Begins with a paragraph; holds no buttons. */
export type DocItem = { readonly type: 'listItem'; readonly content: readonly DocBlock[] };

export type DocBlock = DocParagraph | DocButton | DocList;

/** A template's body as the editor holds it, in the JSON of ProseMirror; never empty. */
export type TemplateDoc = { readonly type: 'doc'; readonly content: readonly DocBlock[] };
