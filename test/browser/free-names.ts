import type { AnyNode, Pattern, Program } from 'acorn';

/** A name that a program uses and declares nowhere. */
export type FreeName = {
  readonly name: string;
  /** Used only where it was looked first, by `typeof` or by trying, whether there is such a thing. */
  readonly guarded: boolean;
};

type Step = { readonly node: AnyNode; readonly key: string };

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

function visit(node: AnyNode, way: readonly Step[], meet: (node: AnyNode, way: readonly Step[]) => void): void {
  meet(node, way);
  for (const [key, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value as unknown])
      if (isNode(child)) visit(child, [...way, { node, key }], meet);
  }
}

/** Every node of a program. */
export function nodesOf(program: Program): readonly AnyNode[] {
  const nodes: AnyNode[] = [];
  visit(program, [], (node) => nodes.push(node));
  return nodes;
}

function namesIn(pattern: Pattern | null): readonly string[] {
  if (pattern?.type === 'Identifier') return [pattern.name];
  if (pattern?.type === 'ObjectPattern')
    return pattern.properties.flatMap((one) => namesIn(one.type === 'Property' ? one.value : one.argument));
  if (pattern?.type === 'ArrayPattern') return pattern.elements.flatMap(namesIn);
  if (pattern?.type === 'AssignmentPattern') return namesIn(pattern.left);
  return pattern?.type === 'RestElement' ? namesIn(pattern.argument) : [];
}

function declaredBy(node: AnyNode): readonly string[] {
  if (node.type === 'VariableDeclarator') return namesIn(node.id);
  if (node.type === 'CatchClause') return namesIn(node.param ?? null);
  const own = 'id' in node && node.id?.type === 'Identifier' ? [node.id.name] : [];
  if (!('params' in node)) return own;
  return [...own, 'arguments', ...node.params.flatMap(namesIn)];
}

/** Whether an identifier stands for a thing, and not for a member or a label. */
function isUsed(way: readonly Step[]): boolean {
  const [{ node, key }] = way.slice(-1) as [Step];
  if (node.type === 'MemberExpression') return key === 'object' || node.computed;
  if (node.type === 'Property' || node.type === 'MethodDefinition')
    return key === 'value' || node.computed || ('shorthand' in node && node.shorthand);
  return !['LabeledStatement', 'BreakStatement', 'ContinueStatement'].includes(node.type);
}

function asksFor(name: string, test: AnyNode): boolean {
  let asked = false;
  visit(test, [], (node) => {
    const { argument, operator } = node as { readonly argument?: AnyNode; readonly operator?: string };
    if (operator === 'typeof' && argument?.type === 'Identifier' && argument.name === name) asked = true;
  });
  return asked;
}

function isGuarded(name: string, way: readonly Step[]): boolean {
  return way.some(({ node, key }) => {
    if (node.type === 'UnaryExpression') return node.operator === 'typeof' && node.argument.type === 'Identifier';
    if (node.type === 'LogicalExpression') return key === 'right' && asksFor(name, node.left);
    if (node.type === 'ConditionalExpression' || node.type === 'IfStatement')
      return key !== 'test' && asksFor(name, node.test);
    return node.type === 'TryStatement' && key === 'block' && node.handler !== null;
  });
}

/**
 * The names a program takes from outside, at each place. A name that is declared anywhere counts as declared everywhere, which is
 * good enough for a minified program: its own names have few letters.
 */
export function freeNames(program: Program): readonly FreeName[] {
  const declared = new Set(nodesOf(program).flatMap(declaredBy));
  const free: FreeName[] = [];
  visit(program, [], (node, way) => {
    if (node.type !== 'Identifier' || declared.has(node.name) || !isUsed(way)) return;
    free.push({ name: node.name, guarded: isGuarded(node.name, way) });
  });
  return free;
}
