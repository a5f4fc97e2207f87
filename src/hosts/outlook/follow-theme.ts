/** The pane's theme; contrast themes come from the system by themselves. */
export type Theme = 'light' | 'dark';

/**
 * Light or dark, by the luminance of the background that Outlook names (`#rrggbb`, with or without the mark); undefined where it
 * names none that can be read. Outlook says nothing else about it: `isDarkTheme` is not for add-ins in mail.
 */
export function themeOf(background: string | undefined): Theme | undefined {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(background ?? '');
  if (!match) return undefined;
  const [red, green, blue] = match.slice(1).map((part) => parseInt(part, 16)) as [number, number, number];
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}

/** Tells the listener the theme now and whenever it changes: Outlook's own where it names one, else the system's. Returns its stop. */
export function followTheme(listener: (theme: Theme) => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  let stopped = false;
  const tell = () => {
    if (stopped) return;
    const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
    listener(themeOf(theme?.bodyBackgroundColor) ?? (system.matches ? 'dark' : 'light'));
  };
  system.addEventListener('change', tell);
  if (Office.context.requirements.isSetSupported('Mailbox', '1.14')) {
    Office.context.mailbox.addHandlerAsync(Office.EventType.OfficeThemeChanged, tell, () => undefined);
  }
  tell();
  return () => {
    stopped = true;
    system.removeEventListener('change', tell);
  };
}
