import type { ThemeName } from '../../ui';

/** Tells the listener the system's theme now and whenever it changes. Returns its stop. */
export function followTheme(listener: (theme: ThemeName) => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const tell = () => listener(system.matches ? 'dark' : 'light');
  system.addEventListener('change', tell);
  tell();
  return () => system.removeEventListener('change', tell);
}
