import type { Language } from '../engine';
import type { Strings } from './en';
import type { LaterWords } from './later/later-words';
import type { ValueWords } from './values/value-words';

export { amountText, currencyName } from './amount-text';
export type { BoardWords } from './board/board-words';
export { burstTitle } from './board/burst-title';
export { entryDays } from './board/entry-days';
export { pausedText } from './board/paused-text';
export type { BrandPaneWords } from './brand/brand-words';
export { cardWordsFor } from './cards/card-words-for';
export type { CardWords } from './cards/card-words';
export type { CheckWords } from './check/check-words';
export { mendWords } from './check/mend-words';
export { meritText } from './check/merit-text';
export { draftStrings } from './draft/draft-strings';
export type { DraftWords } from './draft/draft-words';
export { causeText } from './day/cause-text';
export type { ContactWay, DayWords } from './day/day-words';
export { pauseLines } from './day/pause-lines';
export { problemWords } from './draft/problem-words';
export { dayList } from './day-list';
export { dayText } from './day-text';
export { endedText } from './ended-text';
export { historyText } from './history-text';
export { laterWordsFor } from './later/later-words-for';
export type { ListWords } from './list/list-words';
export { titleOf, whyOf } from './list/row-words';
export { OWN_NAMES } from './own-names';
export { plural } from './plural';
export type { PromiseListWords } from './promises/promise-list-words';
export { namedDay, promiseWhen, snoozedText } from './promises/promise-when';
export type { Seen } from './promises/promise-when';
export { lateText } from './promises/late-text';
export { promisedText } from './promises/promised-text';
export { stringsFor } from './strings-for';
export { sendMessage, toldAtSend } from './send/send-message';
export { sendWordsFor } from './send/send-words-for';
export type { SendWords } from './send/send-words';
export { EDITOR_PAGE_WORDS } from './editor-page/editor-page-words';
export type { EditorPageWords } from './editor-page/editor-page-words';
export type { AskedWords, TemplateEditorWords } from './templates/editor-words';
export { thoughtText } from './thought-text';
export { dayIn, knowsTimeZone, offsetIn } from './time-zone';
export { waitingText } from './waiting-text';
export { weekdayText } from './weekday-text';
export { weekdays } from './weekdays';
export { when } from './when';
export type { LaterWords, Strings, ValueWords };

/** Loads the words of the pane in one language; rejects when their file cannot be fetched. */
export const loadStrings: Record<Language, () => Promise<Strings>> = {
  en: async () => (await import(/* webpackChunkName: "words-en" */ './en')).en,
  bg: async () => (await import(/* webpackChunkName: "words-bg" */ './bg')).bg,
  ru: async () => (await import(/* webpackChunkName: "words-ru" */ './ru')).ru,
  uk: async () => (await import(/* webpackChunkName: "words-uk" */ './uk')).uk,
};

/** Loads the words for letters as such, which nobody sees before one is picked or made; rejects as above. */
export const loadLaterWords: Record<Language, () => Promise<LaterWords>> = {
  en: async () => (await import(/* webpackChunkName: "later-en" */ './later/en')).later,
  bg: async () => (await import(/* webpackChunkName: "later-bg" */ './later/bg')).later,
  ru: async () => (await import(/* webpackChunkName: "later-ru" */ './later/ru')).later,
  uk: async () => (await import(/* webpackChunkName: "later-uk" */ './later/uk')).later,
};
