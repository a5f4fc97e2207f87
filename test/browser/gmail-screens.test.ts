import { LANGUAGES } from '../../src/engine';
import { AXE_ON_LOOKS, axeViolations } from './gallery/axe-violations';
import { startGmail } from './gmail-page';
import type { Gmail, GmailWindow } from './gmail-page';
import { heatedMail, LOCALE, walkCards } from './gmail-walk';
import type { Stop } from './gmail-walk';

jest.setTimeout(150_000);

/** How wide the page is: beside the conversation the panel is always as wide, below it and on phones as wide as there is room. */
const LAYOUTS = [
  { platform: 'web', widths: [1280, 860] },
  { platform: 'mobile', widths: [420, 360] },
] as const;

let gmail: Gmail;

beforeAll(async () => {
  gmail = await startGmail();
});
afterAll(() => gmail.close());

/** Everything in the panel that is wider than its place, and text that is cut without a sign of it. */
async function tooWide({ panel }: GmailWindow): Promise<readonly string[]> {
  return panel.evaluate((pane) => {
    const edge = pane.getBoundingClientRect();
    return [pane, ...pane.querySelectorAll('*')]
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        if (width === 0 || element.matches('input, option, br')) return false;
        return left < edge.left - 0.5 || right > edge.right + 0.5 || element.scrollWidth > element.clientWidth + 1;
      })
      .filter((element) => getComputedStyle(element).display !== 'inline')
      .map((element) => `<${element.tagName.toLowerCase()}> ${element.textContent.slice(0, 60)}`);
  });
}

describe.each(LANGUAGES)('cards in %s', (language) => {
  it.each(LAYOUTS)(
    'fit into their panel and are accessible, light and dark: $platform',
    async ({ platform, widths }) => {
      const window = await gmail.open({
        files: [heatedMail(language)],
        query: `locale=${LOCALE[language]}&platform=${platform}`,
        width: widths[0],
      });
      const look = async (stop: Stop): Promise<void> => {
        for (const theme of ['light', 'dark'] as const) {
          await window.wear(theme);
          for (const width of widths) {
            await window.page.setViewportSize({ width, height: 900 });
            expect({ stop, theme, width, wide: await tooWide(window) }).toEqual({ stop, theme, width, wide: [] });
          }
          // A phone has the colours of a computer, and what a card is was looked at in one theme.
          if (theme === 'dark' && platform === 'mobile') continue;
          const axe = await axeViolations(window.page, theme === 'light' ? undefined : AXE_ON_LOOKS);
          expect({ stop, theme, axe }).toEqual({ stop, theme, axe: [] });
        }
      };
      await walkCards(window, language, look);
      expect(window.complaints).toEqual([]);
      await window.close();
    },
  );
});
