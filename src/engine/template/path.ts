import { helpers as syntax } from 'handlebars/dist/cjs/handlebars/compiler/ast';
import { blockParam } from './compilation';
import type { Compilation } from './compilation';
import type { Frame, Run } from './frame';
import type { PathExpression } from './syntax';

type Want = {
  /** The path is called or printed, so in strict mode its last part must exist. */
  readonly strict?: boolean;
  /** The path may turn out to be a helper: any falsy value ends the walk. */
  readonly falsy?: boolean;
};

/** Compiles a path such as `a.b`, `../a`, `@index` or a block parameter to a lookup through the runtime's guards. */
export function compilePath(compilation: Compilation, node: PathExpression, want: Want = {}): Run {
  const { options } = compilation;
  const { parts, depth } = node;
  if (depth) compilation.usesDepths = true;
  const scoped = syntax.scopedId(node);
  const contextAt = (frame: Frame): unknown => (depth ? frame.depths[depth] : frame.context);
  const param = !depth && !scoped ? blockParam(compilation, parts[0]) : undefined;
  const first = parts[0];

  if (param) {
    const [out, position] = param;
    const base = (frame: Frame): unknown => ((frame.blockParams ?? [])[out] as unknown[])[position];
    return walk(compilation, base, node, 1, {});
  }
  if (!first) return contextAt;
  if (node.data) {
    compilation.usesData = true;
    const base = (frame: Frame): unknown => (depth ? frame.container.data(frame.data, depth) : frame.data);
    return walk(compilation, base, node, 0, { ...want, falsy: true });
  }
  if (options.compat && !scoped && !depth) {
    return walk(compilation, (frame) => frame.container.lookup(frame.depths, first), node, 1, want);
  }
  return walk(compilation, contextAt, node, 0, want);
}

/** Goes from the base through the parts of a path from number `start` on. */
function walk(compilation: Compilation, base: Run, { parts, loc }: PathExpression, start: number, want: Want): Run {
  const { strict, assumeObjects } = compilation.options;
  const rest = parts.slice(start);
  if (strict || assumeObjects) {
    const last = strict && want.strict ? parts[parts.length - 1] : undefined;
    const between = last === undefined ? rest : rest.slice(0, -1);
    return (frame) => {
      const { container } = frame;
      const value = between.reduce((parent, part) => container.lookupProperty(parent, part), base(frame));
      // Upstream asks for the last part even where compat has already looked it up; kept, so that errors are the same.
      return last === undefined ? value : container.strict(value, last, loc);
    };
  }
  return (frame) => {
    let value = base(frame);
    for (const part of rest) {
      if (want.falsy ? !value : value === null || value === undefined) return value;
      value = frame.container.lookupProperty(value, part);
    }
    return value;
  };
}
