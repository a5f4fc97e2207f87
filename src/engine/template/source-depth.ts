import { parser } from 'handlebars/dist/cjs/handlebars/compiler/base';

const OPENING = ['OPEN_BLOCK', 'OPEN_INVERSE', 'OPEN_PARTIAL_BLOCK', 'OPEN_RAW_BLOCK'].map(numbered);
// The lexer itself names the end of a raw block by its word.
const CLOSING = [numbered('OPEN_ENDBLOCK'), 'END_RAW_BLOCK'];
const CHAINING = numbered('OPEN_INVERSE_CHAIN');
const OPEN_CALL = numbered('OPEN_SEXPR');
const CLOSE_CALL = numbered('CLOSE_SEXPR');
const END = numbered('EOF');
// What the lexer says for ever where the text ends inside a comment, for which its grammar has no end.
const CUT_OFF = 1;

/**
 * Whether blocks, chains of else and calls within calls lie deeper than `limit` in each other. Reads words only: the
 * parser itself takes quadratic time on deep nesting, so this has to be known before. May throw the lexer's errors.
 */
export function isDeeperThan(limit: number, source: string): boolean {
  const { lexer } = parser;
  lexer.yy = {};
  lexer.setInput(source);
  const blocks: number[] = [];
  let depth = 0;
  let calls = 0;
  for (let token = lexer.lex(); token !== END && token !== CUT_OFF; token = lexer.lex()) {
    const innermost = blocks.length - 1;
    if (OPENING.includes(token)) depth += blocks[blocks.push(1) - 1] ?? 0;
    else if (token === OPEN_CALL) calls += 1;
    else if (token === CLOSE_CALL) calls -= 1;
    else if (token === CHAINING) {
      depth += 1;
      blocks[innermost] = (blocks[innermost] ?? 0) + 1;
    } else if (CLOSING.includes(token)) depth -= blocks.pop() ?? limit;
    if (depth + calls > limit) return true;
    // Something is closed that was never opened: the parser gets no further than this either.
    if (depth < 0 || calls < 0) return false;
  }
  return false;
}

function numbered(name: string): number | string {
  return parser.symbols_[name] ?? name;
}
