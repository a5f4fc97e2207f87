import * as v from 'valibot';
import { knowsTimeZone } from '../../i18n';

const HOUR_MS = 3_600_000;
const MOST_HOURS = 14;

const whole = v.pipe(v.string(), v.regex(/^-?\d{1,9}$/), v.transform(Number));
const shape = v.object({
  id: v.optional(v.unknown()),
  offset: v.optional(v.unknown()),
  // The deprecated twin writes it in another way.
  offSet: v.optional(v.unknown()),
});

/**
 * The time zone that an event names, by its name in the IANA list; where this Node does not know the name, the zone of whole hours by the
 * offset (milliseconds, as a text or a number). Undefined for anything else.
 */
export function zoneOf(given: unknown): string | undefined {
  const read = v.safeParse(shape, given);
  if (!read.success) return undefined;
  const { id, offset, offSet } = read.output;
  if (typeof id === 'string' && id.length <= 64 && knowsTimeZone(id)) return id;
  const ms = v.safeParse(v.union([v.number(), whole]), offset ?? offSet);
  const hours = ms.success ? Math.round(ms.output / HOUR_MS) : Number.NaN;
  if (!(Math.abs(hours) <= MOST_HOURS)) return undefined;
  if (hours === 0) return 'UTC';
  // In these names east of Greenwich is minus.
  const name = `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
  return knowsTimeZone(name) ? name : undefined;
}
