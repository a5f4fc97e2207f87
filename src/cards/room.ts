/** How much a card may show: rows of a list, characters of long texts and of one typed value, bytes of what was typed elsewhere. */
export type Room = { readonly rows: number; readonly long: number; readonly value: number; readonly typed: number };

/** From roomy to tight: the first of these with which a card keeps Google's limits is taken. The last one always does. */
export const ROOMS: readonly [Room, ...Room[]] = [
  { rows: 20, long: 9000, value: 4000, typed: 4000 },
  { rows: 15, long: 6000, value: 2000, typed: 1500 },
  { rows: 10, long: 3000, value: 1000, typed: 800 },
  { rows: 6, long: 1500, value: 400, typed: 300 },
  { rows: 2, long: 500, value: 100, typed: 0 },
  { rows: 1, long: 300, value: 60, typed: 0 },
];

/** What Gmail takes of one card: bytes of its JSON, and widgets in all its sections. */
export const CARD_LIMITS = { bytes: 32_000, widgets: 100 } as const;
