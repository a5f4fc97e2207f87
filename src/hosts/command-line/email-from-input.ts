import { addressParser, decodeWords } from 'postal-mime';
import type { Email, Person } from '../../engine';
import { openEml } from '../../session';

const LONGEST_HEADER = 10_000;

/**
 * One line of input as a mail. A whole file in `mime` or `mimeBase64` goes first, and the line's other fields replace
 * what stands in it. Fields of a wrong type count as left out.
 */
export async function emailFromInput(fields: Readonly<Record<string, unknown>>): Promise<Email> {
  const text = (name: string): string | undefined => {
    const value = fields[name];
    return typeof value === 'string' ? value : undefined;
  };
  const bytes = mimeBytes(text('mime'), text('mimeBase64'));
  const opened: Email =
    bytes === undefined ? { id: '', conversationId: '', to: [], subject: '' } : await openEml(bytes);
  const from = person(text('from'));
  const subject = text('subject');
  const body = bytes === undefined ? { html: text('html'), text: text('text') } : {};
  const receivedAt = Date.parse(text('date') ?? '');
  return {
    ...opened,
    ...(from && { from }),
    ...(subject !== undefined && { subject: decodeWords(subject.slice(0, LONGEST_HEADER)) }),
    ...(body.html !== undefined && { html: body.html }),
    ...(body.text !== undefined && { text: body.text }),
    ...(Number.isFinite(receivedAt) && { receivedAt }),
  };
}

function mimeBytes(mime: string | undefined, base64: string | undefined): Uint8Array | undefined {
  if (mime !== undefined) return new TextEncoder().encode(mime);
  return base64 === undefined ? undefined : Buffer.from(base64, 'base64');
}

function person(header: string | undefined): Person | undefined {
  if (header === undefined || header.trim() === '') return undefined;
  const first = addressParser(header.slice(0, LONGEST_HEADER), { flatten: true })[0];
  if (first === undefined) return { name: decodeWords(header.slice(0, LONGEST_HEADER)).trim(), address: '' };
  return { name: decodeWords(first.name).trim(), address: (first.address ?? '').trim().toLowerCase() };
}
