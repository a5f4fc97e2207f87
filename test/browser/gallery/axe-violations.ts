import type AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from 'playwright-core';

type Results = Awaited<ReturnType<AxeBuilder['analyze']>>;
type Axe = { readonly run: (context: Document, options: object) => Promise<Results> };

const AXE = readFileSync(
  require.resolve('axe-core/axe.min.js', { paths: [dirname(require.resolve('@axe-core/playwright'))] }),
  'utf8',
);

/** Rules whose verdict depends on how it looks and not on what it is. */
export const AXE_ON_LOOKS = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

/**
 * What axe finds on a page, or in one frame of it, by all its rules or by some. It is put there once, as hundreds of states are looked
 * at on one page.
 */
export async function axeViolations(
  page: Pick<Page, 'evaluate'>,
  rules?: readonly string[],
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  await page.evaluate(tellDrawnColours);
  const { violations } = await page.evaluate(
    (only) =>
      (window as unknown as { axe: Axe }).axe.run(document, {
        resultTypes: ['violations'],
        ...(only && { runOnly: { type: 'rule', values: only } }),
      }),
    rules,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

/**
 * Runs in the page: axe takes the colour of text from `-webkit-text-fill-color`, of which the browser tells the page's own value and not
 * the contrast theme's, while it tells the theme's background. Told what is drawn, axe's rule for contrast holds there as everywhere.
 */
function tellDrawnColours(): void {
  if (!matchMedia('(forced-colors: active)').matches) return;
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    element.style.setProperty('-webkit-text-fill-color', getComputedStyle(element).color);
  }
}
