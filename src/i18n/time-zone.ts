const QUARTER_MS = 900_000;
/** One card asks for the same few moments many times. */
const offsets = new Map<string, number>();
const MOST_OFFSETS = 10_000;

/** How far a time zone of the IANA list is ahead of UTC at a moment (epoch ms), in minutes; throws words for people for one that is unknown. */
export function offsetIn(timeZone: string, at: number): number {
  // Clocks are put forward or back at a quarter of an hour.
  const quarter = `${timeZone} ${Math.floor(at / QUARTER_MS)}`;
  const known = offsets.get(quarter);
  if (known !== undefined) return known;
  const [year, month, day, hour, minute] = ['year', 'month', 'day', 'hour', 'minute'].map((type) =>
    Number(partsIn(timeZone, at).find((part) => part.type === type)?.value),
  ) as [number, number, number, number, number];
  const offset = Math.round((Date.UTC(year, month - 1, day, hour % 24, minute) - at) / 60_000);
  if (offsets.size >= MOST_OFFSETS) offsets.clear();
  offsets.set(quarter, offset);
  return offset;
}

/** Whether this browser or Node knows a time zone by its name in the IANA list. */
export function knowsTimeZone(timeZone: string): boolean {
  try {
    offsetIn(timeZone, 0);
    return true;
  } catch {
    return false;
  }
}

/** The day of a moment in a time zone, "YYYY-MM-DD". */
export function dayIn(timeZone: string, at: number): string {
  const parts = partsIn(timeZone, at);
  return ['year', 'month', 'day'].map((type) => parts.find((part) => part.type === type)?.value ?? '').join('-');
}

/** Making one takes longer than a whole card; whoever writes names in ever new ways gets them made anew. */
const formats = new Map<string, Intl.DateTimeFormat>();
const MOST_FORMATS = 500;

function partsIn(timeZone: string, at: number): readonly Intl.DateTimeFormatPart[] {
  const format = formats.get(timeZone) ?? formatFor(timeZone);
  if (formats.size < MOST_FORMATS) formats.set(timeZone, format);
  return format.formatToParts(at);
}

function formatFor(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hour12: false,
    });
  } catch {
    throw new Error(`There is no time zone ${timeZone}.`);
  }
}
