import createPurifier from 'dompurify';
import type { Config } from 'dompurify';

/** Attributes that fetch something; in a mail they may only carry the picture itself. */
const FETCHING = new Set(['src', 'srcset', 'background', 'poster']);
const FRAME: Config = { WHOLE_DOCUMENT: true, FORBID_TAGS: ['form', 'iframe', 'video', 'audio'] };
const EDITOR: Config = {
  FORBID_TAGS: ['style', 'form', 'input', 'button', 'textarea', 'select', 'iframe', 'video', 'audio'],
};

const purifier = createPurifier(window);
purifier.addHook('uponSanitizeAttribute', (_, attribute) => {
  if (FETCHING.has(attribute.attrName) && !/^data:image\//i.test(attribute.attrValue)) attribute.keepAttr = false;
});

/** A mail's HTML as a whole document for the reading frame: its own styles, no scripts, nothing to fetch. */
export function cleanForFrame(html: string): string {
  return purifier.sanitize(html, FRAME);
}

/** HTML for the editor, which stands in the page itself: its styles and forms must not reach around it. */
export function cleanForEditor(html: string): string {
  return purifier.sanitize(html, EDITOR);
}
