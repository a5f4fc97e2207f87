import type { TemplateEditorWords } from '../editor-words';

export const editorWords: TemplateEditorWords = {
  text: 'Text',
  source: 'Source',
  format: 'Format',
  bold: 'Bold',
  italic: 'Italic',
  bulletList: 'Bulleted list',
  numberedList: 'Numbered list',
  link: 'Link',
  button: 'Button',
  undo: 'Undo',
  redo: 'Redo',
  insertValue: 'Insert a value',
  address: 'Address',
  wrongAddress: 'Begin with https://, mailto: or tel:',
  apply: 'Apply',
  remove: 'Remove',
  cancel: 'Cancel',
  lastSound:
    'The source has a fault. This is the last text without one; it can be edited again once the fault is mended.',
  line: (line) => `Line ${line}`,
  tags: {
    switches: {
      repeat: { so: 'If they write again', notSo: 'If they write for the first time' },
      warned: { so: 'If they had the calm boundary', notSo: 'If they did not have the calm boundary' },
    },
    known: (label) => ({ so: `If known: ${label}`, notSo: `If not known: ${label}` }),
    otherwise: 'Otherwise',
    end: 'End of “if”',
    vary: (texts) => `One of: ${texts.join(' / ')}`,
    promise: (days, business) =>
      business
        ? `Date in ${days} business ${days === 1 ? 'day' : 'days'}`
        : `Date in ${days} ${days === 1 ? 'day' : 'days'}`,
    comment: 'Note',
    unknown: 'Not a value',
  },
};
