/** A picture as our letters write it: see `letter-logo.ts`. */
const PICTURE = /<img src="[^"]*" alt="([^"]*)"[^<>"]*(?:"[^<>"]*"[^<>"]*){3} style="([^"]*)">/g;

/** A letter of ours where pictures are not shown: the words of each stand in a box of its size and look. */
export function withoutPictures(html: string): string {
  return html.replace(PICTURE, '<span style="$2">$1</span>');
}
