import { escapeHtml } from '../../engine';
import type { Letter, OwnText } from '../../engine';

/** A letter of ours as a template to change: its blocks as paragraphs, signed by the brand. */
export function textOfLetter({ language, occasion, blocks }: Letter, title: string): OwnText {
  const body = blocks.filter(({ role }) => role !== 'sign_off').map(({ text }) => `<p>${asHtml(text)}</p>`);
  return { title, body: body.join('\n'), language, occasion, tags: [], shortcut: '', signs: true };
}

/** Words as HTML; tags stay as they are, since what is in them is no HTML. */
function asHtml(text: string): string {
  return text
    .split(/(\{\{[^{}]*\}\})/)
    .map((piece, index) => (index % 2 ? piece : escapeHtml(piece).replace(/&#39;/g, "'").replace(/\n/g, '<br>')))
    .join('');
}

/** A template to begin with: it greets as our letters in its language do, and the brand signs. */
export function emptyText(language: OwnText['language'], letters: readonly Letter[]): OwnText {
  const like = letters.find((letter) => letter.language === language);
  const greeting = like?.blocks.find(({ role }) => role === 'greeting')?.text ?? '{{greeting}},';
  return { title: '', body: `<p>${asHtml(greeting)}</p>\n<p></p>`, language, tags: [], shortcut: '', signs: true };
}
