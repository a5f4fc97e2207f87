import type { Language } from '../../engine';

/** What the page for own letters says before it has its words, in the language of whoever opens it. */
export type EditorPageWords = {
  /** The address was used too late, or the session is over. */
  readonly ended: string;
  /** The server, or a part of the page, did not come. */
  readonly gone: string;
};

/** By language; all at once, because a page that cannot be opened cannot fetch them. */
export const EDITOR_PAGE_WORDS: Readonly<Record<Language, EditorPageWords>> = {
  en: {
    ended: 'This page is closed by now. Open it again from Take Five in Gmail.',
    gone: 'The server did not answer. Your templates are safe. Load the page again in a moment.',
  },
  bg: {
    ended: 'Тази страница вече е затворена. Отворете я отново от Take Five в Gmail.',
    gone: 'Сървърът не отговори. Шаблоните Ви са на мястото си. След малко заредете страницата отново.',
  },
  ru: {
    ended: 'Эта страница уже закрыта. Откройте её снова из\u00a0Take Five в\u00a0Gmail.',
    gone: 'Сервер не\u00a0ответил. Ваши шаблоны на\u00a0месте. Обновите страницу чуть позже.',
  },
  uk: {
    ended: 'Цю сторінку вже закрито. Відкрийте її знову з\u00a0Take Five у\u00a0Gmail.',
    gone: 'Сервер не\u00a0відповів. Ваші шаблони на\u00a0місці. Оновіть сторінку трохи згодом.',
  },
};
