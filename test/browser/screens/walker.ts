import type { FrameLocator, Locator } from 'playwright-core';
import type { Language, PaneKind } from '../../../src/engine';
import type { Strings } from '../../../src/i18n';
import { stringsFor } from '../../strings-for';
import type { Outlook, OutlookWindow } from '../outlook';
import type { Album } from './album';
import { customersOf } from './customers';
import type { Customers } from './customers';
import { systemFor } from './shapes';
import type { Shape } from './shapes';

/** The usual height of the window, and one in which the longest form stands whole. */
const [USUAL, TALL] = [860, 1500];
export const LOCALES = { en: 'en-US', bg: 'bg-BG', ru: 'ru-RU', uk: 'uk-UA' } as const;

/** Somebody who goes through the pane of one window and takes pictures on the way. */
export type Walker = {
  readonly window: OutlookWindow;
  readonly language: Language;
  readonly strings: Strings;
  readonly customers: Customers;
  /** Presses the first button whose name begins with `name`. */
  readonly click: (name: string, pane?: FrameLocator) => Promise<void>;
  readonly see: (kind: PaneKind) => Promise<void>;
  readonly shoot: (name: string, subject?: Locator) => Promise<void>;
  /** A picture of all of a view that is longer than the window. */
  readonly shootWhole: (name: string) => Promise<void>;
};

type Start = {
  readonly outlook: Outlook;
  readonly album: Album;
  readonly language: Language;
  readonly shape: Shape;
  readonly firstUse?: boolean;
};

/** Opens a window with the customers' mails in it. */
export async function walker({ outlook, album, language, shape, firstUse = false }: Start): Promise<Walker> {
  const customers = customersOf(language);
  const { width, ground } = shape;
  const window = await outlook.open({
    query: `pinned=1&pane=open&locale=${LOCALES[language]}&width=${width}&theme=${ground}`,
    files: [...customers.calm, ...customers.hot, customers.urgent],
    height: USUAL,
    theme: ground,
    firstUse,
    system: systemFor(shape),
  });
  const { page, pane } = window;
  const aside = page.locator('aside.pane').first();
  const shoot = async (name: string, subject = aside): Promise<void> => {
    const kind = subject === aside ? await pane.locator('[data-pane]').getAttribute('data-pane') : null;
    await page.waitForTimeout(60);
    await album.add({ name, language, shape, kind }, subject);
  };
  return {
    window,
    language,
    strings: stringsFor(language),
    customers,
    click: (name, where = pane) =>
      where
        .getByRole('button', { name: new RegExp(`^${name.replace(/[?.,+]/g, '\\$&')}`) })
        .first()
        .click(),
    see: (kind) => pane.locator(`[data-pane=${kind}]`).waitFor(),
    shoot,
    async shootWhole(name) {
      await page.setViewportSize({ width: 1280, height: TALL });
      await shoot(name);
      await page.setViewportSize({ width: 1280, height: USUAL });
    },
  };
}
