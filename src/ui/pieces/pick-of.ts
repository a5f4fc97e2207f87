import type { Offer } from '../../engine';
import type { Action } from '../../session';

/** Picks a letter; an own template is written in its own language. */
export function pickOf(offer: Offer): Action {
  return { do: 'pick', letter: offer.letter, ...(offer.title !== undefined && { language: offer.language }) };
}
