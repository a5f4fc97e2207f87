import type { CareLines } from '../../engine';
import type { CardSection } from '../card';
import type { Drawing } from '../drawing';
import { section } from './card-of';
import { button, buttons } from './widgets';

/** The last row of a card: promises that are open, settings. */
export function foot(care: CareLines | undefined, { strings, later, click }: Drawing): readonly CardSection[] {
  const { due, title } = later.promises;
  const promises =
    care?.promises !== undefined &&
    button(care.due > 0 ? due(care.due) : title, click({ do: 'show', view: 'promises' }));
  return section(buttons(promises, button(strings.settings, click({ do: 'show', view: 'settings' }))));
}

/** The way back from a view of its own. */
export function wayBack({ strings, click }: Drawing, title: string = strings.back): readonly CardSection[] {
  return section(buttons(button(title, click({ do: 'back' }))));
}
