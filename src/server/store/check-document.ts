/** Memory and settings are a few KB; own letters and brands of a busy person some hundred. */
const MAX_DOCUMENT_BYTES = 1_024 * 1_024;

/** A document that is not kept. */
export class DocumentRefused extends Error {
  constructor(why: string) {
    super(why);
    this.name = 'DocumentRefused';
  }
}

/** Throws a `DocumentRefused` for a name that is none of ours: names are short words with hyphens. */
export function checkName(name: string): void {
  if (!/^[a-z][a-z0-9.-]{0,99}$/i.test(name)) throw new DocumentRefused('This is no name of a document.');
}

/** Throws a `DocumentRefused` for a text that is too long, in bytes of UTF-8, or that a database cannot hold. */
export function checkText(text: string): void {
  if (Buffer.byteLength(text) > MAX_DOCUMENT_BYTES) throw new DocumentRefused('The document is too long.');
  if (text.includes('\0')) throw new DocumentRefused('The document holds a character that no database takes.');
}
