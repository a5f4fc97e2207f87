import { followTheme, themeOf } from '../../../src/hosts/outlook/follow-theme';
import type { Theme } from '../../../src/hosts/outlook/follow-theme';

describe('Outlook’s theme', () => {
  it.each<[string, string, Theme]>([
    ['Outlook’s white', '#ffffff', 'light'],
    ['Outlook’s light grey, without the mark', 'F3F2F1', 'light'],
    ['Outlook’s dark grey', '#292929', 'dark'],
    ['black', '#000000', 'dark'],
    ['a strong blue, which the eye finds dark', '#0000ff', 'dark'],
    ['a strong yellow, which the eye finds light', '#ffff00', 'light'],
    ['a dark colour with its opacity', '#1b1a19ff', 'dark'],
  ])('is taken from the background by luminance: %s', (_, background, theme) => {
    expect(themeOf(background)).toBe(theme);
  });

  it.each([undefined, '', 'white', '#fff', 'rgb(0,0,0)'])('is not known from %j', (background) => {
    expect(themeOf(background)).toBeUndefined();
  });
});

describe('the pane’s theme', () => {
  const system = { matches: false, listeners: new Set<() => void>() };
  const outlook = { background: undefined as string | undefined, version: 14, changed: (): void => undefined };

  beforeEach(() => {
    Object.assign(system, { matches: false, listeners: new Set() });
    Object.assign(outlook, { background: undefined, version: 14, changed: () => undefined });
    Object.assign(globalThis, {
      matchMedia: () => ({
        get matches() {
          return system.matches;
        },
        addEventListener: (_: string, hear: () => void) => system.listeners.add(hear),
        removeEventListener: (_: string, hear: () => void) => system.listeners.delete(hear),
      }),
      Office: {
        EventType: { OfficeThemeChanged: 'officeThemeChanged' },
        context: {
          requirements: {
            isSetSupported: (_: string, version: string) => Number(version.split('.')[1]) <= outlook.version,
          },
          get officeTheme() {
            return outlook.background === undefined ? undefined : { bodyBackgroundColor: outlook.background };
          },
          mailbox: { addHandlerAsync: (_: string, handler: () => void) => (outlook.changed = handler) },
        },
      },
    });
  });

  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'matchMedia');
    Reflect.deleteProperty(globalThis, 'Office');
  });

  function follow(): { readonly seen: Theme[]; readonly stop: () => void } {
    const seen: Theme[] = [];
    return { seen, stop: followTheme((theme) => seen.push(theme)) };
  }

  it('is Outlook’s own, whatever the system’s is, and changes with it', () => {
    system.matches = true;
    outlook.background = '#ffffff';
    const { seen } = follow();
    outlook.background = '#292929';
    outlook.changed();
    expect(seen).toEqual(['light', 'dark']);
  });

  it.each([
    ['names no colours', 14],
    ['is too old to tell', 8],
  ])('is the system’s where Outlook %s, and changes with it', (_, version) => {
    outlook.version = version;
    const { seen } = follow();
    system.matches = true;
    for (const hear of system.listeners) hear();
    expect(seen).toEqual(['light', 'dark']);
  });

  it('is told to nobody any more after the stop', () => {
    const { seen, stop } = follow();
    stop();
    outlook.background = '#000000';
    outlook.changed();
    expect(seen).toEqual(['light']);
    expect(system.listeners.size).toBe(0);
  });
});
