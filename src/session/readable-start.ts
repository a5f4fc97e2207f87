const MAX_LINES = 100_000;
const MAX_DASHED = 10_000;
const MAX_PADDING = 100_000;
const NEWLINE = 0x0a;
const DASH = 0x2d;
const EQUALS = 0x3d;
const LONGEST_FIELD = 200;

/**
 * The start of a mail that can be parsed in bounded time: at most 100,000 lines, of which at most 10,000 may open a
 * part ("--"), and at most 100,000 signs of padding in base64, as the parser keeps what stands between two of them by
 * itself. Seven megabytes of ordinary lines are within; what is cut off behind them is attachments.
 */
export function readableStart(bytes: Uint8Array): Uint8Array {
  let lines = 0;
  let dashed = 0;
  let padding = 0;
  let base64 = false;
  for (let at = 0; at < bytes.length;) {
    lines += 1;
    const newline = bytes.indexOf(NEWLINE, at);
    const end = newline < 0 ? bytes.length : newline + 1;
    if (bytes[at] === DASH && bytes[at + 1] === DASH) {
      dashed += 1;
      base64 = false;
    } else if (saysBase64(bytes, at)) base64 = true;
    if (lines > MAX_LINES || dashed > MAX_DASHED) return bytes.subarray(0, at);
    if (base64) {
      for (let sign = at; sign < end; sign += 1) {
        if (bytes[sign] !== EQUALS) continue;
        padding += 1;
        if (padding > MAX_PADDING) return bytes.subarray(0, sign);
      }
    }
    at = end;
  }
  return bytes;
}

/** Whether a header field begins here that announces base64; it may go on in the next line. */
function saysBase64(bytes: Uint8Array, at: number): boolean {
  const first = bytes[at];
  if (first !== 0x43 && first !== 0x63) return false;
  const field = String.fromCharCode(...bytes.subarray(at, at + LONGEST_FIELD));
  return /^content-transfer-encoding\s*:\s*base64/i.test(field);
}
