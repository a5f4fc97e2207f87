import { icon } from './icon';

type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** Makes an element; text children are text, never HTML. `false` and undefined attributes are left out. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children);
  return made;
}

/** A button that does something. */
export function button(label: string, onClick: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', onClick);
  return made;
}

/** A button that shows a drawing and says a label. */
export function iconButton(
  drawing: Parameters<typeof icon>[0],
  label: string,
  onClick: () => void,
  attributes: Attributes = {},
): HTMLButtonElement {
  const made = button('', onClick, { 'aria-label': label, title: label, class: 'icon', ...attributes });
  made.append(icon(drawing));
  return made;
}
