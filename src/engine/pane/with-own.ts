import { ownId } from '../own-templates/own-letter';
import type { OwnTemplate } from '../own-templates/own-templates';
import type { Language } from '../languages/language';
import { inVoice } from '../reply/letter';
import { habitsOf, timesGot } from '../reply/used-letters';
import type { Key } from '../memory/memory';
import type { Desk } from './opened';
import type { Offer } from './offer';

/**
 * The offered letters in the manner of the brand, with the agent's own in place of ours for the same occasion and language: the
 * favourite, then the one used most. One that this customer got already, while they did not get ours, stays behind.
 */
export function withOwn(
  offers: readonly Offer[],
  { shelf, used }: Pick<Desk, 'shelf' | 'used'>,
  customer: Key | undefined,
  language: Language,
): readonly Offer[] {
  if (shelf === undefined) return offers;
  const { templates, favourites } = shelf.templates;
  const voice = shelf.brand?.voice;
  const habits = habitsOf(used);
  const liked = (template: OwnTemplate): number =>
    (favourites.includes(ownId(template.id)) ? 1_000_000 : 0) + (habits[ownId(template.id)] ?? 0);
  return offers.map((ours): Offer => {
    if (ours.title !== undefined) return ours;
    const { occasion } = ours;
    const offer = voice === undefined ? ours : { occasion, letter: inVoice(ours.letter, voice) };
    const own = templates
      .filter((one) => one.occasion === occasion && one.language === language && !one.archived)
      .sort((a, b) => liked(b) - liked(a) || b.changedAt - a.changedAt)[0];
    if (own === undefined) return offer;
    const gotOwn = timesGot(used, customer, ownId(own.id));
    return gotOwn > timesGot(used, customer, occasion)
      ? offer
      : { letter: ownId(own.id), title: own.title, language, reason: occasion };
  });
}
