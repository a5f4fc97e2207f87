/** What a part of an HTML mail is: earlier mail, a signature, or never shown to the reader. */
export type Region = 'quoted' | 'signature' | 'hidden';

/** The attributes that tell what an element is; values as written. */
export type Attributes = ReadonlyMap<string, string>;

// What stands in noscript and object is shown where scripts and plug-ins do not run, as in every mail program.
const SKIPPED = new Set(['script', 'style', 'head', 'title', 'template', 'svg', 'select']);

// Class names are compared whole: "gmail_quote_attribution" stands inside "gmail_quote", but "my_quote" is anybody's.
const QUOTE_CLASSES = new Set([
  'gmail_quote',
  'gmail_quote_container',
  'gmail_attr',
  'yahoo_quoted',
  'yahooquoted',
  'moz-cite-prefix',
  'moz-forward-container',
  'protonmail_quote',
  'tutanota_quote',
  'zmail_extra',
  'blockquote_zmail',
  'mailru-blockquote',
  'missive_quote',
  'sh-quoted',
  'front-blockquote',
  'mail-quote-collapse',
  'mailquote',
  'quote-header',
]);
const QUOTE_IDS = new Set([
  'olk_src_body_section',
  'isforwardcontent',
  'isreplycontent',
  'mail-editor-reference-message-container',
  'ms-outlook-mobile-reference-message',
]);
// Spark and GMX.
const QUOTE_NAMES = new Set(['messagereplysection', 'quote']);
const SIGNATURE_CLASSES = new Set([
  'gmail_signature',
  'moz-signature',
  'protonmail_signature_block',
  'ms-outlook-mobile-signature',
]);
const SIGNATURE_IDS = new Set(['signature', 'applemailsignature', 'ms-outlook-mobile-signature']);

// These ids mark a line after which everything, not only their own content, is earlier mail.
const REST_IDS = new Set(['divrplyfwdmsg', 'appendonsend', 'olk_src_body_section', 'stopspelling']);

/** Ids that mail programs repeat with a prefix when a mail is quoted again: `x_divRplyFwdMsg`. */
function bareId(attributes: Attributes): string {
  const id = (attributes.get('id') ?? '').toLowerCase();
  return id.startsWith('x_') ? id.slice(2) : id;
}

function classes(attributes: Attributes): string[] {
  return (attributes.get('class') ?? '').toLowerCase().slice(0, 500).split(/\s+/);
}

function isHidden(attributes: Attributes): boolean {
  if (attributes.has('hidden')) return true;
  const style = (attributes.get('style') ?? '').toLowerCase().slice(0, 2000).replace(/\s+/g, '');
  return /(^|;)(display:none|visibility:hidden|mso-hide:all|font-size:0(px|pt|em|%)?(;|!|$)|opacity:0(;|!|$))/.test(
    style,
  );
}

// Gmail and Outlook write an indented paragraph as a blockquote without a border.
function isIndent(attributes: Attributes): boolean {
  const style = (attributes.get('style') ?? '').toLowerCase().slice(0, 500).replace(/\s+/g, '');
  return style.includes('border:none') && !attributes.has('type') && !attributes.has('cite');
}

/** What the element with this lower-case tag and these attributes holds; undefined for the writer's own text. */
export function regionOf(tag: string, attributes: Attributes): Region | undefined {
  if (SKIPPED.has(tag)) return 'hidden';
  if (attributes.size === 0) return tag === 'blockquote' ? 'quoted' : undefined;
  if (isHidden(attributes)) return 'hidden';
  if (tag === 'blockquote' && !isIndent(attributes)) return 'quoted';
  const id = bareId(attributes);
  const names = classes(attributes);
  // Yahoo sets a prefix of its own before its class names: "ydp1a2byahoo_quoted".
  if (QUOTE_IDS.has(id) || names.some((name) => QUOTE_CLASSES.has(name) || /^ydp.*yahoo_quoted$/.test(name)))
    return 'quoted';
  if (QUOTE_NAMES.has((attributes.get('name') ?? '').toLowerCase())) return 'quoted';
  if (SIGNATURE_IDS.has(id) || names.some((name) => SIGNATURE_CLASSES.has(name))) return 'signature';
  return undefined;
}

/** Whether this is Gmail's frame of a quote, in which answers written between the quotes stand too. */
export function holdsAnswers(attributes: Attributes): boolean {
  return classes(attributes).some((name) => name === 'gmail_quote' || name === 'gmail_quote_container');
}

// The line that Outlook draws above the head of an earlier mail, in each of its versions.
const OUTLOOK_RULE = /border-top:solid#(e1e1e1|b5c4df)1\.0pt;padding:3\.0pt/;

/** Whether everything from this element to the end of the mail is earlier mail. */
export function startsEarlierMail(attributes: Attributes): boolean {
  if (attributes.size === 0) return false;
  if (REST_IDS.has(bareId(attributes))) return true;
  const style = attributes.get('style') ?? '';
  return /border-top/i.test(style) && OUTLOOK_RULE.test(style.slice(0, 500).toLowerCase().replace(/\s+/g, ''));
}
