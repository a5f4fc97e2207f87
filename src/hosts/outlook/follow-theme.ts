/** Whether Outlook (where it says so), else the system, is dark now. */
function isDark(): boolean {
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  const background = theme?.bodyBackgroundColor;
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(background ?? '');
  if (!match) return matchMedia('(prefers-color-scheme: dark)').matches;
  const [red, green, blue] = match.slice(1).map((part) => parseInt(part, 16)) as [number, number, number];
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/** Tells the listener the theme now and whenever it changes; returns its stop. */
export function followTheme(listener: (theme: 'light' | 'dark') => void): () => void {
  let stopped = false;
  const tell = () => {
    if (!stopped) listener(isDark() ? 'dark' : 'light');
  };
  const system = matchMedia('(prefers-color-scheme: dark)');
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
