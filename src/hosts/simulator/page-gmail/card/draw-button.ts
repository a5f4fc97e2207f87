import { button, element } from '../../page/element';
import { fieldsOf, listAt, textAt } from './card-shape';
import { clickOf } from './click';
import type { Drawing } from './drawing';

const BUTTON = ['text', 'onClick', 'type', 'disabled', 'altText'];

/** A button of a card. */
export function drawButton(value: unknown, { onClick }: Drawing): HTMLElement {
  const given = fieldsOf(value, 'button', BUTTON);
  const click = clickOf(given['onClick']);
  const altText = textAt(given['altText'], 'button.altText');
  return button(textAt(given['text'], 'button.text'), () => onClick(click), {
    class: given['type'] === 'FILLED' ? 'primary' : 'card-button',
    disabled: given['disabled'] === true,
    'aria-label': altText === '' ? undefined : altText,
    title: altText === '' ? undefined : altText,
  });
}

/** Buttons in a row. */
export function drawButtons(value: unknown, drawing: Drawing): HTMLElement {
  const { buttons } = fieldsOf(value, 'buttonList', ['buttons']);
  return element(
    'div',
    { class: 'card-buttons' },
    ...listAt(buttons, 'buttonList.buttons').map((one) => drawButton(one, drawing)),
  );
}
