import { Extension } from '@tiptap/core';
import { history, redo, undo } from '@tiptap/pm/history';

/** Undo and redo with their usual keys. */
export const historyKeys: Extension = Extension.create({
  name: 'historyKeys',
  addProseMirrorPlugins: () => [history()],
  addKeyboardShortcuts() {
    const { editor } = this;
    const back = () => undo(editor.state, editor.view.dispatch);
    const again = () => redo(editor.state, editor.view.dispatch);
    return { 'Mod-z': back, 'Mod-y': again, 'Shift-Mod-z': again };
  },
});
