/** One MIME part as Gmail's API shows it. */
export type MessagePart = {
  readonly partId: string;
  readonly mimeType: string;
  readonly filename: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly body: { readonly size: number; readonly data?: string; readonly attachmentId?: string };
  readonly parts?: readonly MessagePart[];
};

const MOST_DEPTH = 20;

/** The tree of a mail file, with its texts as base64url; files that are attached have an id in place of their bytes, as in Gmail. */
export function mimeTree(file: Uint8Array): MessagePart {
  // One character a byte, so that parts are cut out whole whatever they hold.
  return partOf(Buffer.from(file).toString('latin1').replace(/\r\n/g, '\n'), '', 0);
}

function partOf(source: string, partId: string, depth: number): MessagePart {
  const gap = source.startsWith('\n') ? 0 : source.indexOf('\n\n');
  const head = gap < 0 ? source : source.slice(0, gap);
  const rest = gap < 0 ? '' : source.slice(gap).replace(/^\n{1,2}/, '');
  const headers = head
    .split(/\n(?![ \t])/)
    .filter((line) => /^[^\s:]+:/.test(line))
    .map((line) => {
      const colon = line.indexOf(':');
      const value = Buffer.from(line.slice(colon + 1), 'latin1').toString('utf8');
      return { name: line.slice(0, colon), value: value.replace(/\n[ \t]+/g, ' ').trim() };
    });
  const header = (name: string) => headers.find((one) => one.name.toLowerCase() === name)?.value ?? '';
  const type = header('content-type') || 'text/plain';
  const mimeType = (type.split(';', 1)[0] ?? '').trim().toLowerCase();
  const boundary = /boundary="?([^";\n]+)"?/i.exec(type)?.[1];
  const filename = /filename="?([^";\n]+)"?/i.exec(header('content-disposition'))?.[1] ?? '';
  if (mimeType.startsWith('multipart/') && boundary !== undefined && depth < MOST_DEPTH) {
    const pieces = `\n${rest}`.split(`\n--${boundary}`).slice(1);
    const inner = pieces.slice(0, pieces.findIndex((piece) => piece.startsWith('--')) >>> 0);
    const parts = inner.map((piece, at) =>
      partOf(piece.replace(/^[ \t]*\n/, ''), partId === '' ? String(at) : `${partId}.${at}`, depth + 1),
    );
    return { partId, mimeType, filename, headers, body: { size: 0 }, parts };
  }
  const bytes = decoded(rest, header('content-transfer-encoding').toLowerCase());
  const body = filename === '' ? { data: bytes.toString('base64url') } : { attachmentId: `att-${partId || '0'}` };
  return { partId, mimeType, filename, headers, body: { size: bytes.length, ...body } };
}

function decoded(body: string, encoding: string): Buffer {
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const text = body
    .replace(/=[ \t]*\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(text, 'latin1');
}
