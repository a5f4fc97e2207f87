import PostalMime from 'postal-mime';
import type { Address, Email as ParsedMail } from 'postal-mime';
import { hexOf, sha256 } from '../engine';
import type { Email, Person } from '../engine';
import { machineHeaders } from './machine-headers';
import { readableStart } from './readable-start';
import { toUtf8 } from './to-utf8';

const MAX_BODY = 10_000_000;
const MAX_HEADER = 10_000;
const LEADING_BYTES = [0xef, 0xbb, 0xbf, 0x0d, 0x0a];

/**
 * Reads one mail file (RFC 5322 with MIME) into an `Email`; the bytes may be anything.
 * Never rejects: of a broken file it gives what could be read, at worst its bytes as text. Bodies are cut at ten
 * million characters, header values at ten thousand. A mail attached to the mail is not part of its text.
 */
export async function openEml(bytes: Uint8Array): Promise<Email> {
  const mail = toUtf8(readableStart(withoutEnvelope(bytes)));
  const parsed = (await parse(mail)) ?? (await parseHeadersOnly(mail));
  const internetMessageId = messageId(parsed.messageId);
  const id = internetMessageId ?? `file-${hash(bytes)}`;
  const from = person(parsed.from) ?? person(parsed.sender);
  const replyTo = parsed.replyTo?.map(person).find((one) => one !== undefined);
  const html = body(parsed.html);
  const text = body(parsed.text);
  const receivedAt = time(parsed);
  const headers = machineHeaders((...names) => header(parsed, ...names));
  return {
    id,
    ...(internetMessageId !== undefined && { internetMessageId }),
    conversationId: messageId(parsed.references) ?? messageId(parsed.inReplyTo) ?? id,
    ...(from && { from }),
    ...(replyTo && { replyTo }),
    to: (parsed.to ?? []).flatMap(people),
    subject: short(parsed.subject ?? ''),
    ...(html !== undefined && { html }),
    ...(text !== undefined && { text }),
    ...(receivedAt !== undefined && { receivedAt }),
    ...(headers && { headers }),
  };
}

/** Some programs save a mail with a byte order mark, an empty line or the mailbox's "From " line before its headers. */
function withoutEnvelope(bytes: Uint8Array): Uint8Array {
  let start = 0;
  while (start < bytes.length && LEADING_BYTES.includes(bytes[start] ?? 0)) start += 1;
  if (String.fromCharCode(...bytes.subarray(start, start + 5)) === 'From ') {
    const end = bytes.indexOf(0x0a, start);
    start = end < 0 ? bytes.length : end + 1;
  }
  return start === 0 ? bytes : bytes.subarray(start);
}

async function parse(bytes: Uint8Array): Promise<ParsedMail | undefined> {
  try {
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true });
  } catch {
    return undefined;
  }
}

/** The parser gives up on absurd nesting and on megabytes of headers; the start of the mail is still worth reading. */
async function parseHeadersOnly(bytes: Uint8Array): Promise<ParsedMail> {
  const source = new TextDecoder().decode(bytes.subarray(0, MAX_BODY));
  const gap = /\r?\n\r?\n/.exec(source);
  const head = gap ? source.slice(0, gap.index) : '';
  const text = gap ? source.slice(gap.index + gap[0].length) : source;
  const plain = head.split(/\r?\n(?![ \t])/).filter((line) => !/^content-/i.test(line));
  const parsed = await parse(new TextEncoder().encode(plain.join('\r\n').slice(0, 1_000_000)));
  return { headers: [], headerLines: [], attachments: [], ...parsed, text };
}

function people(address: Address): readonly Person[] {
  if (address.group) return address.group.flatMap(people);
  const name = short(address.name.trim());
  const mailbox = short(address.address.trim().toLowerCase());
  return name === '' && mailbox === '' ? [] : [{ name, address: mailbox }];
}

function person(address: Address | undefined): Person | undefined {
  return address && people(address)[0];
}

function messageId(value: string | undefined): string | undefined {
  const trimmed = value?.trim() ?? '';
  if (trimmed === '') return undefined;
  return short(/<[^<>\s]+>/.exec(trimmed.slice(0, MAX_HEADER))?.[0] ?? trimmed.split(/\s/, 1)[0] ?? trimmed);
}

function body(value: string | undefined): string | undefined {
  return value === undefined || value === '' ? undefined : value.slice(0, MAX_BODY);
}

function short(value: string): string {
  return value.slice(0, MAX_HEADER);
}

/** A mail without a readable Date still bears the time at which the last server took it. */
function time(parsed: ParsedMail): number | undefined {
  const received = header(parsed, 'received');
  const candidates = [parsed.date, received?.slice(received.lastIndexOf(';') + 1)];
  return candidates.map((value) => Date.parse(value ?? '')).find((ms) => !Number.isNaN(ms));
}

function header(parsed: ParsedMail, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = parsed.headers.find(({ key }) => key === name)?.value.trim();
    if (value !== undefined && value !== '') return short(value);
  }
  return undefined;
}

function hash(bytes: Uint8Array): string {
  return hexOf(sha256(bytes).subarray(0, 12));
}
