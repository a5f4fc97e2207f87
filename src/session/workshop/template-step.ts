import {
  addTemplate,
  archiveTemplate,
  duplicateTemplate,
  editTemplate,
  exportTemplates,
  favour,
  importTemplates,
  isOwn,
  mergeImported,
  ownId,
  redoEdit,
  removeTemplate,
  shortcutTaken,
  templateFault,
  textOf,
  undoEdit,
} from '../../engine';
import type { Letter, OwnTemplate, OwnTemplates } from '../../engine';
import type { Bench } from './bench';
import { emptyText, textOfLetter } from './text-of-letter';
import { typeStep } from './type-step';
import type { TemplateStep } from './workshop-step';

/**
 * Takes a step with own templates. `letters` are ours in the languages that are loaded. Answers whether the step could be taken: a
 * text that cannot be saved stays as it is, in the hands of the agent.
 */
export async function templateStep(bench: Bench, step: TemplateStep, letters: readonly Letter[]): Promise<boolean> {
  const { templates, edits, clock, around } = bench;
  switch (step.make) {
    case 'new': {
      const from = letters.find(({ id }) => id === step.from);
      edits.writeTemplate({ text: from ? textOfLetter(from, step.title ?? '') : emptyText(step.language, letters) });
      break;
    }
    case 'edit': {
      const own = templates.now().templates.find(({ id }) => ownId(id) === step.letter);
      if (own && edits.template()?.id !== own.id) edits.writeTemplate({ id: own.id, text: textOf(own) });
      break;
    }
    case 'write':
      typeStep(edits, step);
      break;
    case 'no-occasion': {
      const edit = edits.template();
      if (edit === undefined) break;
      const { occasion: _, ...text } = edit.text;
      edits.writeTemplate({ ...edit, text });
      break;
    }
    case 'save':
      return save(bench);
    case 'drop':
      edits.writeTemplate(undefined);
      break;
    case 'undo':
    case 'redo': {
      const id = edits.template()?.id;
      if (id === undefined) break;
      await templates.change((all) => (step.make === 'undo' ? undoEdit(all, id) : redoEdit(all, id)));
      const now = templates.now().templates.find((one) => one.id === id);
      if (now) edits.writeTemplate({ id, text: textOf(now) });
      break;
    }
    case 'duplicate': {
      const copy = { id: around.uniqueId(), at: clock(), suffix: step.suffix };
      await change(bench, step.letter, (all, id) => duplicateTemplate(all, id, copy));
      break;
    }
    case 'archive':
    case 'restore':
      await change(bench, step.letter, (all, id) => archiveTemplate(all, id, step.make === 'archive'));
      break;
    case 'remove':
      await change(bench, step.letter, removeTemplate);
      break;
    case 'favour':
      await templates.change((all) => favour(all, step.name, step.on));
      break;
    case 'import':
      await takeOver(bench, step);
      break;
    case 'export':
      bench.store.saveFile('take-five-templates.json', exportTemplates(templates.now()));
      break;
    case 'close-report':
      bench.report(undefined);
      break;
  }
  return true;
}

/** Saves the text that is written, as a new template or in the place of the one it came from; false where it cannot be saved. */
async function save({ edits, templates, clock, around }: Bench): Promise<boolean> {
  const edit = edits.template();
  if (edit === undefined) return true;
  const { text } = edit;
  const at = clock();
  const known = templates.now().templates.find((one) => one.id === edit.id)?.id;
  if (templateFault(text) !== undefined || shortcutTaken(templates.now(), text.shortcut, known)) return false;
  const id = known ?? around.uniqueId();
  // A template that was removed in another window is saved as a new one.
  await templates.change((all) =>
    all.templates.some((one) => one.id === id) ? editTemplate(all, id, text, at) : addTemplate(all, text, { id, at }),
  );
  const isThere = templates.now().templates.some((one) => one.id === id);
  const isKept = isThere && templates.problem() === undefined;
  // What the browser did not take is kept as an edit, and what was typed meanwhile is one of what is saved now.
  const written = edits.template();
  if (isKept && written === edit) edits.writeTemplate(undefined);
  else if (isThere && written) edits.writeTemplate({ ...written, id });
  return isKept;
}

/** Changes the own template that is picked by this id; nothing where there is none. */
async function change(
  { templates }: Bench,
  letter: string,
  step: (all: OwnTemplates, id: OwnTemplate['id']) => OwnTemplates,
): Promise<void> {
  if (isOwn(letter)) await templates.change((all) => step(all, letter.slice(ownId('').length)));
}

/** Takes over the templates of a file, and shows what came of it. */
async function takeOver(
  { templates, around, clock, report }: Bench,
  { file, text, language }: Extract<TemplateStep, { make: 'import' }>,
): Promise<void> {
  const imported = importTemplates(file, text, language);
  const at = clock();
  await templates.change((all) => {
    const merged = mergeImported(all, imported, { at, newId: around.uniqueId });
    const { added, same, renamed } = merged;
    report({ added, same, renamed, notes: [...imported.notes, ...merged.notes] });
    return merged.templates;
  });
}
