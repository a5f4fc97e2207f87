import { VARIABLES } from '../engine';
import type { Pane } from '../engine';
import { cardWordsFor, laterWordsFor, stringsFor } from '../i18n';
import type { Card } from './card';
import { clicksTo } from './clicks/clicks-to';
import { shownText } from './clicks/untouched-fields';
import type { CardSurroundings, Drawing } from './drawing';
import { fits } from './fits';
import { careAbove } from './pieces/care-widgets';
import { ROOMS } from './room';
import type { Room } from './room';
import { boardCard } from './views/board-card';
import { calmCard } from './views/calm-card';
import { checkCard } from './views/check-card';
import { continueCard } from './views/continue-card';
import { coolingCard } from './views/cooling-card';
import { dayCard } from './views/day-card';
import { editorCard } from './views/editor-card';
import { lettersCard } from './views/letters-card';
import { forgetCard, noEmailCard, readingCard, unreadableCard, welcomeCard } from './views/plain-cards';
import { previewCard } from './views/preview-card';
import { promisesCard } from './views/promises-card';
import { readyCard } from './views/ready-card';
import { settingsCard } from './views/settings-card';
import { textCard } from './views/text-card';
import { whyCard } from './views/why-card';
import { zoneOffset } from './zone-offset';

/**
 * The card of a pane, as Gmail takes it: at most 32 KB of JSON and 100 widgets, whatever stands in the pane. What does not fit is cut,
 * with a button to the rest of a list. Pure; any pane gives a card.
 */
export function cardFor(pane: Pane, surroundings: CardSurroundings): Card {
  const draw = (room: Room): Card => {
    const drawing = drawingFor(pane, surroundings, room);
    const card = viewOf(pane, drawing);
    return { ...card, sections: [...careAbove(pane.care, drawing), ...(card.sections ?? [])] };
  };
  const [first, ...tighter] = ROOMS;
  return tighter.reduce((card, room) => (fits(card) ? card : draw(room)), draw(first));
}

/** One view per state of the pane. */
function viewOf(pane: Pane, drawing: Drawing): Card {
  switch (pane.kind) {
    case 'no-email':
      return noEmailCard(pane, drawing);
    case 'reading':
      return readingCard(pane, drawing);
    case 'unreadable':
      return unreadableCard(pane, drawing);
    case 'calm':
      return calmCard(pane, drawing);
    case 'cooling':
      return coolingCard(pane, drawing);
    case 'why':
      return whyCard(pane, drawing);
    case 'continue':
      return continueCard(pane, drawing);
    case 'ready':
      return readyCard(pane, drawing);
    case 'letters':
      return lettersCard(pane, drawing);
    case 'preview':
      return previewCard(pane, drawing);
    case 'template':
    case 'brand':
      return editorCard(drawing);
    case 'settings':
      return settingsCard(pane, drawing);
    case 'welcome':
      return welcomeCard(drawing);
    case 'text':
      return textCard(pane, drawing);
    case 'forget':
      return forgetCard(drawing);
    case 'check':
      return checkCard(pane, drawing);
    case 'promises':
      return promisesCard(pane, drawing);
    case 'day':
      return dayCard(pane, drawing);
    case 'board':
      return boardCard(pane, drawing);
  }
}

function drawingFor(pane: Pane, surroundings: CardSurroundings, room: Room): Drawing {
  const { language, timeZone, now, page = 0 } = surroundings;
  const fields = pane.kind === 'preview' ? pane.fields.slice(0, VARIABLES.length) : [];
  const shown = fields.map(({ variable, value }) => ({ variable, text: shownText(value, room.value) }));
  return {
    ...surroundings,
    strings: stringsFor(language),
    later: laterWordsFor(language),
    words: cardWordsFor(language),
    utcOffsetMinutes: zoneOffset(timeZone, now),
    page,
    click: clicksTo(surroundings, shown, room.typed),
    room,
  };
}
