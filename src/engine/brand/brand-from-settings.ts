import { DEFAULT_SETTINGS } from '../settings/settings';
import type { Settings } from '../settings/settings';
import type { Brand } from './brand';
import { isColour } from './brand-limits';
import { contrast } from './contrast';
import { isReadable, mendedColour } from './mended-colour';

const INK = '#242424';
const PAPER = '#ffffff';

/** The brand that the settings amount to, for mailboxes without brands; an accent that is no colour gives the usual one. */
export function brandFromSettings(settings: Pick<Settings, 'accent' | 'company' | 'agentTitle'>): Brand {
  const accent = (isColour(settings.accent) ? settings.accent : DEFAULT_SETTINGS.accent).toLowerCase();
  const buttonText = contrast(PAPER, accent) >= contrast(INK, accent) ? PAPER : INK;
  return {
    id: 'settings',
    name: settings.company,
    mailboxes: [],
    colours: {
      text: INK,
      paper: PAPER,
      accent,
      link: mendedColour(accent, PAPER) ?? INK,
      // A button is seen by its colour, so that is moved rather than the words on it.
      button: isReadable(buttonText, accent) ? accent : (mendedColour(accent, buttonText) ?? INK),
      buttonText,
    },
    font: 'segoe',
    button: 'rounded',
    words: { signOff: '', agentTitle: settings.agentTitle, company: settings.company, legal: '' },
    inLanguage: {},
  };
}
