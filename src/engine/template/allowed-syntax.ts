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

/** Whether a helper of the template's own may be called with these texts; there is at least one. */
export type CheckCall = (texts: readonly string[]) => boolean;

/** What a template may name. */
export type Allowed = {
  /** A path must be one of them; absent allows every name. */
  readonly variables?: readonly string[] | undefined;
  /** Helpers besides the built-in ones; they take texts in quotation marks and print one. */
  readonly calls?: Readonly<Record<string, CheckCall>>;
};

/**
 * Refuses, with a TemplateError, everything that letters do not need: helpers other than if, unless, each, with, lookup
 * and the allowed calls; partials, decorators, unescaped output, other `@data`, and braces that would be printed.
 */
export function refuseForbidden(program: Program, allowed: Allowed): void {
  for (const statement of program.body) checkStatement(statement, allowed);
}

function checkStatement(node: Statement, allowed: Allowed): void {
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
      checkExpression(node, allowed);
      return;
    case 'BlockStatement':
      checkBlock(node, allowed);
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

function checkBlock(node: BlockStatement, allowed: Allowed): void {
  // A raw block would print its body as it stands.
  if (node.openStrip.open === undefined) throw templateError('raw-output', node.loc?.start);
  if (!BLOCK_HELPERS.includes(helperName(node) ?? '') || node.params.length !== 1) {
    throw templateError('helper', node.loc?.start);
  }
  checkArguments(node, allowed);
  if (node.program) refuseForbidden(node.program, allowed);
  if (node.inverse) refuseForbidden(node.inverse, allowed);
}

function checkExpression(node: Call, allowed: Allowed): void {
  const own = ownCall(node, allowed);
  if (own !== undefined) {
    checkOwnCall(node, own);
  } else if (node.params.length || node.hash) {
    if (helperName(node) !== INLINE_HELPER || node.params.length !== 2) throw templateError('helper', node.loc?.start);
    checkArguments(node, allowed);
  } else if (node.path.type === 'PathExpression') {
    checkPath(node.path, allowed);
  } else {
    // A literal here would be looked up as a name.
    throw templateError('variable', node.loc?.start);
  }
}

function ownCall(node: Call, { calls = {} }: Allowed): CheckCall | undefined {
  const name = helperName(node);
  return name !== undefined && Object.hasOwn(calls, name) ? calls[name] : undefined;
}

/** One text at least, nothing but texts, and such as the helper understands. */
function checkOwnCall({ params, hash, loc }: Call, check: CheckCall): void {
  const texts = params.map((param) => (param.type === 'StringLiteral' ? param.value : undefined));
  const sound = texts.filter((text) => text !== undefined);
  if (hash !== undefined || sound.length === 0 || sound.length < texts.length || !check(sound))
    throw templateError('helper', loc?.start);
}

function checkArguments(node: Call, allowed: Allowed): void {
  const values = node.hash?.pairs.map((pair) => pair.value) ?? [];
  for (const value of [...node.params, ...values]) checkValue(value, allowed);
}

function checkValue(node: Expression, allowed: Allowed): void {
  if (node.type === 'PathExpression') checkPath(node, allowed);
  else if (node.type === 'SubExpression') {
    if (helperName(node) !== INLINE_HELPER) throw templateError('helper', node.loc?.start);
    checkExpression(node, allowed);
  }
}

function checkPath(node: PathExpression, allowed: Allowed): void {
  const [first = ''] = node.parts;
  const helper =
    !node.data &&
    node.parts.length === 1 &&
    (HELPER_NAMES.includes(first) || Object.hasOwn(allowed.calls ?? {}, first));
  if (helper) throw templateError('helper', node.loc?.start);
  const wrong =
    node.parts.some((part) => FORBIDDEN.includes(part)) ||
    (node.data && !DATA.includes(first)) ||
    (allowed.variables && !allowed.variables.includes(node.original));
  if (wrong) throw templateError('variable', node.loc?.start);
}

function helperName(node: Call): string | undefined {
  const { path } = node;
  return path.type === 'PathExpression' && !path.data && !path.depth && path.original === path.parts[0]
    ? path.original
    : undefined;
}
