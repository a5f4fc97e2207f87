import { parse, parser } from 'handlebars/dist/cjs/handlebars/compiler/base';
import { isDeeperThan } from './source-depth';
import type { Program } from './syntax';
import { isTemplateError, templateError } from './template-error';

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
  try {
    if (isDeeperThan(MAX_DEPTH, source)) throw templateError('too-deep', placeOf(undefined));
    return parse(source) as Program;
  } catch (thrown) {
    throw isTemplateError(thrown) ? thrown : templateError('syntax', placeOf(thrown));
  }
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
