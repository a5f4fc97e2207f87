const HEAD = 12;
const ENTRY = 6;
const UTF_8 = 1;

/**
 * The strings in a file of Chromium's resources, version 5: a head with the encoding and the number of entries, entries of a
 * 16-bit name and a 32-bit place, and the strings one behind the other. Throws on another version.
 */
export function stringsOfPak(file: Buffer): readonly string[] {
  const version = file.readUInt32LE(0);
  if (version !== 5) throw new Error(`Files of version ${version} are not known here.`);
  const encoding = file.readUInt8(4) === UTF_8 ? 'utf8' : 'utf16le';
  const count = file.readUInt16LE(8);
  const place = (entry: number): number => file.readUInt32LE(HEAD + ENTRY * entry + 2);
  const strings = Array.from({ length: count }, (_, i) => file.toString(encoding, place(i), place(i + 1)));
  return strings.filter((text) => !text.includes('plural,'));
}
