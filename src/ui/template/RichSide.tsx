import { mergeClasses } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { TemplateEditorWords } from '../../i18n';
import { CompletionList } from './CompletionList';
import { EditorToolbar } from './EditorToolbar';
import { valueQuery } from './find-values';
import { insertTags } from './insert-tags';
import { LinkField } from './LinkField';
import type { LinkKind } from './LinkField';
import { tagsFor } from './template-value';
import type { TemplateValue } from './template-value';
import { useCompletion } from './use-completion';
import type { RichEditor } from './use-rich-editor';
import { useRichStyles } from './use-rich-styles';

type Props = {
  readonly rich: RichEditor;
  readonly language: string;
  readonly values: readonly TemplateValue[];
  readonly words: TemplateEditorWords;
};

/** The text as it will look, with chips for its tags. */
export function RichSide({ rich, language, values, words }: Props): React.JSX.Element {
  const styles = useRichStyles();
  const { editor, state, host, stale } = rich;
  const [asked, setAsked] = useState<LinkKind>();
  const [focused, setFocused] = useState(false);
  const [top, setTop] = useState<number>();
  const box = useRef<HTMLDivElement>(null);

  const { $from, empty } = state.selection;
  const before = empty && focused && !stale ? $from.parent.textBetween(0, $from.parentOffset, '', '\ufffc') : '';
  const query = valueQuery(before);
  const pick = (value: TemplateValue) => insertTags(editor, tagsFor(value), query?.length);
  const completion = useCompletion({ query, values, onPick: pick });
  const open = completion.found.length > 0;

  useLayoutEffect(() => {
    if (!open || !box.current) return;
    const { bottom } = editor.view.coordsAtPos(editor.state.selection.from);
    setTop(bottom - box.current.getBoundingClientRect().top);
  }, [editor, open, query?.text]);

  useEffect(() => {
    const { dom } = editor.view;
    if (completion.activeId === undefined) {
      dom.removeAttribute('aria-activedescendant');
      dom.removeAttribute('aria-controls');
    } else {
      dom.setAttribute('aria-activedescendant', completion.activeId);
      dom.setAttribute('aria-controls', completion.id);
    }
  }, [editor, completion.activeId, completion.id]);

  const { 'data-tabster': keepTab } = completion.keepTab;
  useEffect(() => {
    const { dom } = editor.view;
    if (keepTab === undefined) dom.removeAttribute('data-tabster');
    else dom.setAttribute('data-tabster', keepTab);
  }, [editor, keepTab]);

  return (
    <div className={styles.side}>
      <EditorToolbar rich={rich} values={values} words={words} onLink={setAsked} />
      {asked && !stale && (
        <LinkField key={asked} editor={editor} kind={asked} words={words} onClose={() => setAsked(undefined)} />
      )}
      {stale && (
        <p role="status" className={styles.stale}>
          {words.lastSound}
        </p>
      )}
      <div ref={box} className={styles.box}>
        <div
          ref={host}
          lang={language}
          className={mergeClasses(styles.text, stale && styles.still)}
          onKeyDownCapture={completion.onKey}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
        />
        <CompletionList completion={completion} label={words.insertValue} top={top} onPick={pick} />
      </div>
    </div>
  );
}
