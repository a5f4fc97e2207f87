import { PROMISED_TERM, SWITCHES, VARIABLES } from '../../engine';
import type { LaterWords } from '../../i18n';
import type { PaneOf } from '../pane-of';
import type { TemplateValue } from './template-value';

/** All that can be put into a template, with what it would say for the customer it is looked at for. */
export function templateValues(
  { examples, promised }: Pick<PaneOf<'template'>, 'examples' | 'promised'>,
  { values, editor, form }: LaterWords,
): readonly TemplateValue[] {
  const [first, second] = form.wordings;
  return [
    ...VARIABLES.map((name) => ({ name, label: values[name].label, example: examples[name] })),
    { name: `promise "${PROMISED_TERM}"`, label: form.promise, example: promised },
    { name: `vary "${first}" "${second}"`, label: form.vary, example: `${first} / ${second}` },
    ...SWITCHES.map((name) => ({ name: `#if ${name}`, label: editor.tags.switches[name].so, example: '…' })),
  ];
}
