import { LANGUAGES } from '../../../engine';
import type { Language } from '../../../engine';
import { TEXT_POLICY } from '../delivery/content-security-policy';
import type { Publisher } from '../delivery/publisher';
import { bg } from './bg';
import { en } from './en';
import type { PageWords } from './page-words';
import { PAGE_NAMES, renderPage } from './render-page';
import { ru } from './ru';
import { uk } from './uk';

/** The words of every page, by language. */
export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = { en, bg, ru, uk };

/**
 * The pages that are only read, by file name (`bg/privacy.html`): help, privacy and terms in every language.
 * `styleSheet` is the name of their style sheet beside them in dist/.
 */
export function textPages(publisher: Publisher, styleSheet: string): Readonly<Record<string, string>> {
  const pages = LANGUAGES.flatMap((language) =>
    PAGE_NAMES.map((name) => {
      const words = PAGE_WORDS[language];
      const html = renderPage({
        name,
        language,
        words,
        publisher,
        policy: TEXT_POLICY,
        styleSheet: `../${styleSheet}`,
      });
      return [`${language}/${name}.html`, html] as const;
    }),
  );
  return Object.fromEntries(pages);
}
