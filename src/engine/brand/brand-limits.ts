/** What a brand may come to at most; lengths in characters, a logo in pixels. */
export const BRAND_LIMITS = {
  brands: 20,
  name: 60,
  mailboxes: 30,
  mailbox: 254,
  logoAddress: 500,
  alt: 100,
  logoWidth: 600,
  logoHeight: 200,
  words: 100,
  legal: 1_000,
} as const;

/** Whether this is a colour as brands hold them, #rrggbb. */
export function isColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}

/** Whether a logo may lie there: an https address with a host, that can stand in an attribute as it is. */
export function isLogoAddress(text: string): boolean {
  return text.length <= BRAND_LIMITS.logoAddress && /^https:\/\/[^\s"'<>`\\/?#@]+([/?#][^\s"'<>`\\]*)?$/i.test(text);
}

/** Whether a logo may be that wide or high, in pixels. */
export function isLogoSize(pixels: number, most: number): boolean {
  return Number.isInteger(pixels) && pixels >= 1 && pixels <= most;
}

/** Whether this names receiving mailboxes: a whole address, or `@` and a domain; lower case. */
export function isMailbox(text: string): boolean {
  return text.length <= BRAND_LIMITS.mailbox && text === text.toLowerCase() && /^[^\s@<>"]*@[^\s@<>"]+$/.test(text);
}
