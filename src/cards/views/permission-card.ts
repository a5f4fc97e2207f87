import type { Language } from '../../engine';
import { cardWordsFor } from '../../i18n';
import type { Card } from '../card';
import { said } from '../card-html';
import { cardOf, section } from '../pieces/card-of';
import { button, buttons, paragraph } from '../pieces/widgets';

/** Gmail has not been allowed to hand over the email: says so, with a button to `/gmail/permit`, which answers by `answerScopes`. */
export function permissionCard({ language, baseUrl }: { readonly language: Language; readonly baseUrl: string }): Card {
  const { title, line, button: name } = cardWordsFor(language).permission;
  const permit = button(name, { function: `${baseUrl}/gmail/permit`, parameters: [] }, 'filled');
  return cardOf(title, undefined, section([...paragraph(said(line)), ...buttons(permit)]));
}
