import { plural } from '../../plural';
import type { TemplateEditorWords } from '../editor-words';

const DAYS = { one: 'день', few: 'дня', other: 'дней' };
const BUSINESS_DAYS = { one: 'рабочий день', few: 'рабочих дня', other: 'рабочих дней' };

export const editorWords: TemplateEditorWords = {
  text: 'Текст',
  source: 'Код',
  format: 'Форматирование',
  bold: 'Полужирный',
  italic: 'Курсив',
  bulletList: 'Маркированный список',
  numberedList: 'Нумерованный список',
  link: 'Ссылка',
  button: 'Кнопка',
  undo: 'Отменить',
  redo: 'Вернуть',
  insertValue: 'Вставить поле',
  address: 'Адрес',
  wrongAddress: 'Начните с\u00a0https://, mailto: или tel:',
  apply: 'Применить',
  remove: 'Убрать',
  cancel: 'Отмена',
  lastSound:
    'В\u00a0коде ошибка. Это последний текст без ошибки; его снова можно будет править, когда Вы её исправите.',
  line: (line) => `Строка ${line}`,
  tags: {
    switches: {
      repeat: { so: 'Если клиент пишет снова', notSo: 'Если клиент пишет впервые' },
      warned: { so: 'Если граница уже обозначена', notSo: 'Если граница ещё не обозначена' },
    },
    known: (label) => ({ so: `Если заполнено: ${label}`, notSo: `Если не заполнено: ${label}` }),
    otherwise: 'Иначе',
    end: 'Конец условия',
    vary: (texts) => `Одно из: ${texts.join(' / ')}`,
    promise: (days, business) => `Дата через ${days} ${plural('ru', days, business ? BUSINESS_DAYS : DAYS)}`,
    comment: 'Заметка',
    unknown: 'Нет такого поля',
  },
};
