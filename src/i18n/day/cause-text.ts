import type { Situation } from '../../engine';
import type { Strings } from '../en';
import type { DayWords } from './day-words';

/** What emails were about, in words; beside an open one "other" invites to read it, which a list of causes does not. */
export function causeText(
  situation: Situation,
  { situation: names }: Pick<Strings, 'situation'>,
  { otherCause }: Pick<DayWords, 'otherCause'>,
): string {
  return situation === 'other' ? otherCause : names[situation];
}
