import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { LANGUAGES } from '../../../../src/engine';
import type { Block } from '../../../../src/hosts/outlook/pages/page-words';
import { PAGE_NAMES } from '../../../../src/hosts/outlook/pages/render-page';
import { PAGE_WORDS, textPages } from '../../../../src/hosts/outlook/pages/text-pages';

const NOBODY = { name: undefined, supportUrl: undefined, supportEmail: undefined };
const SOMEBODY = {
  name: 'Tom & <b>Sons</b>',
  supportUrl: 'https://tom.example/help?a=1&b=2',
  supportEmail: 'help@tom.example',
};
const pages = textPages(NOBODY, 'assets/pages.1.css');
const of = (all: Readonly<Record<string, string>>, name: string): string => all[name] ?? '';

/** What must be the same in every language: sections and the kind and length of what stands in them. */
function shapeOf(language: (typeof LANGUAGES)[number]) {
  const kind = (block: Block) =>
    typeof block === 'string' ? 'p' : 'list' in block ? `ul ${block.list.length}` : `ol ${block.steps.length}`;
  return PAGE_NAMES.map((name) =>
    Object.entries(PAGE_WORDS[language][name].sections).map(([section, { blocks }]) => [section, ...blocks.map(kind)]),
  );
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [(value as (name: string) => string)('Northwind')];
  return Object.values(value as object).flatMap(textsIn);
}

describe.each(LANGUAGES)('the pages in %s', (language) => {
  it('say as much as in English, in the same order', () => {
    expect(shapeOf(language)).toEqual(shapeOf('en'));
  });

  it('are documents of their language, with a title and one heading for each section', () => {
    for (const name of PAGE_NAMES) {
      const html = of(pages, `${language}/${name}.html`);
      const words = PAGE_WORDS[language][name];
      expect(html).toContain(`<html lang="${language}">`);
      expect(html).toContain(`<title>${words.title} – Take Five</title>`);
      expect(html.match(/<h1>/g)).toHaveLength(1);
      expect(html.match(/<h2>/g)).toHaveLength(Object.keys(words.sections).length + 1);
    }
  });

  it('lead to one another, in this language and in the others', () => {
    for (const name of PAGE_NAMES) {
      const html = of(pages, `${language}/${name}.html`);
      for (const other of PAGE_NAMES) expect(html).toContain(`href="${other}.html"`);
      for (const other of LANGUAGES.filter((one) => one !== language))
        expect(html).toContain(`lang="${other}" hreflang="${other}" href="../${other}/${name}.html"`);
    }
  });

  it('name the buttons as Outlook shows them', () => {
    const manifest = readFileSync(resolve(__dirname, '../../../../manifest.xml'), 'utf8');
    const locale = { en: 'Default', bg: 'Locale="bg-BG" ', ru: 'Locale="ru-RU" ', uk: 'Locale="uk-UA" ' }[language];
    for (const id of ['openLabel', 'writeLabel']) {
      const label = new RegExp(` id="${id}"[^]*?${locale}Value="([^"]*)"`).exec(manifest)?.[1] ?? 'no label';
      expect(of(pages, `${language}/support.html`)).toContain(label);
    }
  });

  it('write with the quotation marks of the language', () => {
    const strange = { en: /[„«»"]|'/, bg: /[«»”"]|'/, ru: /[„“”"]|'|е́/, uk: /[„“”"]|'/ }[language];
    expect(textsIn(PAGE_WORDS[language]).filter((words) => strange.test(words))).toEqual([]);
  });
});

describe('the pages', () => {
  it('hold no script, no style of their own and nothing from elsewhere', () => {
    for (const html of Object.values(pages)) {
      expect(html).not.toMatch(/<script|<style| style=| on\w+=|src="(?!\.\.\/icons\/)/);
      expect(html).toContain('<link rel="stylesheet" href="../assets/pages.1.css" />');
      expect(html).toContain('content="default-src &#39;none&#39;;');
    }
  });

  it('say honestly that nobody has given a name', () => {
    for (const language of LANGUAGES) {
      const html = of(pages, `${language}/privacy.html`);
      expect(html).toContain(PAGE_WORDS[language].publisher.unnamed);
      expect(html).toContain(PAGE_WORDS[language].publisher.noContact);
    }
  });

  it('name a publisher who has, and how to reach them, with nothing taken for markup', () => {
    const named = textPages(SOMEBODY, 'assets/pages.1.css');
    for (const language of LANGUAGES) {
      const html = of(named, `${language}/support.html`);
      expect(html).toContain('Tom &amp; &lt;b&gt;Sons&lt;/b&gt;');
      expect(html).toContain('<a href="https://tom.example/help?a=1&amp;b=2">');
      expect(html).toContain('<a href="mailto:help@tom.example">help@tom.example</a>');
      expect(html).not.toContain(PAGE_WORDS[language].publisher.unnamed);
    }
  });

  it('put the name of the add-in into the privacy page, as stores demand', () => {
    for (const language of LANGUAGES) expect(of(pages, `${language}/privacy.html`)).toContain('Take Five');
  });

  it('link to the licences from the terms', () => {
    for (const language of LANGUAGES) {
      expect(of(pages, `${language}/terms.html`)).toContain('href="../NOTICE.txt"');
      expect(of(pages, `${language}/terms.html`)).toContain('href="../LICENSE.txt"');
    }
  });
});
