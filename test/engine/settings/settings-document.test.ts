import fc from 'fast-check';
import * as v from 'valibot';
import {
  DEFAULT_SETTINGS,
  MOST_HOLIDAYS,
  MOST_PRODUCTS,
  MOST_URGENT_TEXT,
  newerSettings,
  openDocument,
  SETTINGS_DOCUMENT,
} from '../../../src/engine';
import type { Settings } from '../../../src/engine';
import { OLD_SETTINGS } from '../../fixtures/stored/schemas-0.1.0';
import storedSettings from '../../fixtures/stored/settings-0.1.0.json';

const five = fc.integer({ min: 1, max: 15 });
const cost = fc.integer({ min: 0, max: 4_000 }).map((quarters) => quarters / 4);
const anySettings: fc.Arbitrary<Settings> = fc.record({
  version: fc.constant(1 as const),
  changedAt: fc.nat(),
  on: fc.boolean(),
  sensitivity: fc.constantFrom('low' as const, 'normal' as const, 'high' as const),
  minutes: five,
  emails: five,
  thought: fc.boolean(),
  keys: fc.boolean(),
  language: fc.constantFrom('en' as const, 'bg' as const, 'ru' as const, 'uk' as const, 'auto' as const),
  agentName: fc.string({ maxLength: 100 }),
  agentTitle: fc.string({ maxLength: 100 }),
  voice: fc.constantFrom('warm' as const, 'formal' as const),
  signature: fc.constantFrom('letter' as const, 'program' as const),
  company: fc.string({ maxLength: 100 }),
  accent: fc.constantFrom('#0f6cbd', '#C50F1F'),
  introduced: fc.boolean(),
  quietUntil: fc.oneof(fc.constant(0), fc.nat(), fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 })),
  urgentText: fc.string({ unit: 'binary', maxLength: MOST_URGENT_TEXT }),
  products: fc.string({ unit: 'binary', maxLength: MOST_PRODUCTS }),
  gestureLimit: fc.integer({ min: 0, max: 100 }),
  checksOff: fc.array(fc.string({ maxLength: 40 }), { maxLength: 40 }),
  holidays: fc.uniqueArray(fc.constantFrom('2026-12-24', '2026-12-25', '2028-02-29')),
  workDays: fc.uniqueArray(fc.integer({ min: 1, max: 7 })),
  workFrom: fc.integer({ min: 0, max: 1440 }),
  workTo: fc.integer({ min: 0, max: 1440 }),
  targetMinutes: fc.integer({ min: 5, max: 480 }),
  contactCosts: fc.record({
    email: cost,
    phone: cost,
    social: cost,
    currency: fc.string({ unit: 'binary', maxLength: 6 }),
  }),
});
const OFFICE = {
  holidays: [],
  workDays: [1, 2, 3, 4, 5],
  workFrom: 540,
  workTo: 1080,
  products: '',
  gestureLimit: 0,
  checksOff: [],
  agentTitle: '',
  voice: 'warm',
  signature: 'letter',
  targetMinutes: 60,
  contactCosts: { email: 2.5, phone: 6, social: 1, currency: '' },
};
/** What release 0.2.0 makes of settings: it knows no working hours, no words of products, no titles, no voices, no signatures, no holidays, no checks, no target and no costs. */
const without = ({
  holidays: __________,
  checksOff: ___________,
  gestureLimit: ____________,
  workDays: _,
  workFrom: __,
  workTo: ___,
  products: ____,
  agentTitle: _____,
  voice: ______,
  signature: _______,
  targetMinutes: ________,
  contactCosts: _________,
  ...known
}: Settings) => known;
const opened = (stored: unknown) => openDocument(SETTINGS_DOCUMENT, stored);
const copy = (settings: Settings): unknown => JSON.parse(JSON.stringify(settings));

describe('stored Settings', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(anySettings, (settings) =>
        expect(opened(copy(settings))).toEqual({ state: 'sound', document: settings }),
      ),
    );
  });

  it.each([
    ['that was introduced in words', { introduced: 'yes' }],
    ['that was not introduced at all', { introduced: null }],
    ['quiet until the text of a time', { quietUntil: '2026-11-20' }],
    ['quiet for ever', { quietUntil: Infinity }],
    ['quiet until no number', { quietUntil: Number.NaN }],
    ['with more words for urgent emails than fit', { urgentText: 'x'.repeat(MOST_URGENT_TEXT + 1) }],
    ['with words for urgent emails that are a list', { urgentText: ['Call'] }],
    ['with a holiday that is a number', { holidays: [20_261_224] }],
    ['with a holiday in words', { holidays: ['24 December'] }],
    ['with more holidays than fit', { holidays: Array<string>(MOST_HOLIDAYS + 1).fill('2026-12-24') }],
    ['that work on an eighth day', { workDays: [1, 8] }],
    ['that work on more days than a week has', { workDays: [1, 2, 3, 4, 5, 6, 7, 1] }],
    ['that work on days in words', { workDays: 'Monday' }],
    ['that begin work before midnight', { workFrom: -1 }],
    ['that end work after midnight', { workTo: 1441 }],
    ['that somebody else signs', { signature: 'nobody' }],
    ['that want an answer at once', { targetMinutes: 4 }],
    ['that want an answer after more than a day of work', { targetMinutes: 481 }],
    ['whose contacts pay', { contactCosts: { ...DEFAULT_SETTINGS.contactCosts, email: -1 } }],
    ['whose contacts cost no number', { contactCosts: { ...DEFAULT_SETTINGS.contactCosts, phone: Number.NaN } }],
    ['whose currency is a story', { contactCosts: { ...DEFAULT_SETTINGS.contactCosts, currency: 'x'.repeat(13) } }],
    ['of no minutes', { minutes: 0 }],
    ['of half an email', { emails: 4.5 }],
  ])('are broken %s', (_, more) => {
    expect(opened({ ...DEFAULT_SETTINGS, ...more }).state).toBe('broken');
  });

  it('give an answer for anything at all', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) =>
        expect(['absent', 'sound', 'newer', 'broken']).toContain(opened(stored).state),
      ),
    );
  });
});

describe('Settings beside release 0.1.0', () => {
  it('are opened as that release stored them, as if what is newer were untouched', () => {
    expect(opened(storedSettings)).toStrictEqual({
      state: 'sound',
      document: { ...storedSettings, introduced: false, quietUntil: 0, urgentText: '', ...OFFICE },
    });
  });

  it('are still read by that release, which overlooks only what it does not know', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const { introduced: _, quietUntil: __, urgentText: ___, ...known } = without(settings);
        const read = v.safeParse(OLD_SETTINGS, copy(settings));
        expect([read.success, read.output]).toEqual([true, known]);
      }),
    );
  });

  it('are not lost to a copy that the old release saved again unchanged', () => {
    fc.assert(
      fc.property(anySettings, (chosen) => {
        const settings = { ...chosen, introduced: true };
        const old = opened(v.parse(OLD_SETTINGS, copy(settings)));
        if (old.state !== 'sound') throw new Error(old.state);
        expect(newerSettings(old.document, settings)).toEqual(settings);
        expect(newerSettings(settings, old.document)).toEqual(settings);
      }),
    );
  });
});

describe('Settings beside release 0.2.0', () => {
  it('are opened as that release stored them, with an office’s hours', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const stored = copy(without(settings) as Settings);
        expect(opened(stored)).toEqual({ state: 'sound', document: { ...settings, ...OFFICE } });
      }),
    );
  });

  it('lose no working hours to a copy that the release saved again unchanged', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const old = opened(copy(without(settings) as Settings));
        if (old.state !== 'sound') throw new Error(old.state);
        expect(newerSettings(old.document, settings)).toEqual(settings);
        expect(newerSettings(settings, old.document)).toEqual(settings);
      }),
    );
  });
});

describe('of two copies of the settings', () => {
  it('the one changed last holds, whichever comes first, and all copies agree', () => {
    fc.assert(
      fc.property(anySettings, anySettings, anySettings, fc.nat(2), (a, b, c, spread) => {
        const [x, y, z] = [a, b, c].map((one) => ({ ...one, changedAt: one.changedAt % (spread + 1) }));
        if (!x || !y || !z) throw new Error('three settings');
        expect(newerSettings(x, y)).toEqual(newerSettings(y, x));
        expect(newerSettings(newerSettings(x, y), z)).toEqual(newerSettings(x, newerSettings(y, z)));
        expect(newerSettings(x, y).changedAt).toBe(Math.max(x.changedAt, y.changedAt));
      }),
    );
  });
});
