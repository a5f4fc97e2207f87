// Handlebars ships no types for these paths; its front door cannot be used because it brings the compiler, which needs eval.

declare module 'handlebars/dist/cjs/handlebars.runtime' {
  type Environment = {
    helpers: Record<string, unknown>;
    partials: Record<string, unknown>;
    decorators: Record<string, unknown>;
    template(spec: object): (context: unknown, options?: object) => string;
  };
  export function create(): Environment;
}

declare module 'handlebars/dist/cjs/handlebars/compiler/base' {
  export function parse(input: unknown, options?: object): unknown;
  export const parser: {
    readonly symbols_: Readonly<Record<string, number>>;
    readonly lexer: {
      yy: object;
      readonly yylloc?: { readonly first_line: number; readonly first_column: number };
      setInput(source: string): void;
      lex(): number | string;
    };
  };
}

declare module 'handlebars/dist/cjs/handlebars/compiler/ast' {
  export const helpers: {
    helperExpression(node: object): boolean;
    scopedId(path: object): boolean;
    simpleId(path: object): boolean;
  };
}

declare module 'handlebars/dist/cjs/handlebars/exception' {
  const Exception: new (message: string, node?: object) => Error & { lineNumber?: number; column?: number };
  export default Exception;
}
