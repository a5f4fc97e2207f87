import type { Language } from '../engine';
import { LANGUAGE_TAGS } from './day-text';

/** The word for a currency: the agent's own, or that of the figures of the trade. */
export const currencyName = (currency: string): string => currency.trim() || 'USD';

/** A sum with the word for its currency: "7.50 USD", "18 USD". Whole ones stand without hundredths; no line ends inside it. */
export function amountText(amount: number, currency: string, language: Language): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  const format = new Intl.NumberFormat(LANGUAGE_TAGS[language], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${format.format(amount)}\u00a0${currencyName(currency)}`;
}
