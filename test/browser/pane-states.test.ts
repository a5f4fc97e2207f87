import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { LANGUAGES } from '../../src/engine';
import type { PaneKind } from '../../src/engine';
import { stringsFor } from '../strings-for';
import { samplePane, sampleNames } from '../ui/sample-panes';
import { findBrowser } from './find-browser';
import { AXE_ON_LOOKS, axeViolations } from './gallery/axe-violations';
import { measurePane } from './gallery/measure-pane';
import { openGallery } from './gallery/open-gallery';
import type { Gallery } from './gallery/open-gallery';

const NARROW = 320;
const WIDE = 450;
const HEIGHT = 640;
/** What a pane may take in height: all of it stays in sight in Outlook on a small screen. */
const MOST = 700;
/** Contrast themes draw borders around text buttons. */
const MOST_IN_CONTRAST = 710;
/**
 * Forms scroll; so does a list of which all was asked for; so do emails with a name, findings or facts of unusual length, and what a
 * refusal adds. So does what stands below our own four steps for an email that speaks of danger: they come first and whole, and the last
 * letter may be out of sight for once.
 */
const SCROLL: readonly PaneKind[] = ['settings', 'preview', 'template', 'brand', 'day', 'board'];
const mayScroll = (name: string) => /-(?:long|refused|all)$/.test(name) || SCROLL.includes(samplePane(name, 'en').kind);

/** For a test that goes through all states, on a machine that does other work too. */
const PATIENCE_MS = 240_000;

let browser: Browser;
let gallery: Gallery;

beforeAll(async () => {
  const found = await findBrowser();
  [browser, gallery] = await Promise.all([chromium.launch(found), openGallery()]);
}, 120_000);

afterAll(async () => {
  await browser.close();
  await gallery.close();
});

async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: NARROW, height: HEIGHT },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  await page.goto(gallery.address);
  return page;
}

type Shown = {
  readonly name: string;
  readonly language: string;
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly notice?: string;
};

async function show(page: Page, { name, language, theme = 'light', width = NARROW, notice }: Shown): Promise<void> {
  await page.setViewportSize({ width, height: HEIGHT });
  const hash = `#state=${name}&lang=${language}&theme=${theme}${notice === undefined ? '' : `&notice=${notice}`}`;
  await page.evaluate((next) => (location.hash = next), hash);
  await page.locator(`[data-sample="${hash}"] h1`).waitFor({ state: 'attached' });
  if (name === 'reading') await page.getByRole('progressbar').waitFor();
}

describe.each(LANGUAGES)('the pane in %s', (language) => {
  let page: Page;
  beforeAll(async () => {
    page = await newPage();
  });
  afterAll(() => page.context().close());

  const widths = language === 'en' ? [NARROW, WIDE] : [NARROW];
  it.each(sampleNames())(
    '%s is accessible and fits, light and dark',
    async (name) => {
      for (const width of widths) {
        for (const theme of ['light', 'dark'] as const) {
          await show(page, { name, language, theme, width });
          const { height, ...faults } = await measurePane(page);
          expect({ width, theme, ...faults }).toEqual({ width, theme, wide: [], cut: [], small: [] });
          if (!mayScroll(name)) expect(height).toBeLessThanOrEqual(MOST);
          // What it is was looked at once; how it looks is another thing in each theme and width.
          const rules = theme === 'light' && width === NARROW ? undefined : AXE_ON_LOOKS;
          expect({ width, theme, axe: await axeViolations(page, rules) }).toEqual({ width, theme, axe: [] });
        }
      }
    },
    60_000,
  );

  it.each(['not-saved', 'newer-data', 'broken-data'])(
    'the notice %s is accessible and fits',
    async (notice) => {
      for (const name of ['calm', 'preview', 'settings']) {
        await show(page, { name, language, notice });
        const { wide, cut, small } = await measurePane(page);
        expect({ name, wide, cut, small, axe: await axeViolations(page) }).toEqual({
          name,
          wide: [],
          cut: [],
          small: [],
          axe: [],
        });
      }
    },
    60_000,
  );

  it(
    'scrolls down only when text is twice as large, and stays accessible',
    async () => {
      await page.addStyleTag({ content: await twiceTheText(page) });
      for (const name of sampleNames()) {
        await show(page, { name, language });
        const { wide, cut } = await measurePane(page);
        const axe = await axeViolations(page, AXE_ON_LOOKS);
        expect({ name, wide, cut, axe }).toEqual({ name, wide: [], cut: [], axe: [] });
      }
    },
    PATIENCE_MS,
  );
});

describe.each(['dark', 'light'] as const)('in a %s contrast theme', (colorScheme) => {
  it.each(LANGUAGES)(
    'every state is accessible and fits in %s',
    async (language) => {
      const page = await newPage({ forcedColors: 'active', colorScheme });
      for (const name of sampleNames()) {
        await show(page, { name, language });
        const { height, ...faults } = await measurePane(page);
        const found = { ...faults, axe: await axeViolations(page, AXE_ON_LOOKS) };
        expect({ name, ...found }).toEqual({ name, wide: [], cut: [], small: [], axe: [] });
        if (!mayScroll(name)) expect({ name, fits: height <= MOST_IN_CONTRAST }).toEqual({ name, fits: true });
      }
      await page.context().close();
    },
    PATIENCE_MS,
  );
});

it('lets a text that is to be copied fill its box', async () => {
  const page = await newPage();
  await show(page, { name: 'export', language: 'en' });
  const field = page.getByRole('textbox');
  const [inner, box] = await Promise.all([field.boundingBox(), field.locator('..').boundingBox()]);
  expect(inner?.height).toBeGreaterThanOrEqual(318);
  expect((box?.height ?? 0) - (inner?.height ?? 0)).toBeLessThanOrEqual(4);
  await page.context().close();
});

it.each(LANGUAGES)('lets the way out of quiet stand in line with the words before it in %s', async (language) => {
  const page = await newPage();
  for (const name of ['calm-hushed', 'calm-quiet', 'ready-hushed']) {
    await show(page, { name, language });
    const button = page.getByRole('button', { name: stringsFor(language).unhush });
    const [way, row] = await Promise.all([button.boundingBox(), button.locator('..').boundingBox()]);
    const lines = Math.round((row?.height ?? 0) / 16);
    const below = (row?.y ?? 0) + (row?.height ?? 0) - ((way?.y ?? 0) + (way?.height ?? 0));
    expect({ name, lines: (row?.height ?? 0) / lines, below }).toEqual({ name, lines: 16, below: -4 });
  }
  await page.context().close();
});

it('moves nothing when less motion is asked for', async () => {
  const page = await newPage();
  await show(page, { name: 'cooling', language: 'en' });
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await page.context().close();
});

/** Fluent's text sizes, doubled: what a text zoom of 200 % does. */
async function twiceTheText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const provider = document.querySelector('.fui-FluentProvider');
    if (provider === null) throw new Error('There is no theme.');
    const style = getComputedStyle(provider);
    const sizes = ['Base100', 'Base200', 'Base300', 'Base400', 'Base500', 'Base600', 'Hero700', 'Hero800'];
    const doubled = sizes.flatMap((size) =>
      [`--fontSize${size}`, `--lineHeight${size}`].map(
        (name) => `${name}:${Number.parseFloat(style.getPropertyValue(name)) * 2}px !important`,
      ),
    );
    return `.fui-FluentProvider{${doubled.join(';')}}`;
  });
}
