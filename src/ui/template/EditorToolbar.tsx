import { Button, makeStyles, mergeClasses, tokens, Tooltip } from '@fluentui/react-components';
import {
  ArrowRedo20Regular,
  ArrowUndo20Regular,
  Button20Regular,
  Link20Regular,
  TextBold20Regular,
  TextBulletList20Regular,
  TextItalic20Regular,
  TextNumberListLtr20Regular,
} from '@fluentui/react-icons';
import { redo, redoDepth, undo, undoDepth } from '@tiptap/pm/history';
import type { TemplateEditorWords } from '../../i18n';
import type { LinkKind } from './LinkField';
import { insertTags } from './insert-tags';
import { tagsFor } from './template-value';
import type { TemplateValue } from './template-value';
import type { RichEditor } from './use-rich-editor';
import { ValueMenu } from './ValueMenu';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXXS },
  on: {
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    // Contrast themes draw no backgrounds of ours.
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
});

type Props = {
  readonly rich: RichEditor;
  readonly values: readonly TemplateValue[];
  readonly words: TemplateEditorWords;
  /** Asks for an address. */
  readonly onLink: (kind: LinkKind) => void;
};

type Tool = {
  readonly name: string;
  readonly icon: React.JSX.Element;
  readonly run: () => void;
  readonly on?: boolean;
  readonly off?: boolean;
};

/** What can be done to the text at the caret. */
export function EditorToolbar({ rich: { editor, state, stale }, values, words, onLink }: Props): React.JSX.Element {
  const styles = useStyles();
  const go = () => editor.chain().focus();
  const back = (command: typeof undo) => () => {
    command(state, editor.view.dispatch);
    editor.view.focus();
  };
  const inButton = editor.isActive('button');
  const tools: readonly Tool[] = [
    {
      name: words.bold,
      icon: <TextBold20Regular />,
      run: () => go().toggleMark('bold').run(),
      on: editor.isActive('bold'),
      off: inButton,
    },
    {
      name: words.italic,
      icon: <TextItalic20Regular />,
      run: () => go().toggleMark('italic').run(),
      on: editor.isActive('italic'),
      off: inButton,
    },
    {
      name: words.bulletList,
      icon: <TextBulletList20Regular />,
      run: () => go().toggleList('bulletList', 'listItem').run(),
      on: editor.isActive('bulletList'),
    },
    {
      name: words.numberedList,
      icon: <TextNumberListLtr20Regular />,
      run: () => go().toggleList('orderedList', 'listItem').run(),
      on: editor.isActive('orderedList'),
    },
    {
      name: words.link,
      icon: <Link20Regular />,
      run: () => onLink('link'),
      on: editor.isActive('link'),
      off: inButton,
    },
    { name: words.button, icon: <Button20Regular />, run: () => onLink('button'), on: inButton },
    { name: words.undo, icon: <ArrowUndo20Regular />, run: back(undo), off: undoDepth(state) === 0 },
    { name: words.redo, icon: <ArrowRedo20Regular />, run: back(redo), off: redoDepth(state) === 0 },
  ];
  return (
    <div role="group" aria-label={words.format} className={styles.bar}>
      {tools.map(({ name, icon, run, on, off = false }) => (
        <Tooltip key={name} content={name} relationship="label">
          <Button
            appearance="subtle"
            size="small"
            icon={icon}
            // A press leaves the selection in the text as it is.
            onMouseDown={(event) => event.preventDefault()}
            onClick={run}
            disabledFocusable={stale || off}
            {...(on !== undefined && { 'aria-pressed': on, className: mergeClasses(on && styles.on) })}
          />
        </Tooltip>
      ))}
      <ValueMenu
        label={words.insertValue}
        values={values}
        disabled={stale}
        onPick={(value) => insertTags(editor, tagsFor(value))}
      />
    </div>
  );
}
