/** Longest address a link may have. */
const MOST = 2000;

/**
 * The address as a link in a letter may carry it: https, mailto or tel, without spaces or what would end an attribute.
 * Undefined for any other, above all for those that run something.
 */
export function safeAddress(address: string): string | undefined {
  const trimmed = address.trim();
  if (trimmed.length > MOST || /[\u0000-\u0020\u007f-\u009f"<>\\`]/.test(trimmed)) return undefined;
  return /^(https:\/\/[^/?#@]|mailto:[^?#]|tel:[+0-9(])/i.test(trimmed) ? trimmed : undefined;
}
