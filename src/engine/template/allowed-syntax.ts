import type { BlockStatement, Call, ContentStatement, Expression, PathExpression, Program, Statement } from './syntax';
import { templateError } from './template-error';

/** The helpers that are blocks; each takes one thing to look at. */
const BLOCK_HELPERS = ['if', 'unless', 'each', 'with'];
/** The only helper inside an expression: `lookup thing key`. */
const INLINE_HELPER = 'lookup';
const HELPER_NAMES = [...BLOCK_HELPERS, INLINE_HELPER, 'log', 'helperMissing', 'blockHelperMissing'];
const DATA = ['root', 'index', 'key', 'first', 'last'];
/** Never a name in a letter; the runtime guards them as well. */
const FORBIDDEN = ['constructor', 'prototype', '__proto__'];

/**
 * Refuses, with a TemplateError, everything that letters do not need: helpers other than if, unless, each, with and
 * lookup; partials, decorators, unescaped output, other `@data`, and braces that would be printed. Where `variables` is
 * given, a path must be one of them, standing alone.
 */
export function refuseForbidden(program: Program, variables?: readonly string[]): void {
  for (const statement of program.body) checkStatement(statement, variables);
}

function checkStatement(node: Statement, variables: readonly string[] | undefined): void {
  switch (node.type) {
    case 'CommentStatement':
      return;
    case 'ContentStatement':
      checkContent(node);
      return;
    case 'PartialStatement':
    case 'PartialBlockStatement':
      throw templateError('partial', node.loc?.start);
    case 'Decorator':
    case 'DecoratorBlock':
      throw templateError('decorator', node.loc?.start);
    case 'MustacheStatement':
      if (!node.escaped) throw templateError('raw-output', node.loc?.start);
      checkExpression(node, variables);
      return;
    case 'BlockStatement':
      checkBlock(node, variables);
  }
}

function checkContent({ original, loc }: ContentStatement): void {
  const stray = original.search(/\{\{|\}\}/);
  if (stray < 0) return;
  const { line, column } = loc?.start ?? { line: 1, column: 0 };
  const before = original.slice(0, stray).split('\n');
  const last = before[before.length - 1]?.length ?? 0;
  const down = before.length - 1;
  throw templateError('stray-braces', { line: line + down, column: down ? last : column + last });
}

function checkBlock(node: BlockStatement, variables: readonly string[] | undefined): void {
  // A raw block would print its body as it stands.
  if (node.openStrip.open === undefined) throw templateError('raw-output', node.loc?.start);
  if (!BLOCK_HELPERS.includes(helperName(node) ?? '') || node.params.length !== 1) {
    throw templateError('helper', node.loc?.start);
  }
  checkArguments(node, variables);
  if (node.program) refuseForbidden(node.program, variables);
  if (node.inverse) refuseForbidden(node.inverse, variables);
}

function checkExpression(node: Call, variables: readonly string[] | undefined): void {
  if (node.params.length || node.hash) {
    if (helperName(node) !== INLINE_HELPER || node.params.length !== 2) throw templateError('helper', node.loc?.start);
    checkArguments(node, variables);
  } else if (node.path.type === 'PathExpression') {
    checkPath(node.path, variables);
  } else {
    // A literal here would be looked up as a name.
    throw templateError('variable', node.loc?.start);
  }
}

function checkArguments(node: Call, variables: readonly string[] | undefined): void {
  const values = node.hash?.pairs.map((pair) => pair.value) ?? [];
  for (const value of [...node.params, ...values]) checkValue(value, variables);
}

function checkValue(node: Expression, variables: readonly string[] | undefined): void {
  if (node.type === 'PathExpression') checkPath(node, variables);
  else if (node.type === 'SubExpression') {
    if (helperName(node) !== INLINE_HELPER) throw templateError('helper', node.loc?.start);
    checkExpression(node, variables);
  }
}

function checkPath(node: PathExpression, variables: readonly string[] | undefined): void {
  const [first = ''] = node.parts;
  const helper = !node.data && node.parts.length === 1 && HELPER_NAMES.includes(first);
  if (helper) throw templateError('helper', node.loc?.start);
  const wrong =
    node.parts.some((part) => FORBIDDEN.includes(part)) ||
    (node.data && !DATA.includes(first)) ||
    (variables && !variables.includes(node.original));
  if (wrong) throw templateError('variable', node.loc?.start);
}

function helperName(node: Call): string | undefined {
  const { path } = node;
  return path.type === 'PathExpression' && !path.data && !path.depth && path.original === path.parts[0]
    ? path.original
    : undefined;
}
