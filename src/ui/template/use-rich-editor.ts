import type { Editor } from '@tiptap/core';
import type { EditorState } from '@tiptap/pm/state';
import { useCallback, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { RefObject } from 'react';
import { docToTemplate } from '../../engine';
import { hasWholeTags } from './has-whole-tags';
import { contentOf, createEditor } from './create-editor';
import type { EditorSetting } from './create-editor';

export type RichEditor = {
  readonly editor: Editor;
  readonly state: EditorState;
  /** Where the text is drawn. */
  readonly host: RefObject<HTMLDivElement>;
  /** The body has a fault that was not made here: the text is the last sound one and cannot be changed. */
  readonly stale: boolean;
};

type Asked = EditorSetting & {
  readonly body: string;
  readonly onChange: (body: string) => void;
  readonly faulty: boolean;
};

/** Keeps an editor and a body in step: what is written here goes out, what comes from elsewhere is shown unless it has a fault. */
export function useRichEditor({ body, onChange, faulty, values, words }: Asked): RichEditor {
  const [editor] = useState(() => createEditor(body, { values, words }));
  const [written, setWritten] = useState<string>();
  const shown = useRef(body);
  const host = useRef<HTMLDivElement>(null);
  const listen = useCallback(
    (changed: () => void) => {
      editor.on('transaction', changed);
      return () => {
        editor.off('transaction', changed);
      };
    },
    [editor],
  );
  const state = useSyncExternalStore(listen, () => editor.state);
  // A name that no letter has is shown as it is, and can be mended here.
  const stale = faulty && body !== written && !hasWholeTags(body);

  useLayoutEffect(() => {
    if (host.current) editor.mount(host.current);
    return () => editor.unmount();
  }, [editor]);

  useEffect(() => {
    const write = () => {
      const next = docToTemplate(editor.getJSON());
      if (next === shown.current) return;
      shown.current = next;
      setWritten(next);
      onChange(next);
    };
    editor.on('update', write);
    return () => {
      editor.off('update', write);
    };
  }, [editor, onChange]);

  useEffect(() => {
    if (editor.options.editable === stale) editor.setEditable(!stale, false);
    if (stale || body === shown.current) return;
    shown.current = body;
    editor.commands.setContent(contentOf(body), { emitUpdate: false });
  }, [editor, body, stale]);

  return { editor, state, host, stale };
}
