import type { Language } from '../../../src/engine';
import { LETTER_CALLS } from '../../../src/engine/reply/letter-moment';
import { SWITCHES, VARIABLES } from '../../../src/engine/reply/variables';
import { compileTemplate } from '../../../src/engine/template/compile-template';
import { isTemplateError } from '../../../src/engine/template/template-error';
import type { TemplateEditorWords } from '../../../src/i18n';
import { editorWords as bg } from '../../../src/i18n/templates/editor/bg';
import { editorWords as en } from '../../../src/i18n/templates/editor/en';
import { editorWords as ru } from '../../../src/i18n/templates/editor/ru';
import { editorWords as uk } from '../../../src/i18n/templates/editor/uk';
import type { TemplateProblem } from '../../../src/ui/template/template-problem';
import type { TemplateValue } from '../../../src/ui/template/template-value';
import { VALUE_WORDS } from '../../strings-for';

/** The words of the editor in all languages at once. */
export const EDITOR_WORDS: Readonly<Record<Language, TemplateEditorWords>> = { en, bg, ru, uk };

const EXAMPLES: Readonly<Record<string, string>> = { 'customer.given': 'Ivan', order: 'A-1024', greeting: 'Dear Ivan' };
const ALLOWED = { variables: [...VARIABLES, ...SWITCHES], calls: LETTER_CALLS };

/** The values of letters, some with an example, and a block. */
export function sampleValues(language: Language): readonly TemplateValue[] {
  return [
    ...VARIABLES.map((name) => ({ name, label: VALUE_WORDS[language][name].label, example: EXAMPLES[name] ?? '' })),
    { name: '#if repeat', label: EDITOR_WORDS[language].tags.switches.repeat.so, example: '' },
  ];
}

/** The variables of a body, as the guard for what was left over knows them; throws what is wrong with it. */
export function variablesOf(body: string): readonly string[] {
  return compileTemplate(body, ALLOWED)
    .variables()
    .map(({ name }) => name);
}

/** What is wrong with a body. */
export function problemOf(body: string): TemplateProblem | undefined {
  try {
    variablesOf(body);
    return undefined;
  } catch (thrown) {
    if (!isTemplateError(thrown)) throw thrown;
    return { line: thrown.line, column: thrown.column, text: thrown.key };
  }
}
