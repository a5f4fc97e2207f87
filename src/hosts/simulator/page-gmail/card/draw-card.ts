import { button, element } from '../../page/element';
import { cardText } from './card-html';
import { fieldsOf, listAt, textAt } from './card-shape';
import { linkOf } from './click';
import { drawButton } from './draw-button';
import { drawWidget } from './draw-widget';
import type { Drawing } from './drawing';

const CARD = ['header', 'sections', 'name', 'fixedFooter', 'displayStyle', 'peekCardHeader', 'sectionDividerStyle'];
const HEADER = ['title', 'subtitle', 'imageUrl', 'imageType', 'imageAltText'];
const SECTION = ['header', 'widgets', 'collapsible', 'uncollapsibleWidgetsCount'];

/** Draws a card as Gmail's side panel does; throws `NotKnown` for whatever in it is not simulated. */
export function drawCard(card: unknown, drawing: Drawing): HTMLElement {
  const given = fieldsOf(card, 'card', CARD);
  const sections = listAt(given['sections'], 'card.sections').map((one) => drawSection(one, drawing));
  return element(
    'article',
    { class: 'card' },
    ...(given['header'] === undefined ? [] : [drawHeader(given['header'])]),
    ...sections,
    ...(given['fixedFooter'] === undefined ? [] : [drawFooter(given['fixedFooter'], drawing)]),
  );
}

function drawHeader(value: unknown): HTMLElement {
  const given = fieldsOf(value, 'header', HEADER);
  const subtitle = textAt(given['subtitle'], 'header.subtitle');
  const picture = textAt(given['imageUrl'], 'header.imageUrl');
  const alt = textAt(given['imageAltText'], 'header.imageAltText');
  return element(
    'header',
    {},
    ...(picture === '' ? [] : [element('img', { src: linkOf(picture), alt })]),
    element('h3', { tabindex: '-1' }, textAt(given['title'], 'header.title')),
    ...(subtitle === '' ? [] : [element('p', {}, subtitle)]),
  );
}

function drawSection(value: unknown, drawing: Drawing): HTMLElement {
  const given = fieldsOf(value, 'section', SECTION);
  const header = textAt(given['header'], 'section.header');
  const widgets = listAt(given['widgets'], 'section.widgets').map((widget) => drawWidget(widget, drawing));
  const section = element('section', {}, ...(header === '' ? [] : [element('h4', {}, cardText(header))]), ...widgets);
  const seen = Number(given['uncollapsibleWidgetsCount'] ?? 0);
  if (given['collapsible'] === true && widgets.length > seen) section.append(fold(widgets.slice(seen), drawing));
  return section;
}

/** Hides widgets until somebody asks for them. */
function fold(widgets: readonly HTMLElement[], { words }: Drawing): HTMLElement {
  let open = false;
  const show = (): void => {
    for (const widget of widgets) widget.hidden = !open;
    toggle.textContent = open ? words.showLess : words.showMore;
    toggle.setAttribute('aria-expanded', String(open));
  };
  const toggle = button(
    '',
    () => {
      open = !open;
      show();
    },
    { class: 'card-fold' },
  );
  show();
  return toggle;
}

function drawFooter(value: unknown, drawing: Drawing): HTMLElement {
  const given = fieldsOf(value, 'fixedFooter', ['primaryButton', 'secondaryButton']);
  const buttons = [given['primaryButton'], given['secondaryButton']].filter((one) => one !== undefined);
  return element('footer', { class: 'card-buttons' }, ...buttons.map((one) => drawButton(one, drawing)));
}
