// The add-in's icons out of their drawings: `npm run icons` writes assets/icon-*.png, each drawn at its own size.
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser';

const ASSETS = resolve(__dirname, '../../assets');
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
/** Up to this many pixels the dial fills the square and its segments have straight ends, else they melt into a ring. */
const SMALL = 24;

async function main(): Promise<void> {
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args });
  for (const size of SIZES) {
    const drawing = await readFile(resolve(ASSETS, size <= SMALL ? 'icon-small.svg' : 'icon.svg'), 'utf8');
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${drawing}`);
    await writeFile(resolve(ASSETS, `icon-${size}.png`), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
  await browser.close();
}

void main();
