import * as v from 'valibot';
import { escapeHtml } from '../../engine';
import { decodeBody } from './decode-body';

const MOST_DEPTH = 30;
const MOST_PARTS = 300;

const header = v.object({ name: v.string(), value: v.string() });
const partSchema = v.object({
  mimeType: v.optional(v.string(), 'text/plain'),
  filename: v.optional(v.string(), ''),
  headers: v.optional(v.array(header), []),
  body: v.optional(v.object({ data: v.optional(v.string()), attachmentId: v.optional(v.string()) }), {}),
  parts: v.optional(v.array(v.unknown()), []),
});
type Part = v.InferOutput<typeof partSchema>;

/** The text of a message, in one or both of its forms, and how many files are attached. */
export type MessageBody = { readonly html?: string; readonly text?: string; readonly attachments: number };

/** One value of a header; of several the first. */
export function headerOf(headers: Part['headers'], ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = headers.find((one) => one.name.toLowerCase() === name)?.value.trim();
    if (value) return value;
  }
  return undefined;
}

/** The headers of a message, as far as they can be read. */
export function headersOf(payload: unknown): Part['headers'] {
  return read(payload)?.headers.slice(0, 500) ?? [];
}

function read(part: unknown): Part | undefined {
  const found = v.safeParse(partSchema, part);
  return found.success ? found.output : undefined;
}

type Piece = { readonly html?: string | undefined; readonly text?: string | undefined };

/** Walks the parts of a message; any tree gives an answer. A mail attached to the mail is no part of its text. */
export function bodyOf(payload: unknown): MessageBody {
  let left = MOST_PARTS;
  let attachments = 0;

  function pieces(given: unknown, depth: number): readonly Piece[] {
    left--;
    const part = left < 0 || depth > MOST_DEPTH ? undefined : read(given);
    if (part === undefined) return [];
    const type = part.mimeType.toLowerCase();
    if (type.startsWith('multipart/')) {
      const below = part.parts.flatMap((one) => [pieces(one, depth + 1)]);
      return type === 'multipart/alternative' ? either(below) : below.flat();
    }
    if (isFile(part) || (type !== 'text/plain' && type !== 'text/html')) {
      if (!isPicture(part)) attachments++;
      return [];
    }
    const text = decodeBody(part.body.data ?? '', headerOf(part.headers, 'content-type') ?? '');
    if (text === '') return [];
    return [type === 'text/html' ? { html: text } : { text }];
  }

  const all = pieces(payload, 0);
  const asHtml = all.some(({ html }) => html !== undefined);
  const html = all.map((one) => one.html ?? `<div>${brokenLines(one.text ?? '')}</div>`).join('\n');
  const text = all.flatMap((one) => one.text ?? []).join('\n');
  return { ...(asHtml && { html }), ...(text !== '' && { text }), attachments };
}

/** The same said in several ways: the first plain one, and the last one that is HTML. */
function either(ways: readonly (readonly Piece[])[]): readonly Piece[] {
  const plain = ways.find((way) => way.some(({ text }) => text !== undefined));
  const rich = ways.findLast((way) => way.some(({ html }) => html !== undefined));
  const text = plain?.flatMap((one) => one.text ?? []).join('\n');
  const html = rich?.flatMap((one) => one.html ?? []).join('\n');
  return text === undefined && html === undefined ? [] : [{ text, html }];
}

const disposition = (part: Part) => headerOf(part.headers, 'content-disposition')?.toLowerCase() ?? '';
const isFile = (part: Part) => part.filename !== '' || disposition(part).startsWith('attachment');

/** A picture inside the text. */
const isPicture = (part: Part) =>
  part.mimeType.toLowerCase().startsWith('image/') &&
  headerOf(part.headers, 'content-id') !== undefined &&
  !disposition(part).startsWith('attachment');

const brokenLines = (text: string) => escapeHtml(text).replace(/\r?\n/g, '<br>');
