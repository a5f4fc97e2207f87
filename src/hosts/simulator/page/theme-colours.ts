/** The colours an add-in is told when Outlook changes its theme, as RGB numbers. */
export function themeColours(theme: 'light' | 'dark'): Readonly<Record<string, number>> {
  const [background, foreground] = theme === 'dark' ? [0x292929, 0xe6e6e6] : [0xffffff, 0x242424];
  return {
    bodyBackgroundColor: background,
    bodyForegroundColor: foreground,
    controlBackgroundColor: background,
    controlForegroundColor: foreground,
  };
}
