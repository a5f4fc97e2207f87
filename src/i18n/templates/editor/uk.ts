import { plural } from '../../plural';
import type { TemplateEditorWords } from '../editor-words';

const DAYS = { one: 'день', few: 'дні', other: 'днів' };
const BUSINESS_DAYS = { one: 'робочий день', few: 'робочі дні', other: 'робочих днів' };

export const editorWords: TemplateEditorWords = {
  text: 'Текст',
  source: 'Код',
  format: 'Форматування',
  bold: 'Жирний',
  italic: 'Курсив',
  bulletList: 'Маркований список',
  numberedList: 'Нумерований список',
  link: 'Посилання',
  button: 'Кнопка',
  undo: 'Скасувати',
  redo: 'Повернути',
  insertValue: 'Вставити поле',
  address: 'Адреса',
  wrongAddress: 'Почніть із https://, mailto: або tel:',
  apply: 'Застосувати',
  remove: 'Прибрати',
  cancel: 'Відмінити',
  lastSound:
    'У\u00a0коді помилка. Це останній текст без помилки; його знову можна буде редагувати, коли Ви її виправите.',
  line: (line) => `Рядок ${line}`,
  tags: {
    switches: {
      repeat: { so: 'Якщо клієнт пише знову', notSo: 'Якщо клієнт пише вперше' },
      warned: { so: 'Якщо межу вже окреслено', notSo: 'Якщо межу ще не окреслено' },
    },
    known: (label) => ({ so: `Якщо заповнено: ${label}`, notSo: `Якщо не заповнено: ${label}` }),
    otherwise: 'Інакше',
    end: 'Кінець умови',
    vary: (texts) => `Одне з: ${texts.join(' / ')}`,
    promise: (days, business) => `Дата через ${days} ${plural('uk', days, business ? BUSINESS_DAYS : DAYS)}`,
    comment: 'Нотатка',
    unknown: 'Немає такого поля',
  },
};
