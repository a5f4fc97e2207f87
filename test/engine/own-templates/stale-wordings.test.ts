import fc from 'fast-check';
import { staleWordings, templateFault } from '../../../src/engine';
import type { OwnTemplate } from '../../../src/engine';
import { isOver } from '../../../src/engine/own-templates/stale-wordings';
import { anyText, templatesOf } from './own-texts';

const NOON = Date.UTC(2026, 10, 20, 12);
const YESTERDAY = '2026-11-19';
const RETURNS =
  '<p>{{greeting}},</p><p>You can return goods within <strong>30</strong> days. We are glad to help you.</p>';

const words = (...texts: readonly Partial<OwnTemplate>[]) =>
  staleWordings(templatesOf(...texts), NOON, 0).map((one) => one.words);

describe('the last day of an own template', () => {
  it.each<[string | undefined, boolean]>([
    ['2026-11-19', true],
    ['2026-11-20', false],
    ['', false],
    [undefined, false],
    ['2026-02-30', false],
  ])('%s is over at noon of 20 November: %s', (until, over) => {
    expect(isOver(until === undefined ? {} : { until }, NOON, 0)).toBe(over);
  });

  it('ends at midnight where the agent is', () => {
    const midnight = Date.UTC(2026, 10, 20);
    expect(isOver({ until: YESTERDAY }, midnight - 1, 0)).toBe(false);
    expect(isOver({ until: YESTERDAY }, midnight, 0)).toBe(true);
    expect(isOver({ until: YESTERDAY }, midnight - 120 * 60_000, 120)).toBe(true);
  });
});

describe('wordings that hold no more', () => {
  it('are the sentences with a figure, across what is only set in bold', () => {
    expect(words({ body: RETURNS, until: YESTERDAY })).toEqual(['You can return goods within 30 days']);
  });

  it('are all sentences where none has a figure, without values and what is short', () => {
    const body = '<p>Dear {{name}},</p><p>Delivery is free of charge for {{name}}, always. Thank you!</p>';
    expect(words({ body, until: YESTERDAY })).toEqual(['Delivery is free of charge for']);
  });

  it('are none of a template that still holds, nor what such a one says too', () => {
    expect(words({ body: RETURNS, until: '2026-11-20' }, { body: RETURNS })).toEqual([]);
    expect(words({ body: RETURNS, until: YESTERDAY }, { body: RETURNS })).toEqual([]);
    expect(words({ body: RETURNS, until: YESTERDAY }, { body: RETURNS, archived: true })).toHaveLength(1);
  });

  it('never throw, and are found with any text that can be saved', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(templateFault(text)).toBeUndefined();
        for (const one of staleWordings(templatesOf({ ...text, until: YESTERDAY }), NOON, 0)) {
          expect(one.until).toBeLessThan(NOON);
          expect(one.words).not.toMatch(/[{}<>\n]/);
        }
      }),
    );
  });
});
