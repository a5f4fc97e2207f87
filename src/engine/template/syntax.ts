/** The syntax tree as Handlebars' own parser makes it, as far as it is read here. */
export type Program = {
  readonly type: 'Program';
  readonly body: readonly Statement[];
  readonly blockParams?: readonly string[];
  readonly loc?: Location;
};

/** Where a node stands in the source: lines from 1, columns from 0. */
export type Location = {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
};

export type PathExpression = {
  readonly type: 'PathExpression';
  readonly data: boolean;
  readonly depth: number;
  readonly parts: readonly string[];
  readonly original: string;
  readonly loc?: Location;
};

export type Literal = { readonly loc?: Location } & (
  | { readonly type: 'StringLiteral'; readonly value: string; readonly original: string }
  | { readonly type: 'NumberLiteral'; readonly value: number; readonly original: number }
  | { readonly type: 'BooleanLiteral'; readonly value: boolean; readonly original: boolean }
  | { readonly type: 'UndefinedLiteral'; readonly original: undefined }
  | { readonly type: 'NullLiteral'; readonly original: null }
);

export type Hash = { readonly pairs: readonly { readonly key: string; readonly value: Expression }[] };

/** What every node that calls or looks up something has. */
export type Call = {
  readonly path: PathExpression | Literal;
  readonly params: readonly Expression[];
  readonly hash?: Hash;
  readonly loc?: Location;
};

export type SubExpression = Call & { readonly type: 'SubExpression' };
export type Expression = PathExpression | SubExpression | Literal;

export type MustacheStatement = Call & { readonly type: 'MustacheStatement'; readonly escaped: boolean };
export type BlockStatement = Call & {
  readonly type: 'BlockStatement';
  readonly program?: Program;
  readonly inverse?: Program;
  /** `open` is only absent in raw blocks, `{{{{like}}}} this {{{{/like}}}}`. */
  readonly openStrip: { readonly open?: boolean };
};
export type PartialStatement = {
  readonly type: 'PartialStatement' | 'PartialBlockStatement';
  readonly name: PathExpression | SubExpression | Literal;
  readonly params: readonly Expression[];
  readonly hash?: Hash;
  readonly indent?: string;
  readonly program?: Program;
  readonly loc?: Location;
};
export type Decorator = Call & {
  readonly type: 'Decorator' | 'DecoratorBlock';
  readonly path: PathExpression;
  readonly program?: Program;
};
export type ContentStatement = {
  readonly type: 'ContentStatement';
  readonly value: string;
  readonly original: string;
  readonly loc?: Location;
};
export type CommentStatement = { readonly type: 'CommentStatement'; readonly loc?: Location };

export type Statement =
  MustacheStatement | BlockStatement | PartialStatement | Decorator | ContentStatement | CommentStatement;
