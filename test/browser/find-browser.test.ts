import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser';
import type { Browser } from './find-browser';

const BEFORE = { ...process.env };

afterEach(() => {
  process.env = { ...BEFORE };
});

async function titleIn({ executablePath, args }: Browser): Promise<string> {
  const browser = await chromium.launch({ executablePath, args });
  try {
    const page = await browser.newPage();
    await page.setContent('<title>Здравей</title>');
    return await page.title();
  } finally {
    await browser.close();
  }
}

describe('findBrowser', () => {
  it('finds a browser that starts', async () => {
    expect(await titleIn(await findBrowser())).toBe('Здравей');
  }, 60_000);

  it('falls back to the bundled browser, which starts, or says what to install where there is none', async () => {
    process.env.TAKE_FIVE_BROWSER = 'bundled';
    if (process.platform === 'linux' && process.arch === 'x64') {
      expect(await titleIn(await findBrowser())).toBe('Здравей');
    } else {
      await expect(findBrowser()).rejects.toThrow('Install Google Chrome, Chromium or Microsoft Edge');
    }
  }, 60_000);

  it('says so when CHROME_PATH leads nowhere', async () => {
    delete process.env.TAKE_FIVE_BROWSER;
    process.env.CHROME_PATH = '/nowhere/chrome';
    await expect(findBrowser()).rejects.toThrow('CHROME_PATH is “/nowhere/chrome”, where no program is.');
  });
});
