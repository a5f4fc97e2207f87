import type { Language } from '../../engine';

/** A contrast as it is written, "4.5:1", with the decimal sign of the language. Cut, not rounded: 4.49 must not read as enough. */
export function ratioText(ratio: number, language: Language): string {
  const cut = Math.floor(ratio * 10) / 10;
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return `${new Intl.NumberFormat(language, digits).format(cut)}:1`;
}
