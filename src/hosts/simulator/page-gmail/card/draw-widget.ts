import { element } from '../../page/element';
import { cardText } from './card-html';
import { fieldsOf, listAt, NotKnown, objectAt, textAt } from './card-shape';
import { clickOf, linkOf } from './click';
import { drawButton, drawButtons } from './draw-button';
import { drawDate, drawSelection, drawTextInput } from './draw-fields';
import type { Drawing } from './drawing';

const DECORATED = ['text', 'topLabel', 'bottomLabel', 'wrapText', 'button', 'onClick'];

type Draw = (value: unknown, drawing: Drawing) => HTMLElement;

const WIDGETS: Readonly<Record<string, Draw>> = {
  textParagraph: (value) => {
    const { text } = fieldsOf(value, 'textParagraph', ['text', 'maxLines']);
    return element('p', {}, cardText(textAt(text, 'textParagraph.text')));
  },
  decoratedText: drawDecorated,
  buttonList: drawButtons,
  textInput: drawTextInput,
  selectionInput: drawSelection,
  dateTimePicker: drawDate,
  divider: () => element('hr', {}),
  image: (value, { onClick }) => {
    const given = fieldsOf(value, 'image', ['imageUrl', 'altText', 'onClick']);
    const picture = element('img', {
      src: linkOf(textAt(given['imageUrl'], 'image.imageUrl')),
      alt: textAt(given['altText'], 'image.altText'),
    });
    if (given['onClick'] === undefined) return picture;
    const click = clickOf(given['onClick']);
    const open = element('button', { type: 'button', class: 'card-row' }, picture);
    open.addEventListener('click', () => onClick(click));
    return open;
  },
  columns: (value, drawing) => {
    const { columnItems } = fieldsOf(value, 'columns', ['columnItems']);
    const columns = listAt(columnItems, 'columns.columnItems').map((one) => {
      const { widgets } = objectAt(one, 'columns.columnItems');
      const drawn = listAt(widgets, 'column.widgets').map((widget) => drawWidget(widget, drawing));
      return element('div', {}, ...drawn);
    });
    return element('div', { class: 'card-columns' }, ...columns);
  },
};

/** One widget of a card; throws `NotKnown` for one that is not simulated, and for none or two in one place. */
export function drawWidget(value: unknown, drawing: Drawing): HTMLElement {
  const { horizontalAlignment: _, ...union } = objectAt(value, 'widget');
  const names = Object.keys(union);
  const [name = 'nothing'] = names;
  const draw = Object.hasOwn(WIDGETS, name) ? WIDGETS[name] : undefined;
  if (draw === undefined || names.length > 1) throw new NotKnown(`widget ${names.join(' + ')}`);
  return draw(union[name], drawing);
}

/** A line with a small one above and below; all of it can be clicked where it has an onClick, but the button in it. */
function drawDecorated(value: unknown, drawing: Drawing): HTMLElement {
  const given = fieldsOf(value, 'decoratedText', DECORATED);
  const small = (name: 'topLabel' | 'bottomLabel'): HTMLElement[] => {
    const text = textAt(given[name], `decoratedText.${name}`);
    return text === '' ? [] : [element('small', {}, cardText(text))];
  };
  const text = element('span', {}, cardText(textAt(given['text'], 'decoratedText.text')));
  const parts = [...small('topLabel'), text, ...small('bottomLabel')];
  const row = element('div', { class: given['wrapText'] === true ? 'card-line' : 'card-line one-line' });
  if (given['onClick'] === undefined) row.append(element('div', {}, ...parts));
  else {
    const click = clickOf(given['onClick']);
    const open = element('button', { type: 'button', class: 'card-row' }, ...parts);
    open.addEventListener('click', () => drawing.onClick(click));
    row.append(open);
  }
  if (given['button'] !== undefined) row.append(drawButton(given['button'], drawing));
  return row;
}
