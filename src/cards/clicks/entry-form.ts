import * as v from 'valibot';
import { BOARD_KINDS, BOARD_LIMITS, OCCASIONS } from '../../engine';
import type { BoardEntry } from '../../engine';
import { textIn } from './form-inputs';
import type { FormInputs } from './form-inputs';

const kindSchema = v.fallback(v.picklist(BOARD_KINDS), 'other');
const occasionSchema = v.picklist(OCCASIONS);
const MOST_MS = 8.64e15;

/** An entry of the situation board as it stands in the fields of a card; what is too long is cut, what is no day is none. */
export function entryIn(inputs: FormInputs): Omit<BoardEntry, 'id'> {
  const text = (name: string, most: number): string => (textIn(inputs, `entry.${name}`) ?? '').trim().slice(0, most);
  const day = (name: string): string => {
    const typed = textIn(inputs, `entry.${name}`) ?? '';
    const at = typed === '' ? Number.NaN : Number(typed);
    return Math.abs(at) <= MOST_MS ? new Date(at).toISOString().slice(0, 10) : '';
  };
  const { title, line, avoid, phrase } = BOARD_LIMITS;
  const phrases = text('avoid', avoid * phrase)
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  return {
    title: text('title', title),
    kind: v.parse(kindSchema, textIn(inputs, 'entry.kind')),
    from: day('from'),
    until: day('until'),
    avoid: [...new Set(phrases)],
    line: text('line', line),
    paused: (inputs['entry.paused'] ?? []).filter((name) => v.is(occasionSchema, name)),
    openInvitations: (inputs['entry.openInvitations'] ?? []).length > 0,
  };
}
