import { Editor } from '@tiptap/core';
import type { JSONContent } from '@tiptap/core';
import { templateToDoc } from '../../engine';
import type { TemplateEditorWords } from '../../i18n';
import { EDITOR_SCHEMA } from './editor-schema';
import { historyKeys } from './history-keys';
import { SAFE_TRANSFER } from './safe-transfer';
import { tagLook } from './tag-label';
import { tagNode } from './tag-node';
import { tagsAsTyped } from './tags-as-typed';
import type { TemplateValue } from './template-value';

/** What an editor is made with; its chips keep the words of that time. */
export type EditorSetting = {
  readonly values: readonly TemplateValue[];
  readonly words: TemplateEditorWords;
};

/**
 * An editor of templates that is not on the page yet; `mount` puts it there. It is only ever given JSON, and no style sheet of Tiptap's:
 * both other ways set innerHTML, which the add-in's Trusted Types refuse.
 */
export function createEditor(body: string, { values, words }: EditorSetting): Editor {
  return new Editor({
    element: null,
    injectCSS: false,
    content: contentOf(body),
    extensions: [...EDITOR_SCHEMA, tagNode((source) => tagLook(source, values, words)), tagsAsTyped, historyKeys],
    editorProps: {
      handleDOMEvents: SAFE_TRANSFER,
      attributes: { 'aria-label': words.text, 'aria-multiline': 'true', 'aria-autocomplete': 'list' },
    },
  });
}

/** A copy for Tiptap, which may change what it is given. */
export function contentOf(body: string): JSONContent {
  return JSON.parse(JSON.stringify(templateToDoc(body))) as JSONContent;
}
