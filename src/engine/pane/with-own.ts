import { ownId } from '../own-templates/own-letter';
import type { OwnTemplate } from '../own-templates/own-templates';
import type { Language } from '../languages/language';
import { habitsOf, timesGot } from '../reply/used-letters';
import type { Key } from '../memory/memory';
import type { Desk } from './opened';
import type { Offer } from './offer';

/**
 * The offered letters with the agent's own in place of ours for the same occasion and language: the favourite, then the one used
 * most. One that this customer got already, while they did not get ours, stays behind.
 */
export function withOwn(
  offers: readonly Offer[],
  { shelf, used }: Pick<Desk, 'shelf' | 'used'>,
  customer: Key | undefined,
  language: Language,
): readonly Offer[] {
  if (shelf === undefined) return offers;
  const { templates, favourites } = shelf.templates;
  const habits = habitsOf(used);
  const liked = (template: OwnTemplate): number =>
    (favourites.includes(ownId(template.id)) ? 1_000_000 : 0) + (habits[ownId(template.id)] ?? 0);
  return offers.map((offer): Offer => {
    if (offer.title !== undefined) return offer;
    const { occasion } = offer;
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
