import { FIRST_CHOICE } from '../../engine';
import type { Language } from '../../engine';
import { cardWordsFor, stringsFor } from '../../i18n';
import type { Card } from '../card';
import { said } from '../card-html';
import { clicksTo } from '../clicks/clicks-to';
import type { Place } from '../drawing';
import { cardOf, section } from '../pieces/card-of';
import { button, buttons, paragraph } from '../pieces/widgets';

type Around = { readonly language: Language; readonly baseUrl: string; readonly place: Place };

/** Nothing could be drawn: something broke on the server, or Google's tokens for the open email have run out. Says so, and tries again. */
export function troubleCard(what: 'bug' | 'expired', { language, baseUrl, place }: Around): Card {
  const { trouble } = cardWordsFor(language);
  const strings = stringsFor(language);
  const click = clicksTo({ baseUrl, place, choice: FIRST_CHOICE }, [], 0);
  return cardOf(
    what === 'bug' ? strings.brokenTitle : strings.unreadableTitle,
    undefined,
    section([...paragraph(said(trouble[what])), ...buttons(button(strings.retry, click({ do: 'retry' }), 'filled'))]),
  );
}
