import type { Variable } from '../../reply/variables';

/** What a body is made of, one after the other, whatever it was written in. */
export type BodyToken =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'variable'; readonly variable: Variable | 'greeting' }
  /** A tag of our own Handlebars, as it stands. */
  | { readonly kind: 'mustache'; readonly text: string }
  | { readonly kind: 'line' }
  /** What follows is another paragraph. */
  | { readonly kind: 'block' }
  | { readonly kind: 'open' | 'close'; readonly tag: 'strong' | 'em' | 'ul' | 'ol' | 'li' | 'a' }
  | { readonly kind: 'link'; readonly href: string };

/** Words that stand side by side as one: a variable or a pair of braces may be spread over them. */
export function joinWords(tokens: readonly BodyToken[]): readonly BodyToken[] {
  const out: BodyToken[] = [];
  let words: string[] = [];
  for (const token of [...tokens, undefined]) {
    if (token?.kind === 'words') words.push(token.text);
    else {
      if (words.length > 0) out.push({ kind: 'words', text: words.join('') });
      words = [];
      if (token) out.push(token);
    }
  }
  return out;
}
