import type { Run } from './frame';
import type { Program } from './syntax';

/** How a template is compiled; names and meaning are Handlebars' own, apart from the last two. */
export type ClosureOptions = {
  readonly data?: boolean;
  readonly compat?: boolean;
  readonly strict?: boolean;
  readonly assumeObjects?: boolean;
  readonly noEscape?: boolean;
  readonly preventIndent?: boolean;
  readonly ignoreStandalone?: boolean;
  readonly explicitPartialContext?: boolean;
  readonly knownHelpers?: Readonly<Record<string, boolean>>;
  readonly knownHelpersOnly?: boolean;
  /** Puts in the value of an escaped `{{path}}` instead of the runtime's HTML escaping. */
  readonly write?: (value: unknown, path: string) => string;
  /** Called at each statement with the length of the program's text so far; throws to stop a run that goes too far. */
  readonly onStep?: (length: number) => void;
};

const BUILT_IN = ['helperMissing', 'blockHelperMissing', 'each', 'if', 'unless', 'with', 'log', 'lookup'];

/** What the parts of the compiler share while one template is compiled. */
export type Compilation = {
  readonly options: ClosureOptions;
  /** Whether a name is a helper for sure, before anything runs. */
  isKnownHelper(name: string): boolean;
  /** Block parameters in sight, the innermost block first. */
  readonly scopes: (readonly string[] | undefined)[];
  /** Programs of blocks by number, as the runtime asks for them. */
  readonly programs: CompiledProgram[];
  /** Whether helpers are given `@data`; a template that reads any turns it on. */
  usesData: boolean;
  /** Whether the runtime has to keep the outer contexts. */
  usesDepths: boolean;
};

/** A program in the runtime's calling convention. */
export type ProgramFunction = (...args: never[]) => unknown;
export type CompiledProgram = { readonly main: ProgramFunction; readonly decorate?: ProgramFunction };

/** Starts a compilation. */
export function createCompilation(options: ClosureOptions): Compilation {
  const known = new Set([...BUILT_IN, ...Object.keys(options.knownHelpers ?? {})]);
  for (const [name, on] of Object.entries(options.knownHelpers ?? {})) if (!on) known.delete(name);
  return {
    options,
    isKnownHelper: (name) => known.has(name),
    scopes: [],
    programs: [],
    usesData: options.data ?? true,
    usesDepths: options.compat ?? false,
  };
}

/** Where a name stands among the block parameters in sight: [blocks outwards, position]. */
export function blockParam(compilation: Compilation, name: string | undefined): readonly [number, number] | undefined {
  if (name === undefined) return undefined;
  for (const [out, names] of compilation.scopes.entries()) {
    const position = names?.indexOf(name) ?? -1;
    if (position >= 0) return [out, position];
  }
  return undefined;
}

/** Compiles the body of a block; injected so that expressions need not know programs. */
export type CompileBody = (program: Program | undefined) => Run | undefined;
