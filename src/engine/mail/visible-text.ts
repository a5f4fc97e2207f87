/**
 * Text without what has no shape of its own but changes what is seen: control, direction and zero-width characters, and halves of
 * characters. Every kind of line end becomes a line feed; tabs stay. Linear in the length of the text.
 */
export function visibleText(text: string): string {
  let kept = '';
  for (const character of text.replace(/\r\n?/g, '\n')) {
    const code = character.codePointAt(0) ?? 0;
    if (isLineEnd(code)) kept += '\n';
    else if (!isHidden(code)) kept += character;
  }
  return kept;
}

function isLineEnd(code: number): boolean {
  return code === 0x0b || code === 0x0c || code === 0x85 || code === 0x2028 || code === 0x2029;
}

function isHidden(code: number): boolean {
  return (
    (code < 0x20 && code !== 0x09 && code !== 0x0a) ||
    (code >= 0x7f && code <= 0x9f) ||
    code === 0xad ||
    code === 0x61c ||
    code === 0x180e ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    code === 0xfeff ||
    (code >= 0xfff9 && code <= 0xfffb) ||
    (code & 0xfffe) === 0xfffe
  );
}
