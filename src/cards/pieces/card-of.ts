import type { Card, CardSection, Widget } from '../card';
import { plain } from '../card-html';

/** A part of a card, with or without a head of its own; nothing where it has no widgets. */
export function section(
  widgets: readonly Widget[],
  header?: string,
  folded?: { readonly showing: number },
): readonly CardSection[] {
  if (widgets.length === 0) return [];
  return [
    {
      ...(header !== undefined && header !== '' && { header: plain(header) }),
      ...(folded && { collapsible: true, uncollapsibleWidgetsCount: folded.showing }),
      widgets: [...widgets],
    },
  ];
}

/** A card: its title, a line below it, and its parts. */
export function cardOf(
  title: string,
  subtitle: string | undefined,
  ...parts: readonly (readonly CardSection[])[]
): Card {
  return {
    header: { title: plain(title), ...(subtitle !== undefined && subtitle !== '' && { subtitle: plain(subtitle) }) },
    sections: parts.flat(),
  };
}
