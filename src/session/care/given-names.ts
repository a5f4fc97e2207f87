import type { PromiseTexts } from '../../engine';
import type { CareRoom } from './care';

/** Given names in the names that promises were made to, for an English pane: other languages would have to inflect them. */
export type GivenNames = { readonly of: (texts: PromiseTexts) => Readonly<Record<string, string>> };

/** Starts with none; a name is read once, when what greets people is here. */
export function createGivenNames({ loaded }: Pick<CareRoom, 'loaded'>): GivenNames {
  const known = new Map<string, string>();
  let made: { readonly from: PromiseTexts; readonly names: number; readonly given: Record<string, string> } | undefined;
  function read(name: string): void {
    if (known.has(name)) return;
    const sender = loaded.greet('en', 'en', { from: { name, address: '' } });
    if (sender !== undefined) known.set(name, sender.given);
  }
  return {
    of(texts) {
      if (loaded.words()?.language !== 'en') return {};
      for (const { to } of Object.values(texts.entries)) if (to) read(to.name);
      if (made?.from !== texts || made.names !== known.size) {
        made = { from: texts, names: known.size, given: Object.fromEntries(known) };
      }
      return made.given;
    },
  };
}
