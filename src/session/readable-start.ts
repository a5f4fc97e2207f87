const MAX_LINES = 100_000;
const MAX_DASHED = 10_000;
const NEWLINE = 0x0a;
const DASH = 0x2d;

/**
 * The start of a mail that can be parsed in bounded time: at most 100,000 lines, of which at most 10,000 may open a
 * part ("--"). Seven megabytes of ordinary lines are within; what is cut off behind them is attachments.
 */
export function readableStart(bytes: Uint8Array): Uint8Array {
  let lines = 0;
  let dashed = 0;
  for (let at = 0; at < bytes.length;) {
    lines += 1;
    if (bytes[at] === DASH && bytes[at + 1] === DASH) dashed += 1;
    if (lines > MAX_LINES || dashed > MAX_DASHED) return bytes.subarray(0, at);
    const newline = bytes.indexOf(NEWLINE, at);
    at = newline < 0 ? bytes.length : newline + 1;
  }
  return bytes;
}
