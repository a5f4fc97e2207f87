import type { OpenOptions } from '../outlook';

/** How wide the pane is and in which of the system's themes it stands. */
export type Shape = {
  readonly width: 320 | 450;
  readonly theme: 'light' | 'dark' | 'contrast';
  /** What a contrast theme is made of: black on white, or white on black. */
  readonly ground: 'light' | 'dark';
};

/** Every width in every theme; of the contrast themes the light one is narrow. */
export const SHAPES: readonly Shape[] = [
  { width: 320, theme: 'light', ground: 'light' },
  { width: 320, theme: 'dark', ground: 'dark' },
  { width: 320, theme: 'contrast', ground: 'light' },
  { width: 450, theme: 'light', ground: 'light' },
  { width: 450, theme: 'dark', ground: 'dark' },
  { width: 450, theme: 'contrast', ground: 'dark' },
];

/** A system in which everything stands still, with this shape's colours. */
export function systemFor({ theme }: Shape): NonNullable<OpenOptions['system']> {
  return { reducedMotion: 'reduce', forcedColors: theme === 'contrast' ? 'active' : 'none' };
}
