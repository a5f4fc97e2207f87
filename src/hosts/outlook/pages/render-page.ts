import { LANGUAGES } from '../../../engine';
import type { Language } from '../../../engine';
import { escapeXml } from '../delivery/escape-xml';
import type { Publisher } from '../delivery/publisher';
import type { Block, PageWords } from './page-words';

/** The pages that come with the add-in, in the order of their links. */
export const PAGE_NAMES = ['support', 'privacy', 'terms'] as const;

export type PageName = (typeof PAGE_NAMES)[number];

/** What one page is made of. Addresses are relative to it, so that it can stand under any folder. */
export type PageParts = {
  readonly name: PageName;
  readonly language: Language;
  readonly words: PageWords;
  readonly publisher: Publisher;
  readonly policy: string;
  readonly styleSheet: string;
};

const OWN_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  bg: 'Български',
  ru: 'Русский',
  uk: 'Українська',
};
/** Outlook's own page with the add-ins of a mailbox. */
const MY_ADD_INS = 'aka.ms/olksideload';

/** One page as a whole HTML document, without scripts. */
export function renderPage({ name, language, words, publisher, policy, styleSheet }: PageParts): string {
  const page = words[name];
  const sections = Object.entries(page.sections).map(([key, { title, blocks }]) =>
    section(title, [...blocks.map(block), ...(key === 'licence' ? [licenceFiles(words)] : [])]),
  );
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="${escapeXml(policy)}" />
    <title>${escapeXml(page.title)} – Take Five</title>
    <link rel="icon" href="../icons/icon-32.png" />
    <link rel="stylesheet" href="${escapeXml(styleSheet)}" />
  </head>
  <body>
    <header>
      <p><img src="../icons/icon-64.png" alt="" width="32" height="32" /> Take Five</p>
      <nav aria-label="${escapeXml(words.languages)}">${LANGUAGES.map((other) => languageLink(other, language, name)).join(' ')}</nav>
    </header>
    <main>
      <h1>${text(page.title)}</h1>
      <p class="intro">${text(page.intro)}</p>
      ${sections.join('\n      ')}
      ${section(words.publisher.title, contact(words, publisher))}
    </main>
    <footer>
      <nav aria-label="${escapeXml(words.pages)}">${PAGE_NAMES.map((other) => pageLink(other, name, words)).join(' ')}</nav>
    </footer>
  </body>
</html>
`;
}

function section(title: string, blocks: readonly string[]): string {
  return `<section><h2>${text(title)}</h2>${blocks.join('')}</section>`;
}

function block(one: Block): string {
  if (typeof one === 'string') return `<p>${text(one)}</p>`;
  const [tag, items] = 'list' in one ? ['ul', one.list] : ['ol', one.steps];
  return `<${tag}>${items.map((item) => `<li>${text(item)}</li>`).join('')}</${tag}>`;
}

/** Dashes stay with the word before them, as every one of the languages wants it. */
function text(words: string): string {
  return escapeXml(words)
    .replace(/ (?=[–—] )/g, '\u00a0')
    .replace(MY_ADD_INS, `<a href="https://${MY_ADD_INS}">${MY_ADD_INS}</a>`);
}

function contact({ publisher: words }: PageWords, { name, supportUrl, supportEmail }: Publisher): readonly string[] {
  const links = [
    ...(supportUrl === undefined ? [] : [link(supportUrl, supportUrl)]),
    ...(supportEmail === undefined ? [] : [link(`mailto:${supportEmail}`, supportEmail)]),
  ];
  return [
    `<p>${text(name === undefined ? words.unnamed : words.named(name))}</p>`,
    `<p>${links.length === 0 ? text(words.noContact) : `${text(words.contact)} ${links.join(', ')}`}</p>`,
  ];
}

function licenceFiles(words: PageWords): string {
  const files = ['LICENSE.txt', 'NOTICE.txt'].map((file) => link(`../${file}`, file));
  return `<p>${text(words.licenceFiles)} ${files.join(', ')}</p>`;
}

function languageLink(other: Language, current: Language, page: PageName): string {
  const named = escapeXml(OWN_NAMES[other]);
  if (other === current) return `<a aria-current="true" href="${page}.html">${named}</a>`;
  return `<a lang="${other}" hreflang="${other}" href="../${other}/${page}.html">${named}</a>`;
}

function pageLink(other: PageName, current: PageName, words: PageWords): string {
  const here = other === current ? ' aria-current="page"' : '';
  return `<a${here} href="${other}.html">${text(words[other].title)}</a>`;
}

function link(address: string, words: string): string {
  return `<a href="${escapeXml(address)}">${escapeXml(words)}</a>`;
}
