/** Everything is drawn in a box of 160 x 160 and scaled; angles in degrees, clockwise from 12 o'clock. */
export const BOX = 160;
export const CENTRE = BOX / 2;

/** Radius, stroke and visible gap of the ring of emails, large and small. */
export const LARGE_RING = { radius: 62, stroke: 12, gap: 6 } as const;
export const SMALL_RING = { radius: 66, stroke: 20, gap: 14 } as const;

export const TIME_RADIUS = 77;
export const TIME_STROKE = 3;

export type Ring = { readonly radius: number; readonly stroke: number; readonly gap: number };

/** The point at an angle on a circle around the centre. */
export function point(radius: number, angle: number): { readonly x: number; readonly y: number } {
  const turn = ((angle - 90) * Math.PI) / 180;
  return { x: CENTRE + radius * Math.cos(turn), y: CENTRE + radius * Math.sin(turn) };
}

/** SVG path of an arc, `to` being more than `from` by less than 360. */
export function arc(radius: number, from: number, to: number): string {
  const [start, end] = [point(radius, from), point(radius, to)];
  const large = to - from > 180 ? 1 : 0;
  return `M ${at(start)} A ${radius} ${radius} 0 ${large} 1 ${at(end)}`;
}

/** One path per email. Caps are round while there is room for them between the gaps; many emails get plain ends. */
export function segments(emails: number, ring: Ring): { readonly round: boolean; readonly paths: readonly string[] } {
  const step = 360 / emails;
  const degrees = (length: number) => (length / (2 * Math.PI * ring.radius)) * 360;
  const round = degrees(ring.gap + ring.stroke) < step * 0.8;
  const pad = round ? degrees(ring.gap + ring.stroke) / 2 : step * 0.15;
  const paths = Array.from({ length: emails }, (_, index) =>
    arc(ring.radius, index * step + pad, (index + 1) * step - pad),
  );
  return { round, paths };
}

function at({ x, y }: { readonly x: number; readonly y: number }): string {
  return `${x.toFixed(2)} ${y.toFixed(2)}`;
}
