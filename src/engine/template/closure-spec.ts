import { createCompilation } from './compilation';
import type { ClosureOptions } from './compilation';
import { compileProgram } from './program';
import type { Program } from './syntax';

/**
 * Turns a syntax tree into what Handlebars' compiler would have generated, made of closures instead of source code, so
 * that it runs where eval is forbidden. To be given to the runtime's `template`, which brings helpers, partials, data
 * and the guards against prototype access. Covers the whole language; throws Handlebars' own exceptions on bad input.
 */
export function closureSpec(ast: Program, options: ClosureOptions = {}): Record<string, unknown> {
  const compilation = createCompilation(options);
  const { main, decorate } = compileProgram(compilation, ast);
  const spec: Record<string, unknown> = {
    compiler: [8, '>= 4.3.0'],
    main,
    main_d: decorate,
    useData: compilation.usesData,
    usePartial: true,
    useDecorators: true,
    useDepths: compilation.usesDepths,
    useBlockParams: true,
    compilerOptions: options,
  };
  for (const [index, program] of compilation.programs.entries()) {
    spec[String(index)] = program.main;
    spec[`${index}_d`] = program.decorate;
  }
  return spec;
}
