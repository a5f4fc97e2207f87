import { compileTemplate } from '../template/compile-template';
import type { Template } from '../template/compile-template';
import { isTemplateError } from '../template/template-error';
import type { TemplateError } from '../template/template-error';
import type { Fillable, LetterBlock } from './letter';
import { LETTER_CALLS } from './letter-moment';
import { SWITCHES, VARIABLES } from './variables';
import type { Variable } from './variables';

/** What the text of a letter may name: its variables, its switches and its helpers. */
export const LETTERS_MAY_NAME = { variables: [...VARIABLES, ...SWITCHES], calls: LETTER_CALLS };

/** A variable a letter uses, and whether it cannot do without. */
export type LetterVariable = { readonly name: Variable; readonly required: boolean };

/** A letter ready to be filled in, or why it cannot be. */
export type CompiledLetter =
  | {
      readonly broken?: never;
      readonly blocks: readonly (Pick<LetterBlock, 'role' | 'format'> & { readonly template: Template })[];
      readonly variables: readonly LetterVariable[];
    }
  | { readonly broken: TemplateError };

// A preview is rendered at every key the agent presses; the letters themselves never change.
const compiled = new WeakMap<Fillable, CompiledLetter>();

/** Compiles all blocks of a letter; one that does not compile makes the whole letter broken. */
export function compileLetter(letter: Fillable): CompiledLetter {
  const known = compiled.get(letter);
  if (known) return known;
  const result = compileBlocks(letter);
  compiled.set(letter, result);
  return result;
}

/** Why a letter cannot be used; undefined when it can. */
export function letterBroken(letter: Fillable): TemplateError | undefined {
  return compileLetter(letter).broken;
}

function compileBlocks(letter: Fillable): CompiledLetter {
  try {
    const blocks = letter.blocks.map(({ text, ...block }) => ({
      ...block,
      template: compileTemplate(text, LETTERS_MAY_NAME),
    }));
    const required = new Map<Variable, boolean>();
    for (const { name, required: needed } of blocks.flatMap(({ template }) => template.variables())) {
      const variable = VARIABLES.find((one) => one === name);
      if (variable) required.set(variable, (required.get(variable) ?? false) || needed);
    }
    return { blocks, variables: [...required].map(([name, needed]) => ({ name, required: needed })) };
  } catch (thrown) {
    if (isTemplateError(thrown)) return { broken: thrown };
    throw thrown;
  }
}
