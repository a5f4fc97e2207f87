import { element } from '../../page/element';
import { fieldsOf, listAt, NotKnown, textAt } from './card-shape';
import { callOf } from './click';
import type { Drawing } from './drawing';
import { stringInputs } from './form-inputs';

const TEXT = ['name', 'label', 'hintText', 'value', 'type', 'onChangeAction'];
const SELECTION = ['name', 'label', 'type', 'items', 'onChangeAction'];
const DATE = ['name', 'label', 'type', 'valueMsEpoch', 'timezoneOffsetDate', 'onChangeAction'];

/** A field to type in. */
export function drawTextInput(value: unknown, drawing: Drawing): HTMLElement {
  const given = fieldsOf(value, 'textInput', TEXT);
  const name = textAt(given['name'], 'textInput.name');
  const lines = given['type'] === 'MULTIPLE_LINE';
  const input = lines ? element('textarea', { name, rows: '3' }) : element('input', { type: 'text', name });
  input.value = textAt(given['value'], 'textInput.value');
  const hint = textAt(given['hintText'], 'textInput.hintText');
  drawing.fields.push({ name, value: () => stringInputs([input.value]) });
  tellChange(input, given['onChangeAction'], drawing);
  return element(
    'label',
    { class: 'card-field' },
    element('span', {}, textAt(given['label'], 'textInput.label')),
    input,
    ...(hint === '' ? [] : [element('small', {}, hint)]),
  );
}

/** A choice of one, or boxes to tick. */
export function drawSelection(value: unknown, drawing: Drawing): HTMLElement {
  const given = fieldsOf(value, 'selectionInput', SELECTION);
  const name = textAt(given['name'], 'selectionInput.name');
  const label = textAt(given['label'], 'selectionInput.label');
  const items = listAt(given['items'], 'selectionInput.items').map((one) => {
    const item = fieldsOf(one, 'selectionInput.items', ['text', 'value', 'selected']);
    return {
      text: textAt(item['text'], 'item.text'),
      value: textAt(item['value'], 'item.value'),
      selected: item['selected'] === true,
    };
  });
  const type = textAt(given['type'], 'selectionInput.type');
  if (type === 'DROPDOWN') {
    const select = element(
      'select',
      { name },
      ...items.map((item) => element('option', { value: item.value }, item.text)),
    );
    select.selectedIndex = items.findIndex((item) => item.selected);
    drawing.fields.push({ name, value: () => stringInputs([...select.selectedOptions].map((one) => one.value)) });
    tellChange(select, given['onChangeAction'], drawing);
    return element('label', { class: 'card-field' }, element('span', {}, label), select);
  }
  const kind = { CHECK_BOX: 'checkbox', SWITCH: 'checkbox', RADIO_BUTTON: 'radio' }[type];
  if (kind === undefined) throw new NotKnown(`selectionInput.type ${type}`);
  const boxes = items.map((item) => {
    const box = element('input', { type: kind, name, value: item.value });
    box.checked = item.selected;
    return { box, row: element('label', {}, box, element('span', {}, item.text)) };
  });
  drawing.fields.push({
    name,
    value: () => stringInputs(boxes.filter(({ box }) => box.checked).map(({ box }) => box.value)),
  });
  for (const { box } of boxes) tellChange(box, given['onChangeAction'], drawing);
  return element('fieldset', { class: 'card-field' }, element('legend', {}, label), ...boxes.map(({ row }) => row));
}

/** A day. */
export function drawDate(value: unknown, drawing: Drawing): HTMLElement {
  const given = fieldsOf(value, 'dateTimePicker', DATE);
  if (given['type'] !== 'DATE_ONLY') throw new NotKnown(`dateTimePicker.type ${textAt(given['type'], 'type')}`);
  const name = textAt(given['name'], 'dateTimePicker.name');
  const input = element('input', { type: 'date', name });
  const ms = Number(given['valueMsEpoch'] ?? Number.NaN);
  if (Number.isFinite(ms)) input.value = new Date(ms).toISOString().slice(0, 10);
  drawing.fields.push({
    name,
    value: () =>
      input.value === '' ? undefined : { dateInput: { msSinceEpoch: String(Date.parse(`${input.value}T00:00:00Z`)) } },
  });
  tellChange(input, given['onChangeAction'], drawing);
  return element(
    'label',
    { class: 'card-field' },
    element('span', {}, textAt(given['label'], 'dateTimePicker.label')),
    input,
  );
}

function tellChange(input: HTMLElement, action: unknown, { onClick }: Drawing): void {
  if (action === undefined) return;
  const call = callOf(action);
  input.addEventListener('change', () => onClick(call));
}
