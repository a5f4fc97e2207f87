import type DOMPurify from 'dompurify';

/** Attributes that hold no address, so that the rule for addresses does not judge them. */
const PLAIN_ATTRIBUTES = [
  'style',
  'lang',
  'dir',
  'role',
  'border',
  'cellpadding',
  'cellspacing',
  'width',
  'height',
  'alt',
  'align',
  'valign',
  'bgcolor',
  'data-own',
  'data-missing',
];

/** What a letter may hold: the tags and attributes that our own letters use, and that mail programs keep. */
const POLICY = {
  ALLOWED_TAGS: [
    'table',
    'tbody',
    'tr',
    'td',
    'p',
    'br',
    'span',
    'mark',
    'b',
    'strong',
    'em',
    'a',
    'ul',
    'ol',
    'li',
    'div',
    'img',
  ],
  ALLOWED_ATTR: [...PLAIN_ATTRIBUTES, 'href', 'src'],
  ADD_URI_SAFE_ATTR: PLAIN_ATTRIBUTES,
  ALLOW_DATA_ATTR: false,
  ALLOWED_URI_REGEXP: /^(?:https?|mailto|tel):/i,
};

/** The one policy for the HTML of letters, for its two uses. */
export type LetterPolicy = {
  /** For a mail: cleaned HTML as text. */
  readonly clean: (html: string) => string;
  /** For showing it in the page: the same, in the form that browsers with Trusted Types take. */
  readonly cleanForPage: (html: string) => string | TrustedHTML;
};

/**
 * The policy used when letters are saved, imported and rendered. Takes the DOMPurify of a browser's window, or of a jsdom's on a
 * server; any HTML gives an answer.
 */
export function createLetterPolicy(purify: typeof DOMPurify): LetterPolicy {
  // DOMPurify lets pictures be data, and addresses of links be more than those of pictures.
  purify.addHook('uponSanitizeElement', (node, { tagName }) => {
    if (tagName === 'img' && !/^https:\/\//i.test((node as Element).getAttribute('src') ?? ''))
      node.parentNode?.removeChild(node);
  });
  return {
    clean: (html) => purify.sanitize(html, POLICY),
    cleanForPage: (html) => purify.sanitize(html, { ...POLICY, RETURN_TRUSTED_TYPE: true }),
  };
}
