import { parse, parser, parseWithoutProcessing } from 'handlebars/dist/cjs/handlebars/compiler/base';
import type { Expression, Program, Statement } from './syntax';
import { templateError } from './template-error';

const MAX_SOURCE = 64 * 1024;
const MAX_DEPTH = 32;

/**
 * Parses a template to its syntax tree; throws a TemplateError with the place where that is not possible. Text of other
 * types, longer than 64 KB, nested deeper than 32 blocks or with control characters is refused.
 */
export function parseTemplate(source: string): Program {
  if (typeof (source as unknown) !== 'string') throw templateError('not-text');
  if (source.length > MAX_SOURCE) throw templateError('too-long');
  refuseControlCharacters(source);
  let raw: Program;
  try {
    raw = parseWithoutProcessing(source) as Program;
  } catch (thrown) {
    throw templateError('syntax', placeOf(thrown));
  }
  // Stripping white space recurses over the tree, so its depth is looked at before.
  refuseDepth(raw);
  return parse(raw) as Program;
}

function refuseControlCharacters(source: string): void {
  let line = 1;
  let start = 0;
  for (let index = 0; index < source.length; index++) {
    const code = source.charCodeAt(index);
    if (code === 10) {
      line += 1;
      start = index + 1;
    } else if ((code < 32 && code !== 9 && code !== 13) || code === 127) {
      throw templateError('control-character', { line, column: index - start });
    }
  }
}

/** Upstream puts the place on some errors; for the others the lexer still stands where it failed. */
function placeOf(thrown: unknown): { line: number; column: number } {
  if (thrown instanceof Error && 'lineNumber' in thrown && 'column' in thrown) {
    const { lineNumber, column } = thrown;
    if (typeof lineNumber === 'number' && typeof column === 'number') return { line: lineNumber, column };
  }
  const { first_line: line = 1, first_column: column = 0 } = parser.lexer.yylloc ?? {};
  return { line, column };
}

function refuseDepth(ast: Program): void {
  const open: { node: Program | Statement | Expression; depth: number }[] = [{ node: ast, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    if (depth > MAX_DEPTH) throw templateError('too-deep', node.loc?.start);
    for (const inner of inside(node)) open.push({ node: inner, depth: inner.type === 'Program' ? depth : depth + 1 });
  }
}

function inside(node: Program | Statement | Expression): readonly (Program | Statement | Expression)[] {
  if (node.type === 'Program') return node.body;
  if (!('params' in node)) return [];
  const values = node.hash?.pairs.map((pair) => pair.value) ?? [];
  const called = 'name' in node ? node.name : node.path;
  const bodies = ['program' in node ? node.program : undefined, 'inverse' in node ? node.inverse : undefined];
  return [called, ...node.params, ...values, ...bodies.filter((body) => body !== undefined)];
}
