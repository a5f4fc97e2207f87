import type { Compilation, CompiledProgram } from './compilation';
import { compileDecorator } from './decorator';
import type { Decorate } from './decorator';
import { compileCall } from './expression';
import type { BlockBody, Container, Frame, Run } from './frame';
import { compilePartial } from './partial';
import type { MustacheStatement, Program, Statement } from './syntax';

/** A statement; one that stands alone ends a run of pieces that are added up together. */
type Step = { readonly run: Run; readonly alone: boolean };

/** Compiles a program, the whole template or the body of a block, to what the runtime calls. */
export function compileProgram(compilation: Compilation, node: Program): CompiledProgram {
  const decorators: Decorate[] = [];
  compilation.scopes.unshift(node.blockParams);
  const steps = node.body.flatMap((statement) => compileStatement(compilation, statement, decorators));
  compilation.scopes.shift();
  const text = node.body.length === 1 ? single(compilation, steps[0]) : series(compilation, steps);

  const main = (
    container: Container,
    context: unknown,
    helpers: object,
    partials: object,
    data: unknown,
    blockParams: Frame['blockParams'],
    depths: readonly unknown[] | undefined,
  ): unknown => text({ container, context, helpers, partials, data, blockParams, depths: depths ?? [context] });
  if (!decorators.length) return { main };
  compilation.usesDepths = true;

  const decorate = (
    body: BlockBody,
    props: object,
    container: Container,
    context: unknown,
    data: unknown,
    blockParams: Frame['blockParams'],
    depths: readonly unknown[] | undefined,
  ): unknown => {
    const { helpers, partials } = container;
    const frame: Frame = { container, context, helpers, partials, data, blockParams, depths: depths ?? [context] };
    return decorators.reduce<unknown>((now, apply) => apply(now, props, container, frame) ?? now, body);
  };
  return { main, decorate };
}

function compileStatement(compilation: Compilation, node: Statement, decorators: Decorate[]): readonly Step[] {
  const body = (program: Program | undefined): Run | undefined => program && compileBody(compilation, program);
  switch (node.type) {
    case 'ContentStatement':
      return node.value ? [{ run: () => node.value, alone: false }] : [];
    case 'CommentStatement':
      return [];
    case 'MustacheStatement':
      return [{ run: compileMustache(compilation, node), alone: false }];
    case 'BlockStatement': {
      const bodies = { program: body(node.program), inverse: body(node.inverse) };
      const { run, meaning } = compileCall(compilation, node, bodies);
      return [{ run, alone: meaning === 'ambiguous' }];
    }
    case 'PartialStatement':
    case 'PartialBlockStatement':
      return [{ run: compilePartial(compilation, node, body(node.program)), alone: false }];
    case 'Decorator':
    case 'DecoratorBlock':
      decorators.push(compileDecorator(compilation, node, body(node.program)));
      return [];
  }
}

function compileMustache(compilation: Compilation, node: MustacheStatement): Run {
  const { noEscape, write } = compilation.options;
  const { run } = compileCall(compilation, node);
  if (!node.escaped || noEscape) return run;
  if (!write) return (frame) => frame.container.escapeExpression(run(frame));
  const path = String(node.path.original);
  return (frame) => write(run(frame), path);
}

/** Registers the program of a block under a number, by which the runtime calls it. */
function compileBody(compilation: Compilation, node: Program): Run {
  const index = compilation.programs.length;
  // The place is taken before the blocks inside take theirs.
  compilation.programs.push({ main: () => '' });
  compilation.programs[index] = compileProgram(compilation, node);
  const params = node.blockParams?.length ?? 0;
  return ({ container, data, blockParams, depths }) =>
    container.program(index, data, params, blockParams, compilation.usesDepths ? depths : undefined);
}

function single({ options }: Compilation, step: Step | undefined): Run {
  return (frame) => {
    options.onStep?.(0);
    return step?.run(frame) ?? '';
  };
}

/**
 * Joins statements as upstream's generated code does: neighbours are added with `+` before they reach the text, so two
 * unescaped numbers side by side are summed, except at the end after a block that stands alone. Faithful on purpose;
 * escaped values are strings and never meet this.
 */
function series({ options }: Compilation, steps: readonly Step[]): Run {
  return (frame) => {
    let text: unknown;
    let group: unknown;
    let whole: unknown;
    options.onStep?.(0);
    for (const step of steps) {
      const value = step.run(frame) ?? '';
      if (step.alone) {
        text = plus(plus(text, group) ?? '', value);
        group = undefined;
        whole = text;
      } else {
        group = plus(group, value);
        whole = plus(whole, value);
      }
      options.onStep?.(typeof whole === 'string' ? whole.length : 0);
    }
    return whole ?? '';
  };
}

function plus(left: unknown, right: unknown): unknown {
  if (left === undefined) return right;
  return right === undefined ? left : (left as string) + (right as string);
}
