import type { AnswerCall } from '../template/allowed-helpers';
import { isTemplateError } from '../template/template-error';
import type { TemplateError } from '../template/template-error';
import { cleanValue } from './clean-value';
import { compileLetter } from './compile-letter';
import type { Fillable } from './letter';
import { letterHtml } from './letter-html';
import type { LetterBody } from './letter-html';
import { dressOf } from './letter-dress';
import type { LetterDress } from './letter-dress';
import type { LetterLook } from './letter-look';
import { letterAnswers } from './letter-moment';
import type { LetterMoment } from './letter-moment';
import { linesOf } from './letter-part';
import { letterParts } from './letter-parts';
import { letterText } from './letter-text';
import type { LetterValues } from './letter-values';
import { signOffOf, signOffWords } from './sign-off-of';
import { SWITCHES } from './variables';
import type { Variable } from './variables';

/** A letter filled in. */
export type RenderedLetter = {
  /** One styled table; absent while a final letter misses a value or is too long, and when the letter is broken. */
  readonly html?: string;
  /** The same words as plain text; absent while a final letter misses a value, and when the letter is broken. */
  readonly text?: string;
  /** Required variables without a value, in order of first use. */
  readonly missing: readonly Variable[];
  /** The HTML has more than 32,000 characters, more than Outlook takes for a reply. */
  readonly tooLong: boolean;
  /** Why nothing of this letter can be shown. */
  readonly broken?: TemplateError;
};

const MAX_HTML = 32_000;

/** Fills in a letter. Values are data whatever they hold: nothing in them is ever a tag or a template. Never throws. */
export function renderLetter(
  letter: Fillable,
  values: LetterValues,
  look: LetterLook,
  moment: LetterMoment,
): RenderedLetter {
  const compiled = compileLetter(letter);
  if (compiled.broken) return { broken: compiled.broken, missing: [], tooLong: false };
  const known: Partial<Record<keyof LetterValues, string>> = {};
  for (const name of SWITCHES) if (values[name]) known[name] = 'yes';
  const dress = dressOf(look);
  const branded: LetterValues = { 'agent.title': dress.words.agentTitle, company: dress.words.company };
  const missing: Variable[] = [];
  for (const { name, required } of compiled.variables) {
    const value = cleanValue(name, values[name]) || (branded[name] ?? '');
    if (value) known[name] = value;
    else if (required) missing.push(name);
  }
  if (missing.length && look.mode === 'final') return { missing, tooLong: false };
  for (const name of missing) known[name] = cleanValue(name, look.labelOf?.(name)) || name;

  try {
    const body = bodyOf(compiled.blocks, known, missing, {
      words: dress.words,
      signs: look.signs ?? 'name',
      end: letter.signOffEnd ?? '',
      answer: letterAnswers(moment, letter.months),
    });
    const html = letterHtml(body, look, dress);
    const tooLong = html.length > MAX_HTML;
    const text = letterText(body);
    return tooLong && look.mode === 'final' ? { text, missing, tooLong } : { html, text, missing, tooLong };
  } catch (thrown) {
    if (isTemplateError(thrown)) return { broken: thrown, missing, tooLong: false };
    throw thrown;
  }
}

/** What stands around the letter's own text. */
type Around = {
  readonly words: LetterDress['words'];
  readonly signs: NonNullable<LetterLook['signs']>;
  readonly end: string;
  readonly answer: AnswerCall;
};

function bodyOf(
  blocks: Extract<ReturnType<typeof compileLetter>, { broken?: never }>['blocks'],
  values: LetterValues,
  missing: readonly Variable[],
  { words, signs, end, answer }: Around,
): LetterBody {
  const filled = blocks.map(({ role, format, template }) => ({
    role,
    parts: letterParts(template, format, values, answer),
  }));
  const signed = filled.filter(({ role }) => role === 'sign_off').flatMap(({ parts }) => parts);
  const whole = signOffOf(signed, words, end);
  const signOff = signs === 'name' ? whole : signOffWords(whole);
  // A sign-off that names the company itself needs no second line with it.
  const named = signOff.flatMap(linesOf).some((line) => line.some((span) => span.variable === 'company'));
  return {
    parts: filled.filter(({ role }) => role !== 'sign_off').flatMap(({ parts }) => parts),
    signOff,
    company: named || !signOff.length || signs === 'words' ? '' : words.company,
    legal: signs === 'words' ? '' : words.legal,
    missing,
  };
}
