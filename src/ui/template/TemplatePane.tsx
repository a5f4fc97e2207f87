import { Button, Field, Input, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowRedo20Regular, ArrowUndo20Regular } from '@fluentui/react-icons';
import { useCallback, useEffect, useId, useMemo, useRef } from 'react';
import type { OwnText, TemplateFault } from '../../engine';
import { BackTitle } from '../pieces/BackTitle';
import { Main } from '../pieces/Main';
import type { PaneOf } from '../pane-of';
import { useLaterWords, useSurroundings } from '../surroundings';
import { TemplateBar } from './TemplateBar';
import { TemplateEditor } from './TemplateEditor';
import { TemplateMore } from './TemplateMore';
import { TemplatePreview } from './TemplatePreview';
import { templateValues } from './template-values';

const useStyles = makeStyles({
  field: { minWidth: 0 },
  label: { ...typographyStyles.body1, margin: 0 },
  letter: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  fault: { ...typographyStyles.caption1, margin: 0, color: tokens.colorStatusDangerForeground3 },
});

/** An own template: its title and letter, how it looks, and how it is found. */
export function TemplatePane({ pane }: { readonly pane: PaneOf<'template'> }): React.JSX.Element {
  const { act } = useSurroundings();
  const later = useLaterWords();
  const { form } = later;
  const styles = useStyles();
  const label = useId();
  const main = useRef<HTMLDivElement>(null);
  const change = useStable((changes: Partial<OwnText>) => act({ do: 'workshop', step: { make: 'write', changes } }));
  const onBody = useCallback((body: string) => change({ body }), [change]);
  const values = useMemo(() => templateValues(pane, later), [pane, later]);
  const { text, faults, asked } = pane;

  const faultOf = (field: TemplateFault['field']) => faults.find((fault) => fault.field === field);
  const saidOf = (field: 'title' | 'tags' | 'shortcut') => {
    const fault = faultOf(field);
    return asked && fault ? (form.fields[field][fault.key] ?? form.faults[fault.key]) : undefined;
  };
  const body = faults.find((fault) => fault.field === 'body');
  const problem =
    body?.line === undefined ? undefined : { line: body.line, column: body.column ?? 0, text: form.faults[body.key] };
  const shortcut = pane.shortcutTaken ? form.shortcutTaken : saidOf('shortcut');
  const title = saidOf('title');

  const save = () => {
    act({ do: 'workshop', step: { make: 'save' } });
    const wrong = faults[0]?.field ?? (pane.shortcutTaken ? 'shortcut' : undefined);
    if (wrong) main.current?.querySelector<HTMLElement>(`[data-field="${wrong}"]`)?.focus();
  };
  return (
    <>
      <Main>
        <BackTitle
          title={pane.isNew ? form.newTitle : form.editTitle}
          extra={!pane.isNew && <Versions undo={pane.undo} redo={pane.redo} />}
        />
        <div ref={main} style={{ display: 'contents' }}>
          <Field label={form.title} required {...(title && { validationMessage: title })}>
            <Input
              className={styles.field}
              data-field="title"
              placeholder={form.titleHint}
              value={text.title}
              onChange={(_, { value }) => change({ title: value })}
            />
          </Field>
          <div className={styles.letter} role="group" aria-labelledby={label} data-field="body" tabIndex={-1}>
            <h2 id={label} className={styles.label}>
              {form.letter}
            </h2>
            <TemplateEditor
              body={text.body}
              onChange={onBody}
              language={text.language}
              values={values}
              words={later.editor}
              problem={problem}
            />
            {asked && body && problem === undefined && <p className={styles.fault}>{form.faults[body.key]}</p>}
          </div>
          <TemplatePreview pane={pane} />
          <TemplateMore text={text} said={{ tags: saidOf('tags'), shortcut }} onChange={change} />
        </div>
      </Main>
      <TemplateBar pane={pane} onSave={save} />
    </>
  );
}

function Versions({ undo, redo }: { readonly undo: boolean; readonly redo: boolean }): React.JSX.Element {
  const { act } = useSurroundings();
  const { form } = useLaterWords();
  const step = (make: 'undo' | 'redo') => act({ do: 'workshop', step: { make } });
  return (
    <span>
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowUndo20Regular />}
        aria-label={form.earlier}
        title={form.earlier}
        disabledFocusable={!undo}
        onClick={() => step('undo')}
      />
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowRedo20Regular />}
        aria-label={form.later}
        title={form.later}
        disabledFocusable={!redo}
        onClick={() => step('redo')}
      />
    </span>
  );
}

/** The same function from drawing to drawing, that does what the last one does: the editor is not to be made anew at every key. */
function useStable<T>(act: (value: T) => void): (value: T) => void {
  const last = useRef(act);
  useEffect(() => {
    last.current = act;
  });
  return useCallback((value: T) => last.current(value), []);
}
