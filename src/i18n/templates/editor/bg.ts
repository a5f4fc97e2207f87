import type { TemplateEditorWords } from '../editor-words';

export const editorWords: TemplateEditorWords = {
  text: 'Текст',
  source: 'Код',
  format: 'Форматиране',
  bold: 'Получер',
  italic: 'Курсив',
  bulletList: 'Списък с\u00a0точки',
  numberedList: 'Номериран списък',
  link: 'Връзка',
  button: 'Бутон',
  undo: 'Отмени',
  redo: 'Върни отмененото',
  insertValue: 'Вмъкни поле',
  address: 'Адрес',
  wrongAddress: 'Започнете с\u00a0https://, mailto: или tel:',
  apply: 'Приложи',
  remove: 'Премахни',
  cancel: 'Отказ',
  lastSound:
    'В\u00a0кода има грешка. Това е последният текст без грешка; ще можете да го редактирате, щом я\u00a0поправите.',
  line: (line) => `Ред ${line}`,
  tags: {
    switches: {
      repeat: { so: 'Ако клиентът пише отново', notSo: 'Ако клиентът пише за първи път' },
      warned: { so: 'Ако вече е\u00a0поставена граница', notSo: 'Ако още не е\u00a0поставена граница' },
    },
    known: (label) => ({ so: `Ако е\u00a0попълнено: ${label}`, notSo: `Ако не е\u00a0попълнено: ${label}` }),
    otherwise: 'Иначе',
    end: 'Край на условието',
    vary: (texts) => `Едно от: ${texts.join(' / ')}`,
    promise: (days, business) =>
      business
        ? `Дата след ${days} ${days === 1 ? 'работен ден' : 'работни дни'}`
        : `Дата след ${days} ${days === 1 ? 'ден' : 'дни'}`,
    comment: 'Бележка',
    unknown: 'Няма такова поле',
  },
};
