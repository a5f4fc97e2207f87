import type { LanguagePack } from '../languages/language-pack';
import { visibleText } from '../mail/visible-text';
import { assessHostility } from './assess-hostility';

/**
 * Whether a short text beside the mail itself, such as a display name, an address or a subject, holds words that would
 * sting. Reply prefixes, the punctuation of addresses and characters without a shape hide nothing.
 */
export function holdsFlagged(text: string, pack: LanguagePack): boolean {
  const words = visibleText(text.slice(0, 1_000)).replace(/[._@<>"'-]+/g, ' ');
  return (
    assessHostility(words, '', pack.lexicon, { ...(pack.context && { context: pack.context }) }).findings.length > 0
  );
}
