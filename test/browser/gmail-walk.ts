import type { Language } from '../../src/engine';
import { cardWordsFor } from '../../src/i18n';
import { LATER_WORDS, stringsFor } from '../strings-for';
import type { GmailWindow } from './gmail-page';
import { HOSTILE, HOSTILE_IN } from './mails';
import type { Eml } from './outlook';

/** A card on the way through a heated email. */
export type Stop = 'heated' | 'form' | 'preview' | 'promises' | 'settings' | 'templates';

/** Gmail's own language for each of ours. */
export const LOCALE: Readonly<Record<Language, string>> = { en: 'en-US', bg: 'bg-BG', ru: 'ru-RU', uk: 'uk-UA' };

/** Writes in each of the languages, under a signature of an agent who writes in it. */
const AGENT: Readonly<Record<Language, string>> = {
  en: 'Elena Petrova',
  bg: 'Елена Петрова',
  ru: 'Елена Петрова',
  uk: 'Олена Петренко',
};

export const heatedMail = (language: Language): Eml => (language === 'en' ? HOSTILE : HOSTILE_IN[language]);

/** Goes from the heated email by a holding reply to what was promised in it, and on; `look` is called before each card is left. */
export async function walkCards(
  window: GmailWindow,
  language: Language,
  look: (stop: Stop) => Promise<void>,
): Promise<void> {
  const strings = stringsFor(language);
  const words = cardWordsFor(language);
  const later = LATER_WORDS[language];
  const { panel, press } = window;
  await window.select(heatedMail(language).subject);
  await window.toggle();
  await look('heated');
  await press(strings.hold);
  await look('form');
  await panel.locator('[name="value.agent.name"]').fill(AGENT[language]);
  await press(words.show);
  await look('preview');
  await press(words.replyWith);
  await window.draft.locator('.discard').click();
  await window.select(heatedMail(language).subject);
  await press(strings.settings);
  for (const fold of await panel.locator('.card-fold').all()) await fold.click();
  await look('settings');
  await press(later.promises.title);
  await look('promises');
  await window.select(heatedMail(language).subject);
  await press(strings.continue);
  await press(strings.reason.calm);
  await press(strings.allReplies);
  await look('templates');
}
