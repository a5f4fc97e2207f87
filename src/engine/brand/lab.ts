/** A colour in CIELAB under daylight (D65): lightness 0-100, and how red and how yellow it is. */
export type Lab = readonly [lightness: number, red: number, yellow: number];

// From linear sRGB to the eye's three stimuli, each as a share of white (IEC 61966-2-1).
const TO_XYZ = [
  [0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339 / 1.08883, 0.119192 / 1.08883, 0.9503041 / 1.08883],
] as const;
const FROM_XYZ = [
  [3.2404542 * 0.95047, -1.5371385, -0.4985314 * 1.08883],
  [-0.969266 * 0.95047, 1.8760108, 0.041556 * 1.08883],
  [0.0556434 * 0.95047, -0.2040259, 1.0572252 * 1.08883],
] as const;
const SMALL = 6 / 29;
/** How far outside of what screens show counts as rounding. */
const ROUNDING = 0.002;

type Three = readonly [number, number, number];
const times = ([a, b, c]: Three, [x, y, z]: Three): number => a * x + b * y + c * z;
const bent = (share: number): number => (share > SMALL ** 3 ? Math.cbrt(share) : share / (3 * SMALL ** 2) + 4 / 29);
const straight = (share: number): number => (share > SMALL ? share ** 3 : 3 * SMALL ** 2 * (share - 4 / 29));
const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const shown = (light: number): number => (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055);

/** A colour written #rrggbb in CIELAB; NaN for anything else. */
export function toLab(colour: string): Lab {
  const part = (at: number): number => linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const rgb: Three = [part(1), part(3), part(5)];
  const [x, y, z] = TO_XYZ.map((row) => bent(times(row, rgb))) as unknown as Three;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function partsOf([lightness, red, yellow]: Lab): Three {
  const y = (lightness + 16) / 116;
  const xyz: Three = [straight(y + red / 500), straight(y), straight(y - yellow / 200)];
  return FROM_XYZ.map((row) => shown(times(row, xyz))) as unknown as Three;
}

/** Whether screens can show this colour. */
export function isShowable(lab: Lab): boolean {
  return partsOf(lab).every((part) => part >= -ROUNDING && part <= 1 + ROUNDING);
}

/** The colour as #rrggbb; what screens cannot show is cut to what they can, each part by itself. */
export function fromLab(lab: Lab): string {
  const hex = (part: number): string =>
    Math.round(Math.min(1, Math.max(0, part)) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${partsOf(lab).map(hex).join('')}`;
}
