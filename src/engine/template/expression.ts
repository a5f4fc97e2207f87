import { helpers as syntax } from 'handlebars/dist/cjs/handlebars/compiler/ast';
import Exception from 'handlebars/dist/cjs/handlebars/exception';
import { blockParam } from './compilation';
import type { Compilation } from './compilation';
import { call, helperContext, helperNamed } from './frame';
import type { Frame, Run } from './frame';
import { compilePath } from './path';
import type { Call, Expression, Hash, Literal, Location, PathExpression } from './syntax';

/** The compiled bodies of a block; both absent in a plain expression. */
export type Bodies = { readonly program?: Run | undefined; readonly inverse?: Run | undefined };

/** How an expression is understood before anything runs; 'ambiguous' is decided by the helpers and data at run time. */
export type Meaning = 'helper' | 'ambiguous' | 'value';

/** A parameter or the value of a hash pair. */
export function compileValue(compilation: Compilation, node: Expression): Run {
  switch (node.type) {
    case 'PathExpression':
      return compilePath(compilation, node);
    case 'SubExpression':
      return compileCall(compilation, node).run;
    case 'StringLiteral':
    case 'NumberLiteral':
    case 'BooleanLiteral':
      return () => node.value;
    case 'UndefinedLiteral':
      return () => undefined;
    case 'NullLiteral':
      return () => null;
  }
}

/** A hash of named arguments; as upstream, the first of two equal keys wins and the last key is evaluated first. */
export function compileHash(compilation: Compilation, node: Hash | undefined): (frame: Frame) => object {
  const pairs = new Map<string, Run>();
  for (const { key, value } of [...(node?.pairs ?? [])].reverse()) pairs.set(key, compileValue(compilation, value));
  // Assigning to it would set the prototype of the hash.
  pairs.delete('__proto__');
  return (frame) => {
    const hash: Record<string, unknown> = {};
    for (const [key, run] of pairs) hash[key] = run(frame);
    return hash;
  };
}

/** The options object that helpers, partials and decorators are given as their last argument. */
export function callOptions(
  compilation: Compilation,
  frame: Frame,
  name: string | undefined,
  hash: object | undefined,
  { program, inverse }: Bodies,
  loc?: Location,
): Record<string, unknown> {
  const options: Record<string, unknown> = { name, hash, blockParams: frame.blockParams };
  if (program || inverse) {
    options.fn = program ? program(frame) : frame.container.noop;
    options.inverse = inverse ? inverse(frame) : frame.container.noop;
  }
  if (compilation.usesData) options.data = frame.data;
  if (loc) options.loc = loc;
  return options;
}

/** Compiles a call or lookup. With bodies it is a block, whose value decides which body is shown. */
export function compileCall(
  compilation: Compilation,
  node: Call,
  bodies?: Bodies,
): { readonly run: Run; readonly meaning: Meaning } {
  const path = calledPath(node.path);
  const meaning = meaningOf(compilation, node, path);
  if (meaning === 'helper') return { run: compileHelper(compilation, node, path, bodies ?? {}), meaning };
  const own = compilePath(compilation, path, { strict: true });
  if (meaning === 'value') {
    const value: Run = (frame) => frame.container.lambda(own(frame), frame.context);
    if (!bodies) return { run: value, meaning };
    const run: Run = (frame) =>
      call(frame.container.hooks.blockHelperMissing, frame.context, [
        value(frame),
        callOptions(compilation, frame, path.original, {}, bodies, node.loc),
      ]);
    return { run, meaning };
  }
  return { run: ambiguous(compilation, path, own, bodies, node.loc), meaning };
}

/** Names a literal in the place of a path: `{{12}}` looks up "12", `{{"a b"}}` looks up "a b". */
export function calledPath(path: PathExpression | Literal): PathExpression {
  if (path.type === 'PathExpression') return path;
  const name = String(path.original);
  const place = path.loc ? { loc: path.loc } : {};
  return { type: 'PathExpression', data: false, depth: 0, parts: [name], original: name, ...place };
}

function meaningOf(compilation: Compilation, node: Call, path: PathExpression): Meaning {
  const simple = syntax.simpleId(path);
  const name = path.parts[0] ?? '';
  if (simple && blockParam(compilation, name)) return 'value';
  if (syntax.helperExpression({ ...node, path })) return 'helper';
  if (!simple) return 'value';
  if (compilation.isKnownHelper(name)) return 'helper';
  return compilation.options.knownHelpersOnly ? 'value' : 'ambiguous';
}

function compileHelper(compilation: Compilation, node: Call, path: PathExpression, bodies: Bodies): Run {
  const { strict, knownHelpersOnly } = compilation.options;
  const name = path.parts[0] ?? '';
  const known = compilation.isKnownHelper(name);
  const params = node.params.map((param) => compileValue(compilation, param));
  const hash = compileHash(compilation, node.hash);
  const shown = known ? name : path.original;
  const args = (frame: Frame): unknown[] => [
    ...params.map((param) => param(frame)),
    callOptions(compilation, frame, shown, hash(frame), bodies, node.loc),
  ];
  if (known) return (frame) => call(helperNamed(frame, name), helperContext(frame), args(frame));
  if (knownHelpersOnly) {
    throw new Exception(`You specified knownHelpersOnly, but used the unknown helper ${name}`, node);
  }
  const own = compilePath(compilation, path, { strict: true, falsy: true });
  const simple = syntax.simpleId(path);
  return (frame) => {
    const found = truthy(simple && helperNamed(frame, path.original), () => own(frame));
    const called = strict ? found : truthy(found, () => frame.container.hooks.helperMissing);
    return call(called, helperContext(frame), args(frame));
  };
}

function ambiguous(
  compilation: Compilation,
  path: PathExpression,
  own: Run,
  bodies: Bodies | undefined,
  loc: Location | undefined,
): Run {
  const { strict } = compilation.options;
  const name = path.parts[0] ?? '';
  return (frame) => {
    const helper = helperNamed(frame, name);
    let value = truthy(helper, () => own(frame));
    if (!strict) value ??= frame.container.hooks.helperMissing;
    const options = callOptions(compilation, frame, name, {}, bodies ?? {}, loc);
    if (typeof value === 'function') value = call(value, helperContext(frame), [options]);
    if (!bodies || helper) return value;
    return call(frame.container.hooks.blockHelperMissing, frame.context, [value, options]);
  };
}

/** `left || right()`: to upstream even 0 and '' are no helper. */
function truthy(left: unknown, right: () => unknown): unknown {
  if (left) return left;
  return right();
}
