import Exception from 'handlebars/dist/cjs/handlebars/exception';
import type { Compilation } from './compilation';
import { callOptions, compileCall, compileHash, compileValue } from './expression';
import type { Run } from './frame';
import type { PartialStatement } from './syntax';

/** Compiles `{{> name}}`, `{{> (name)}}` and `{{#> name}}…{{/name}}`; the runtime finds and indents the partial. */
export function compilePartial(compilation: Compilation, node: PartialStatement, program: Run | undefined): Run {
  const { options } = compilation;
  if (node.params.length > 1) {
    throw new Exception(`Unsupported number of partial arguments: ${node.params.length}`, node);
  }
  const named = node.name.type === 'SubExpression' ? compileCall(compilation, node.name).run : undefined;
  const name = node.name.type === 'SubExpression' ? '' : String(node.name.original);
  const param = node.params[0];
  const context: Run = param
    ? compileValue(compilation, param)
    : (frame) => (options.explicitPartialContext ? undefined : frame.context);
  const hash = node.hash ? compileHash(compilation, node.hash) : undefined;
  const indent = node.indent ?? '';
  const before = options.preventIndent ? indent : '';
  return (frame) => {
    const call = callOptions(compilation, frame, name, hash?.(frame), { program });
    if (named) delete call.name;
    if (indent && !options.preventIndent) call.indent = indent;
    if (options.compat) call.depths = frame.depths;
    Object.assign(call, {
      helpers: frame.helpers,
      partials: frame.partials,
      decorators: frame.container.decorators,
    });
    const partial = named ? named(frame) : frame.container.lookupProperty(frame.partials, name);
    const text = frame.container.invokePartial(partial, context(frame), call);
    return before ? before + String(text) : text;
  };
}
