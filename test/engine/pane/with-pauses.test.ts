import type { Board, BoardEntry, LetterRow, Offer, Pane } from '../../../src/engine';
import { withPauses } from '../../../src/engine/pane/with-pauses';
import { aBoard, anEntry } from '../board/an-entry';
import { templatesOf } from '../own-templates/own-texts';
import { aDesk, NOW } from './a-desk';

const OFFERS: readonly Offer[] = [
  { letter: 'refund.en.warm', occasion: 'refund' },
  { letter: 'own.1', title: 'My own', language: 'en', reason: 'refund' },
  { letter: 'own.2', title: 'Another', language: 'en' },
  { letter: 'question.en.formal', occasion: 'question' },
];
const calm: Pane = {
  kind: 'calm',
  who: { name: 'Ivan', given: 'Ivan' },
  level: 0,
  offers: OFFERS,
  composing: false,
};
const PREVIEW: Extract<Pane, { kind: 'preview' }> = {
  kind: 'preview',
  who: { name: '', given: '' },
  level: 0,
  letter: 'own.1',
  title: 'Title',
  language: 'en',
  fields: [],
  missing: 0,
  action: 'open',
  byHand: false,
};
const today = (more: Partial<BoardEntry>): BoardEntry =>
  anEntry({ title: 'Outage', from: '2026-11-20', until: '', ...more });
const OUTAGE = { title: 'Outage', from: '2026-11-20', until: '' };

function deskWith(board: Board) {
  const templates = templatesOf({ title: 'My own', occasion: 'refund' }, { title: 'Another' });
  return aDesk({
    care: { mailbox: 'elena@northwind.example', board: { board } },
    shelf: { templates, brands: { version: 1, changedAt: 0, brands: [] } },
  });
}
const paused = (pane: Pane, entry: BoardEntry) => withPauses(pane, deskWith(aBoard(entry)), NOW);
function offered(entry: BoardEntry): readonly string[] {
  const pane = paused(calm, entry);
  if (pane.kind !== 'calm') throw new Error(pane.kind);
  return pane.offers.map(({ letter }) => letter);
}

describe('letters that the situation board pauses', () => {
  it('are not offered, nor own templates for the same occasion', () => {
    expect(offered(today({ paused: ['refund'] }))).toEqual(['own.2', 'question.en.formal']);
    expect(offered(today({ paused: ['own.2', 'question'] }))).toEqual(['refund.en.warm', 'own.1']);
  });

  it.each([
    ['is planned', { from: '2026-11-21', until: '' }],
    ['is past', { from: '2026-11-01', until: '2026-11-19' }],
    ['pauses nothing', { paused: [] }],
  ])('are offered where the entry %s', (_, more) => {
    expect(paused(calm, today({ paused: ['refund'], ...more }))).toBe(calm);
  });

  it('are in the list, which names the entry', () => {
    const rows: readonly LetterRow[] = OFFERS.map((offer) => ({ ...offer, favourite: false, archived: false }));
    const list: Pane = {
      kind: 'letters',
      who: { name: '', given: '' },
      level: 0,
      search: '',
      filter: 'all',
      rows,
      language: 'en',
      picks: true,
    };
    const pane = paused(list, today({ paused: ['refund'] }));
    if (pane.kind !== 'letters') throw new Error(pane.kind);
    expect(pane.rows.map((row) => row.paused)).toEqual([OUTAGE, OUTAGE, undefined, undefined]);
  });

  it('are not offered after the last day of an own template, and say so in the list and in the preview', () => {
    const templates = templatesOf({ title: 'My own', until: '2026-11-19' }, { title: 'Another', until: '2027-01-31' });
    const desk = aDesk({ shelf: { templates, brands: { version: 1, changedAt: 0, brands: [] } } });
    const left = withPauses(calm, desk, NOW);
    expect(left.kind === 'calm' && left.offers.map(({ letter }) => letter)).toEqual([
      'refund.en.warm',
      'own.2',
      'question.en.formal',
    ]);
    const preview = withPauses({ ...PREVIEW, letter: 'own.1' }, desk, NOW);
    expect(preview.kind === 'preview' && preview.paused).toEqual({ over: '2026-11-19' });
    expect(withPauses({ ...PREVIEW, letter: 'own.2' }, desk, NOW)).not.toHaveProperty('paused');
  });

  it.each([
    ['refund.bg.formal', ['refund'], OUTAGE],
    ['own.1', ['refund'], OUTAGE],
    ['own.2', ['own.2'], OUTAGE],
    ['own.2', ['refund'], undefined],
  ])('say so in their preview: %s by %s', (letter, names, expected) => {
    const pane = paused({ ...PREVIEW, letter }, today({ paused: names }));
    if (pane.kind !== 'preview') throw new Error(pane.kind);
    expect(pane.paused).toEqual(expected);
  });
});
