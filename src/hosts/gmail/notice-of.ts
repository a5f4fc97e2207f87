import { cardWordsFor } from '../../i18n';
import type { Language, Pane } from '../../engine';
import type { Action } from '../../session';

/** A short line at the foot of Gmail about what was clicked; undefined where the card says it. */
export function noticeOf(
  actions: readonly Action[],
  pane: Pane,
  changed: boolean,
  language: Language,
): string | undefined {
  const { said } = cardWordsFor(language);
  const did = (what: Action['do']) => actions.some((action) => action.do === what);
  if (did('answered-another')) return changed ? undefined : said.tooSoon;
  if (did('forget')) return said.forgotten;
  return did('set') && pane.kind === 'settings' ? said.saved : undefined;
}
