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
  const { parts, depth, loc } = node;
  const scoped = syntax.scopedId(node);
  const contextAt = (frame: Frame): unknown => (depth ? frame.depths[depth] : frame.context);
  const param = !depth && !scoped ? blockParam(compilation, parts[0]) : undefined;
  const first = parts[0];

  if (param) {
    const [out, position] = param;
    const base = (frame: Frame): unknown => ((frame.blockParams ?? [])[out] as unknown[])[position];
    return walk(compilation, base, parts.slice(1), {}, loc);
  }
  if (!first) return contextAt;
  if (node.data) {
    compilation.usesData = true;
    const base = depth ? (frame: Frame) => frame.container.data(frame.data, depth) : (frame: Frame) => frame.data;
    return walk(compilation, base, parts, { ...want, falsy: true }, loc);
  }
  if (options.compat && !scoped && !depth) {
    return walk(compilation, (frame) => frame.container.lookup(frame.depths, first), parts.slice(1), want, loc);
  }
  return walk(compilation, contextAt, parts, want, loc);
}

function walk(
  compilation: Compilation,
  base: Run,
  parts: readonly string[],
  want: Want,
  loc: PathExpression['loc'],
): Run {
  const { options } = compilation;
  if (options.strict || options.assumeObjects) {
    const last = options.strict && want.strict ? parts.length - 1 : parts.length;
    return (frame) => {
      let value = base(frame);
      for (const [index, part] of parts.entries()) {
        value = index === last ? frame.container.strict(value, part, loc) : frame.container.lookupProperty(value, part);
      }
      return value;
    };
  }
  return (frame) => {
    let value = base(frame);
    for (const part of parts) {
      if (want.falsy ? !value : value === null || value === undefined) return value;
      value = frame.container.lookupProperty(value, part);
    }
    return value;
  };
}
