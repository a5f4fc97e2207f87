import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { getMarkRange } from '@tiptap/core';
import type { Editor, Range } from '@tiptap/core';
import { useState } from 'react';
import type { FormEvent, KeyboardEvent } from 'react';
import { safeAddress } from '../../engine';
import type { TemplateEditorWords } from '../../i18n';

/** What an address is asked for. */
export type LinkKind = 'link' | 'button';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  input: { minWidth: 0 },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Props = {
  readonly editor: Editor;
  readonly kind: LinkKind;
  readonly words: TemplateEditorWords;
  readonly onClose: () => void;
};

/** Asks for the address of the link or button at the caret. */
export function LinkField({ editor, kind, words, onClose }: Props): React.JSX.Element {
  const styles = useStyles();
  const [text, setText] = useState(() => String(editor.getAttributes(kind)['href'] ?? ''));
  const [tried, setTried] = useState(false);
  const href = safeAddress(text);

  const close = () => {
    onClose();
    editor.commands.focus();
  };
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (href === undefined) {
      setTried(true);
      event.currentTarget.querySelector('input')?.focus();
      return;
    }
    putAddress(editor, kind, href);
    close();
  };
  const remove = () => {
    if (kind === 'button') editor.commands.setNode('paragraph');
    else removeLink(editor);
    close();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  const wrong = tried && href === undefined;
  return (
    <form className={styles.form} noValidate onSubmit={apply} onKeyDown={onKey}>
      <Field label={words.address} {...(wrong && { validationState: 'error', validationMessage: words.wrongAddress })}>
        <Input
          autoFocus
          type="url"
          size="small"
          className={styles.input}
          placeholder="https://"
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <div className={styles.row}>
        <Button type="submit" size="small" appearance="primary">
          {words.apply}
        </Button>
        {editor.isActive(kind) && (
          <Button size="small" onClick={remove}>
            {words.remove}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={close}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

/** A link without words says its address. */
function putAddress(editor: Editor, kind: LinkKind, href: string): void {
  const { state, view } = editor;
  const { from, to, empty } = state.selection;
  if (kind === 'button') {
    if (editor.isActive('button')) editor.commands.updateAttributes('button', { href });
    else editor.commands.setNode('button', { href });
    return;
  }
  const mark = state.schema.mark('link', { href });
  const around = linkAround(editor);
  const words = state.schema.text(href.replace(/^(https:\/\/|mailto:|tel:)/, ''), [mark]);
  if (around) view.dispatch(state.tr.addMark(around.from, around.to, mark));
  else view.dispatch(empty ? state.tr.replaceSelectionWith(words, false) : state.tr.addMark(from, to, mark));
}

function removeLink(editor: Editor): void {
  const { state, view } = editor;
  const { from, to } = linkAround(editor) ?? state.selection;
  const type = state.schema.marks['link'];
  if (type) view.dispatch(state.tr.removeMark(from, to, type));
}

/** The whole link in which the selection begins. */
function linkAround({ state }: Editor): Range | undefined {
  const type = state.schema.marks['link'];
  const range = type && getMarkRange(state.selection.$from, type);
  return range && range.to >= state.selection.to ? range : undefined;
}
