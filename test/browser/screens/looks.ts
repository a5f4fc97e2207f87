/** How the pane is looked at: the width, the theme, and whether the system forces its own colours. */
export type Look = {
  readonly name: string;
  readonly width: number;
  readonly theme: 'light' | 'dark';
  readonly contrast: boolean;
};

const look = (width: number, theme: Look['theme'], contrast = false): Look => ({
  name: `${contrast ? 'contrast-' : ''}${theme}-${width}`,
  width,
  theme,
  contrast,
});

/** Narrow and wide, light, dark and in both contrast themes. */
export const LOOKS: readonly Look[] = [
  look(320, 'light'),
  look(450, 'light'),
  look(320, 'dark'),
  look(450, 'dark'),
  look(320, 'light', true),
  look(320, 'dark', true),
];
