// All letters to look at: `npm run letters` writes build/letters/index.html and pictures of each, plain and in a brand, light and
// forced dark;
// `npm run letters -- --write` writes the texts and the HTML anew that the tests compare with.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { escapeHtml, LANGUAGES, loadLetters } from '../../src/engine';
import type { Language, Letter } from '../../src/engine';
import { findBrowser } from '../browser/find-browser';
import { SAMPLE_BRANDS } from '../engine/brand/sample-brands';
import { GOLDEN, KNOWN, lettersByKnown, MOMENT, writtenLetter } from './written-letters';

const ROOT = resolve(__dirname, '../..');
const FOLDER = join(ROOT, 'build/letters');
const KEPT = join(ROOT, 'test/fixtures/letters');
const STYLE =
  'body{font-family:sans-serif;margin:24px}section{display:flex;gap:24px;flex-wrap:wrap;border-top:1px solid #999;padding:16px 0}' +
  'article{width:600px}pre{white-space:pre-wrap;width:420px;font:14px/20px monospace}nav a{margin-right:12px}';

function pageOf(language: Language, letters: readonly Letter[]): string {
  const sections = lettersByKnown(letters).map(([letter, known]) => {
    const { html = '', text = '' } = writtenLetter(letter, known);
    const { html: dressed = '' } = writtenLetter(letter, known, MOMENT, SAMPLE_BRANDS.everything);
    return `<h2>${letter.id}, ${KNOWN[known]}</h2><section><article id="${letter.id}.${known}">${html}</article><article id="${letter.id}.${known}.brand">${dressed}</article><pre>${escapeHtml(text)}</pre></section>`;
  });
  const links = LANGUAGES.map((one) => `<a href="${one}.html">${one}</a>`).join('');
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Letters, ${language}</title><style>${STYLE}</style><nav>${links}</nav>${sections.join('')}</html>`;
}

async function write(): Promise<void> {
  await mkdir(KEPT, { recursive: true });
  for (const language of LANGUAGES) {
    for (const [kind, golden] of Object.entries(GOLDEN)) {
      await writeFile(join(KEPT, `${language}.${kind}`), await golden(language));
    }
  }
}

async function show(): Promise<void> {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const browser = await chromium.launch(await findBrowser());
  let pictures = 0;
  for (const language of LANGUAGES) {
    const { letters } = await loadLetters[language]();
    const file = join(FOLDER, `${language}.html`);
    await writeFile(file, pageOf(language, letters));
    for (const scheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ viewport: { width: 1100, height: 900 }, colorScheme: scheme });
      await page.goto(pathToFileURL(file).href);
      // As mail programs turn a letter dark that says nothing of dark mode.
      if (scheme === 'dark')
        await page.addStyleTag({ content: 'html{filter:invert(1) hue-rotate(180deg);background:#fff}' });
      for (const letter of letters) {
        for (const [look, end] of [
          ['', ''],
          ['.brand', '-brand'],
        ]) {
          const picture = page.locator(`article[id="${letter.id}.all${look}"]`);
          await picture.screenshot({ path: join(FOLDER, `${letter.id}${end}-${scheme}.png`) });
          pictures += 1;
        }
      }
      await page.close();
    }
  }
  await browser.close();
  await writeFile(join(FOLDER, 'index.html'), `<meta http-equiv="refresh" content="0;url=${LANGUAGES[0]}.html">`);
  process.stdout.write(`${pictures} pictures; open ${join('build/letters', 'index.html')}\n`);
}

void (process.argv.includes('--write') ? write() : show());
