import type { Letter } from '../reply/letter';
import type { OwnText } from './own-templates';

/** An own template as a letter. */
export type OwnLetter = Pick<Letter, 'id' | 'language' | 'months' | 'signOffEnd' | 'blocks'> & {
  readonly occasion?: Letter['occasion'];
  readonly title: string;
};

// What was compiled is found again by the letter, which therefore has to stay the same.
const made = new WeakMap<OwnText, WeakMap<Letter, OwnLetter>>();

/** The id under which an own template is picked. */
export function ownId(id: string): `own.${string}` {
  return `own.${id}`;
}

/**
 * An own template as a letter: its body, and under it the sign-off that `written`, a letter of ours in its language, has. A template
 * that is only being written has no id yet.
 */
export function ownLetter(text: OwnText & { readonly id?: string }, written: Letter): OwnLetter {
  const known = made.get(text)?.get(written);
  if (known) return known;
  const letter: OwnLetter = {
    id: `own.${text.id ?? ''}`,
    title: text.title,
    language: text.language,
    months: written.months,
    ...(written.signOffEnd && { signOffEnd: written.signOffEnd }),
    ...(text.occasion && { occasion: text.occasion }),
    blocks: [
      { role: 'answer', text: text.body, format: 'html' },
      ...(text.signs ? written.blocks.filter(({ role }) => role === 'sign_off') : []),
    ],
  };
  const byWritten = made.get(text) ?? new WeakMap<Letter, OwnLetter>();
  made.set(text, byWritten);
  byWritten.set(written, letter);
  return letter;
}
