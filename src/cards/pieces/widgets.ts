import type { CardAction, CardButton, Widget } from '../card';
import { plain, visible } from '../card-html';
import type { CardHtml } from '../card-html';
import { wholeText } from '../whole-text';

/** A paragraph; nothing where it is empty. */
export function paragraph(html: CardHtml | undefined): readonly Widget[] {
  return html === undefined || html === '' ? [] : [{ textParagraph: { text: html } }];
}

/** A line with a small one above or below it, and perhaps a button at its end. */
export function line(
  text: CardHtml,
  more: {
    readonly above?: string;
    readonly below?: CardHtml;
    readonly button?: CardButton;
    readonly onClick?: CardAction;
  } = {},
): Widget {
  return {
    decoratedText: {
      text,
      wrapText: true,
      ...(more.above !== undefined && { topLabel: plain(more.above) }),
      ...(more.below !== undefined && more.below !== '' && { bottomLabel: more.below }),
      ...(more.button && { button: more.button }),
      ...(more.onClick && { onClick: { action: more.onClick } }),
    },
  };
}

/** A button; the first thing to do in a card is `filled`. */
export function button(text: string, action: CardAction, look?: 'filled'): CardButton {
  return { text: plain(text, 60), onClick: { action }, ...(look && { type: 'FILLED' }) };
}

/** Buttons in a row; nothing where there are none. */
export function buttons(...all: readonly (CardButton | false | undefined)[]): readonly Widget[] {
  const there = all.filter((one) => one !== false && one !== undefined);
  return there.length === 0 ? [] : [{ buttonList: { buttons: there } }];
}

/** A field to type in. */
export function field(
  name: string,
  label: string,
  value: string,
  more: { readonly hint?: string; readonly lines?: boolean; readonly onChange?: CardAction } = {},
): Widget {
  return {
    textInput: {
      name,
      label: plain(label, 80),
      value: wholeText(value),
      type: more.lines === true ? 'MULTIPLE_LINE' : 'SINGLE_LINE',
      ...(more.hint !== undefined && more.hint !== '' && { hintText: plain(more.hint, 120) }),
      ...(more.onChange && { onChangeAction: more.onChange }),
    },
  };
}

/** A text to be selected and copied, which cards allow in a field only. */
export function toCopy(label: string, text: string, most: number): Widget {
  return { textInput: { name: 'copy', label: plain(label, 80), value: visible(text, most), type: 'MULTIPLE_LINE' } };
}

/** One of several things: its value, its name, and whether it is the one. */
export type Item = { readonly value: string; readonly text: string; readonly selected: boolean };

/** A choice of one (`DROPDOWN`) or of several (`CHECK_BOX`). */
export function choice(
  name: string,
  label: string,
  items: readonly Item[],
  more: { readonly several?: boolean; readonly onChange?: CardAction } = {},
): Widget {
  return {
    selectionInput: {
      name,
      label: plain(label, 80),
      type: more.several === true ? 'CHECK_BOX' : 'DROPDOWN',
      items: items.map((item) => ({ ...item, text: plain(item.text) })),
      ...(more.onChange && { onChangeAction: more.onChange }),
    },
  };
}

export const divider: Widget = { divider: {} };
