import type { Location } from './syntax';

/** A block's body as helpers get it: `options.fn` and `options.inverse`. */
export type BlockBody = (context: unknown, options?: object) => unknown;

/** A helper, or any other function a template comes to call. */
export type Callable = (this: unknown, ...args: unknown[]) => unknown;

/** The part of Handlebars' runtime that a compiled template talks to; it holds the prototype guards. */
export type Container = {
  readonly helpers: object;
  readonly partials: object;
  readonly decorators: object;
  readonly hooks: { readonly helperMissing?: Callable; readonly blockHelperMissing?: Callable };
  readonly nullContext: object;
  readonly noop: BlockBody;
  lookupProperty(parent: unknown, name: string): unknown;
  strict(parent: unknown, name: string, loc: Location | undefined): unknown;
  lookup(depths: readonly unknown[], name: string): unknown;
  lambda(value: unknown, context: unknown): unknown;
  escapeExpression(value: unknown): string;
  data(data: unknown, depth: number): unknown;
  invokePartial(partial: unknown, context: unknown, options: object): unknown;
  program(
    index: number,
    data: unknown,
    params: number,
    blockParams: unknown,
    depths: readonly unknown[] | undefined,
  ): BlockBody;
};

/** Everything one run of one program can see. */
export type Frame = {
  readonly container: Container;
  readonly context: unknown;
  readonly helpers: object;
  readonly partials: object;
  readonly data: unknown;
  readonly blockParams: readonly (readonly unknown[])[] | undefined;
  readonly depths: readonly unknown[];
};

/** A piece of a template as a closure. */
export type Run = (frame: Frame) => unknown;

/** The context a helper is called on; helpers never see null or undefined as `this`. */
export function helperContext(frame: Frame): unknown {
  return frame.context ?? frame.container.nullContext;
}

/** A helper by name, through the runtime's guard. */
export function helperNamed(frame: Frame, name: string): unknown {
  return frame.container.lookupProperty(frame.helpers, name);
}

/** Calls a value as JavaScript would, which throws its own TypeError where it is no function. */
export function call(value: unknown, self: unknown, args: readonly unknown[]): unknown {
  return (value as Callable).call(self, ...args);
}
