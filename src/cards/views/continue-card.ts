import type { SkipReason } from '../../engine';
import type { Card } from '../card';
import { lines, said } from '../card-html';
import type { Drawing } from '../drawing';
import type { PaneOf } from '../pane-of';
import { cardOf, section } from '../pieces/card-of';
import { clockAt, endOf } from '../pieces/moments';
import { button, buttons, line, paragraph } from '../pieces/widgets';

const REASONS: readonly SkipReason[] = ['calm', 'urgent', 'not-heated', 'spoken', 'other'];

/** Going on early: five equal reasons, each continues at once, and the pause still there to be kept. */
export function continueCard({ dial, quietOffered }: PaneOf<'continue'>, drawing: Drawing): Card {
  const { strings, words, now, click } = drawing;
  const end = clockAt(endOf(dial.secondsLeft, now), drawing);
  return cardOf(
    strings.continueTitle,
    strings.continueLine,
    section([
      ...REASONS.map((reason) => line(said(strings.reason[reason]), { onClick: click({ do: 'continue', reason }) })),
      ...paragraph(said(strings.onlyYou)),
    ]),
    section([
      ...paragraph(
        lines(
          said(words.freeAt(end, Math.max(1, dial.emails - dial.answered))),
          said(strings.ofShort(dial.answered, dial.emails)),
        ),
      ),
      ...buttons(button(strings.keep, click({ do: 'back' }), 'filled')),
    ]),
    section(
      buttons(
        button(strings.muteConversation, click({ do: 'mute', on: true })),
        quietOffered && button(strings.quietToday, click({ do: 'quiet', on: true })),
      ),
      strings.quietHead,
    ),
  );
}
