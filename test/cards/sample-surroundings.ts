import { FIRST_CHOICE } from '../../src/engine';
import type { CardSurroundings } from '../../src/cards';
import { NOW } from '../ui/sample-panes';

/** What the samples are drawn for: 21 November 2026, 9:41 in Sofia. */
export const SURROUNDINGS: CardSurroundings = {
  language: 'en',
  timeZone: 'Europe/Sofia',
  now: NOW,
  baseUrl: 'https://five.example',
  choice: FIRST_CHOICE,
  place: 'email',
};
