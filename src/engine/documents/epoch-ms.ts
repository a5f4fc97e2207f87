import * as v from 'valibot';

/** A stored moment: epoch milliseconds UTC, within what a Date can be; beyond that there is nothing left to count. */
export const epochMs = v.pipe(v.number(), v.minValue(-8.64e15), v.maxValue(8.64e15));
