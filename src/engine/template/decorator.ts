import type { Compilation } from './compilation';
import { callOptions, compileHash, compileValue } from './expression';
import type { Callable, Container, Frame, Run } from './frame';
import type { Decorator } from './syntax';

/** Applies one decorator to a program; gives the program to use from then on. */
export type Decorate = (body: unknown, props: object, container: Container, frame: Frame) => unknown;

/** Compiles `{{* name}}` and `{{#* inline "name"}}…{{/inline}}`. */
export function compileDecorator(compilation: Compilation, node: Decorator, program: Run | undefined): Decorate {
  const name = node.path.original;
  const params = node.params.map((param) => compileValue(compilation, param));
  const hash = compileHash(compilation, node.hash);
  return (body, props, container, frame) => {
    const decorator = container.lookupProperty(container.decorators, name);
    if (typeof decorator !== 'function') throw new Error(`Missing decorator: "${name}"`);
    const args = params.map((param) => param(frame));
    const options = { ...callOptions(compilation, frame, name, hash(frame), { program }, node.loc), args };
    return (decorator as Callable)(body, props, container, options);
  };
}
