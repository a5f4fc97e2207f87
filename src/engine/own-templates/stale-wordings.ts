import { dayOfIso } from '../calendar/iso-day';
import { startOfDay } from '../calendar/local-day';
import type { PolicyText } from '../draft-check/draft';
import { decodeCharacters } from '../mail/newest/decode-characters';
import { visibleText } from '../mail/visible-text';
import { sentencesOf } from '../mail/wants/sentences';
import { bodyPieces } from './body-pieces';
import type { OwnTemplate, OwnTemplates, OwnText } from './own-templates';

/** Whether the last day of a text is over at `now` (epoch ms), on a clock with this offset from UTC. */
export function isOver({ until }: Pick<OwnText, 'until'>, now: number, utcOffsetMinutes: number): boolean {
  return now >= endOf(until, utcOffsetMinutes);
}

/**
 * The sentences of own templates whose last day is over that are likely not to hold any more: those with a figure in them, and where a
 * template has none, all. Greetings, values and what a template that still holds says too are left out. For `Draft.policies`.
 */
export function staleWordings(
  { templates }: OwnTemplates,
  now: number,
  utcOffsetMinutes: number,
): readonly PolicyText[] {
  const over = templates.filter((one) => isOver(one, now, utcOffsetMinutes));
  if (over.length === 0) return [];
  const held = new Set(templates.filter((one) => !over.includes(one) && !one.archived).flatMap(wordingsOf));
  return over.flatMap((template) => {
    const said = wordingsOf(template);
    const figures = said.filter((words) => /\d/.test(words));
    const until = endOf(template.until, utcOffsetMinutes) - 1;
    const stale = (figures.length > 0 ? figures : said).filter((words) => !held.has(words));
    return stale.map((words) => ({ words, until }));
  });
}

function endOf(until: string | undefined, utcOffsetMinutes: number): number {
  const day = until === undefined ? undefined : dayOfIso(until);
  return day === undefined ? Infinity : startOfDay(day + 1, utcOffsetMinutes);
}

/** Shorter sentences stand in any letter. */
const SHORTEST = 20;
const INSIDE = /^<\/?(?:a|b|em|i|strong|u|span)\b/i;

const wordings = new WeakMap<OwnTemplate, readonly string[]>();

/** What a template says, a sentence each without the stop at its end; taken apart once, as drafts are looked at again and again. */
function wordingsOf(template: OwnTemplate): readonly string[] {
  const known = wordings.get(template) ?? takenApart(template);
  wordings.set(template, known);
  return known;
}

function takenApart({ body }: OwnTemplate): readonly string[] {
  const text = bodyPieces(body)
    .pieces.map(({ kind, start, end }) => {
      const piece = body.slice(start, end);
      if (kind === 'words') return visibleText(decodeCharacters(piece));
      // What a value says is not known, so no sentence goes across one.
      return kind === 'tag' && INSIDE.test(piece) ? '' : '\n\n';
    })
    .join('');
  return sentencesOf(text)
    .map(({ start, end }) =>
      text
        .slice(start, end)
        .replace(/[.!?…]{1,9}$/, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((words) => words.length >= SHORTEST);
}
