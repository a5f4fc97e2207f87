import {
  brandContrasts,
  brandFromSettings,
  DEFAULT_SETTINGS,
  forcedDark,
  IMPORT_NOTES,
  RECOVERY_STEPS,
  SITUATIONS,
  VARIABLES,
} from '../../src/engine';
import type {
  Day,
  Digest,
  Fact,
  Field,
  ImportReport,
  Language,
  LatePromise,
  LetterRow,
  Occasion,
  Offer,
  Pane,
  PaneKind,
  Variable,
  WhyItem,
} from '../../src/engine';
import { LATER_WORDS, stringsFor, VALUE_WORDS } from '../strings-for';
import type { SessionState } from '../../src/session';
import { sampleBoard } from './sample-board';
import { samplePromises } from './sample-promises';
import { SAMPLE_WORDS } from './sample-words';

/** 21 November 2026, 9:41 in Sofia. */
export const NOW = Date.UTC(2026, 10, 21, 7, 41);
const at = (hours: number, minutes: number) => Date.UTC(2026, 10, 21, hours - 2, minutes);

type PaneOf<Kind extends PaneKind> = Extract<Pane, { kind: Kind }>;
/** At least one sample for every kind; a new kind without any does not compile. */
type Samples = { readonly [Kind in PaneKind]: Readonly<Record<string, PaneOf<Kind>>> };

/** How bad each kind is in the samples, and which one the learned voice found. */
const HEARD: Readonly<Record<WhyItem['kind'], Pick<WhyItem, 'weight' | 'learned'>>> = {
  insult: { weight: 2, learned: false },
  contempt: { weight: 2, learned: true },
  threat: { weight: 3, learned: false },
  profanity: { weight: 3, learned: false },
  shouting: { weight: 1, learned: false },
  legal_threat: { weight: 1, learned: false },
  review_blackmail: { weight: 2, learned: false },
};

/** All that the pane can look like, by kind and variant, as a customer of this language would cause it. */
export function samplePanes(language: Language): Samples {
  const words = SAMPLE_WORDS[language];
  const fact = (kind: Fact['kind'], text: string): Fact => ({ kind, text, start: 0, end: text.length });
  const who = { name: words.name, given: words.given };
  const long = {
    name: 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh von Hohenzollern Sigmaringen',
    given: 'Wolfeschlegelsteinhausenbergerdorff',
  };
  const digest: Digest = {
    situation: 'refund',
    asks: [words.ask],
    facts: [fact('order', words.order), fact('amount', '39.90 €')],
    waitingSince: at(9, 12),
    waited: { count: 29, unit: 'minute' },
    answerDue: at(10, 12),
    thirdTime: false,
    repeat: false,
    earlier: [],
  };
  const full: Digest = {
    ...without(digest, 'answerDue'),
    asks: [words.ask.repeat(3).slice(0, 90), 'https://example.org/'.repeat(5).slice(0, 90)],
    facts: [...digest.facts, fact('tracking', '1Z999AA10123456784')],
    waitingSince: Date.UTC(2026, 10, 12, 7, 12),
    waited: { count: 6, unit: 'day' },
    thirdTime: true,
    repeat: true,
    earlier: ['2025-12-28', '2026-10-02', '2026-10-09'],
  };
  const waitedHours = { waitingSince: at(6, 15), waited: { count: 3, unit: 'hour' } } as const;
  const wrote = { repeat: true, earlier: ['2026-11-02', '2026-11-09'] } as const;
  const again: Digest = { ...without(digest, 'answerDue'), ...waitedHours, ...wrote };
  const third: Digest = {
    ...again,
    thirdTime: true,
    earlier: [],
    waitingSince: Date.UTC(2026, 10, 20, 15),
    waited: { count: 1, unit: 'day' },
  };
  const overnight: Digest = {
    ...without(digest, 'waited'),
    waitingSince: Date.UTC(2026, 10, 20, 15, 50),
    repeat: true,
  };
  const offer = (occasion: Occasion): Offer & { readonly occasion: Occasion } => ({
    letter: `${occasion}.${language}.warm`,
    occasion,
  });
  const offers = [offer('hostile_our_fault'), offer('complaint'), offer('holding')];
  const calm: PaneOf<'calm'> = {
    kind: 'calm',
    who: { name: words.calmName, given: words.calmGiven },
    level: 0,
    digest: {
      situation: 'question',
      asks: [words.calmAsk],
      facts: [fact('order', words.order)],
      waitingSince: at(9, 40),
      waited: { count: 1, unit: 'minute' },
      answerDue: at(10, 40),
      thirdTime: false,
      repeat: false,
      earlier: [],
    },
    offers: [offer('question'), offer('thanks'), offer('holding')],
    composing: false,
  };
  const start = { secondsLeft: 298, seconds: 300, answered: 0, emails: 5 };
  const half = { secondsLeft: 132, seconds: 300, answered: 3, emails: 5 };
  const next = { id: 'next', name: words.nextName, subject: words.nextSubject };
  const cooling: PaneOf<'cooling'> = {
    kind: 'cooling',
    who,
    level: 2,
    dial: half,
    digest,
    next,
    holding: { by: words.by },
    holdingFirst: false,
    canCount: true,
    canUndo: false,
    threat: false,
    canExplain: true,
    composing: false,
  };
  const coolingUnknown = without(cooling, 'next');
  const coolingHeld = without(cooling, 'holding');
  const coolingCompose = without(cooling, 'digest', 'holding');
  const calmCompose = without(calm, 'digest');
  const item = (index: number, kind: WhyItem['kind'], [before, said, after]: readonly string[]) => ({
    hidden: { index, kind, ...HEARD[kind], before: before ?? '', after: after ?? '' },
    shown: { index, kind, ...HEARD[kind], before: before ?? '', words: said ?? '', after: after ?? '' },
  });
  const items = [
    item(0, 'insult', words.insult),
    item(1, 'shouting', words.shouting),
    item(2, 'legal_threat', words.legal),
  ];
  const kinds: readonly WhyItem['kind'][] = ['contempt', 'threat', 'profanity', 'review_blackmail'];
  const why: PaneOf<'why'> = { kind: 'why', who, level: 2, dial: half, items: items.map(({ hidden }) => hidden) };
  const whyAfter = without(why, 'dial');
  const ready: PaneOf<'ready'> = {
    kind: 'ready',
    who,
    level: 2,
    by: 'emails',
    answered: 5,
    minutes: 5,
    thought: { kind: 'situation', situation: 'refund' },
    digest,
    offers,
    composing: false,
  };
  const readyPlain = without(ready, 'thought');
  const called = (variable: Variable): Pick<Field, 'variable' | 'label' | 'hint' | 'ask'> => {
    const { label, hint, missing: ask } = VALUE_WORDS[language][variable];
    return { variable, label, hint, ask };
  };
  const line: Field = {
    ...called('line'),
    value: words.line,
    required: false,
    multiline: true,
    missing: false,
    suggestions: [words.order, '39.90 €'],
  };
  const fix: Field = { ...called('fix'), value: '', required: true, multiline: false, missing: false, suggestions: [] };
  const gap = stringsFor(language).variable.fix.missing;
  const own = `<span data-own>${words.line}</span>`;
  const preview: PaneOf<'preview'> = {
    kind: 'preview',
    who,
    level: 2,
    letter: `hostile_our_fault.${language}.warm`,
    title: stringsFor(language).letter.hostile_our_fault.title,
    voice: 'warm',
    language,
    fields: [fix, line],
    html: words.letter(own, `<mark data-missing>${gap}</mark>`),
    missing: 1,
    action: 'open',
    byHand: false,
  };
  const complete: PaneOf<'preview'> = {
    ...preview,
    fields: [{ ...fix, value: '39.90 €' }, line],
    html: words.letter(own, '<span data-own>39.90 €</span>.'),
    missing: 0,
  };
  const broken = without(complete, 'html');
  const ownRow = (
    number: number,
    title: string,
  ): Extract<LetterRow, { readonly reason?: Occasion; readonly language: Language }> => ({
    letter: `own.t${number}`,
    title,
    language,
    favourite: false,
    archived: false,
  });
  const mine: readonly LetterRow[] = [
    {
      ...ownRow(1, words.nextSubject),
      reason: 'refund' as const,
      shortcut: 'k2',
      tags: ['vip', words.order],
      favourite: true,
    },
    ownRow(2, words.ask),
  ];
  const letters: PaneOf<'letters'> = {
    kind: 'letters',
    who,
    level: 2,
    search: '',
    filter: 'all',
    rows: [...offers, offer('question'), offer('thanks')].map((one) => ({ ...one, favourite: false, archived: false })),
    language,
    picks: true,
  };
  const peek = { letter: 'own.t1', text: `${words.given}!\n\n${words.line} `.repeat(6), language };
  const report: ImportReport = {
    added: 12,
    same: 1,
    renamed: 3,
    notes: [
      ...IMPORT_NOTES.map((what) => ({ at: words.nextSubject, what, detail: '' })),
      ...['1', '2', '3', '4'].map((at) => ({ at, what: 'image', detail: '' })),
    ],
  };
  const template: PaneOf<'template'> = {
    kind: 'template',
    text: {
      title: words.given,
      body: '<p>{{greeting}},</p><p>{{line}}</p><ul><li>{{order}}</li></ul>',
      language,
      occasion: 'complaint',
      tags: ['vip'],
      shortcut: 'k2',
      signs: true,
    },
    isNew: false,
    unsaved: true,
    undo: true,
    redo: false,
    shortcutTaken: false,
    asked: false,
    customers: [words.name, 'Maria', 'Daniel'],
    customer: 0,
    faults: [],
    promised: words.line.slice(0, 12),
    html: words.letter(own, words.line),
    examples: Object.fromEntries(
      VARIABLES.map((name) => [name, stringsFor(language).variable[name].missing]),
    ) as Record<Variable, string>,
  };
  const fault: PaneOf<'template'> = {
    ...without(template, 'html'),
    text: { ...template.text, body: '<p>{{greeting}},</p>\n<p>{{oder}}</p>', title: '' },
    faults: [
      { field: 'title', key: 'empty' },
      { field: 'body', key: 'variable', line: 2, column: 5 },
    ],
    shortcutTaken: true,
    asked: true,
  };
  const dressed = { ...brandFromSettings(DEFAULT_SETTINGS), id: 'b1', name: 'Northwind' };
  const brand: PaneOf<'brand'> = {
    kind: 'brand',
    brand: { ...dressed, mailboxes: ['@northwind.example'] },
    isNew: false,
    unsaved: true,
    brands: [
      { id: 'b1', name: 'Northwind' },
      { id: 'b2', name: 'Southwind' },
    ],
    faults: [],
    asked: false,
    contrasts: brandContrasts(dressed.colours),
    look: {},
    language,
    html: words.letter(words.line, words.line),
    text: words.line,
  };
  const late: LatePromise = {
    id: 'p',
    words: samplePromises(language)['promises']?.rows[0]?.words ?? '',
    given: language === 'en' ? words.given : '',
    at: at(23, 0) - 86_400_000,
    wholeDay: true,
    here: true,
    canTell: true,
  };
  const { words: _words, ...lateUnworded } = { ...late, given: '', at: at(9, 0), wholeDay: false, here: false };
  const start14 = Date.UTC(2026, 10, 7, 22);
  const trend = [34, undefined, undefined, 52, 71, 12, 8, 60, undefined, 41, 33, 95, 20, 26].map(
    (medianMinutes, index) => ({
      at: start14 + index * 86_400_000,
      count: medianMinutes === undefined ? 0 : 3,
      within: 2,
      ...(medianMinutes !== undefined && { medianMinutes }),
    }),
  );
  const emptyDay: Day = {
    at: Date.UTC(2026, 10, 20, 22),
    hot: [0, 0, 0],
    pauses: { full: 0, running: 0, early: {}, none: 0 },
    answers: { count: 0, within: 0 },
    promises: { kept: 0, late: 0, open: 0 },
    causes: [],
    saved: 0,
    trend: trend.map(({ at }) => ({ at, count: 0, within: 0 })),
  };
  const day: PaneOf<'day'> = {
    kind: 'day',
    day: {
      ...emptyDay,
      hot: [2, 1, 1],
      pauses: { full: 1, running: 0, early: { urgent: 1 }, none: 1 },
      answers: { count: 6, within: 5, medianMinutes: 26 },
      promises: { kept: 1, late: 1, open: 3 },
      causes: [
        { situation: 'delivery', count: 9, hot: 3 },
        { situation: 'refund', count: 5, hot: 4 },
        { situation: 'repeat_contact', count: 3, hot: 2 },
        { situation: 'question', count: 3, hot: 0 },
        { situation: 'other', count: 1, hot: 1 },
      ],
      saved: 3,
      trend,
    },
    targetMinutes: 60,
    contactCosts: DEFAULT_SETTINGS.contactCosts,
    seesSends: true,
  };
  const logo = { src: 'https://northwind.example/logo.png', alt: 'Northwind', width: 160, height: 40 };
  const pale = { ...dressed.colours, text: '#8a8a8a', link: '#5aa9e6', button: '#7a7a7a' };
  const brands = Array.from({ length: 12 }, (_, index) => ({ id: `b${index}`, name: `Northwind ${index}` }));
  const check: PaneOf<'check'> = {
    kind: 'check',
    who,
    level: 0,
    findings: [
      { id: 'b', kind: 'placeholder', rule: 'placeholder:field', words: '[Name]', fix: words.given },
      { id: 'p', kind: 'promise', rule: '', words: words.line.slice(0, 30), due: Date.UTC(2026, 10, 25, 12) },
      { id: 'c', kind: 'cliche', rule: 'cliche:inconvenience', words: words.line, fix: words.line },
    ],
    more: 2,
    merits: [],
    dealt: 0,
    canUndo: false,
  };
  return {
    'no-email': { none: { kind: 'no-email' } },
    reading: { reading: { kind: 'reading' } },
    unreadable: {
      unreadable: { kind: 'unreadable', problem: 'no-answer' },
      refused: { kind: 'unreadable', problem: 'email-refused' },
    },
    calm: {
      calm,
      tense: { ...calm, level: 1 },
      'calm-again': { ...calm, digest: again },
      'calm-third': { ...calm, digest: third },
      'calm-overnight': { ...calm, digest: overnight },
      'calm-nameless': { ...calm, who: { name: '', given: '' } },
      'calm-compose': { ...calmCompose, composing: true },
      'calm-urgent-long': { ...calm, urgent: { text: '' } },
      'calm-urgent-own': { ...calm, urgent: { text: words.ask } },
      'calm-hushed': { ...calm, level: 2, hushed: 'conversation' },
      'calm-quiet': { ...calm, level: 3, hushed: 'today' },
      'calm-late': { ...calm, care: { due: 2, promises: 3, late } },
      'calm-late-unworded': { ...calm, care: { due: 1, promises: 1, late: lateUnworded } },
      'calm-burst': { ...calm, care: { due: 0, burst: { situation: 'delivery', senders: 4 } } },
      'calm-kept': { ...calm, care: { due: 0, promises: 1, deed: 'keep' } },
      'calm-long': { ...calm, who: long, digest: full },
    },
    cooling: {
      cooling: { ...cooling, dial: start },
      middle: cooling,
      'cooling-late-long': { ...cooling, care: { due: 1, promises: 1, late: { ...late, canTell: false } } },
      'cooling-again': { ...cooling, dial: start, digest: again },
      'cooling-third': { ...cooling, dial: start, digest: third },
      'cooling-overnight': { ...cooling, dial: start, digest: overnight },
      'held-again': { ...coolingHeld, digest: again, held: { by: words.by, sent: true } },
      held: { ...coolingHeld, held: { by: words.by, sent: false } },
      'held-sent': { ...coolingHeld, held: { by: words.by, sent: true } },
      unknown: coolingUnknown,
      undo: { ...cooling, canCount: false, canUndo: true },
      'undo-unknown': { ...coolingUnknown, canCount: false, canUndo: true },
      proven: { ...cooling, canCount: false },
      'holding-first': { ...cooling, dial: start, holdingFirst: true },
      'cooling-refused': { ...cooling, problem: 'open-refused' },
      'cooling-compose': { ...coolingCompose, held: { by: words.by, sent: false }, canExplain: false, composing: true },
      unexplained: { ...cooling, canExplain: false },
      'cooling-long': {
        ...cooling,
        level: 3,
        who: long,
        digest: full,
        next: { ...next, name: long.name, subject: long.name },
      },
      'cooling-fifteen': { ...cooling, dial: { secondsLeft: 899, seconds: 900, answered: 7, emails: 15 } },
      'cooling-threat': { ...cooling, level: 3, threat: true },
      'cooling-urgent-long': { ...cooling, urgent: { text: '' } },
      'cooling-one': { ...cooling, dial: { secondsLeft: 9, seconds: 60, answered: 0, emails: 1 } },
    },
    why: {
      why,
      'why-shown': { ...why, items: items.map(({ shown }) => shown) },
      'why-after': whyAfter,
      'why-colleague': { ...whyAfter, care: { due: 0, colleague: 'asked' } },
      'why-long': {
        ...why,
        level: 3,
        items: kinds.map((kind, index) => ({ ...item(index, kind, words.insult).hidden })),
      },
    },
    continue: {
      continue: { kind: 'continue', who, level: 2, dial: half, quietOffered: false },
      'continue-quiet': { kind: 'continue', who, level: 2, dial: half, quietOffered: true },
    },
    ready: {
      ready,
      'ready-by-time': { ...ready, by: 'time', answered: 2, thought: { kind: 'general', number: 1 } },
      'ready-by-choice': { ...readyPlain, by: 'choice', answered: 0 },
      'ready-again': { ...ready, digest: again },
      'ready-third': { ...ready, digest: third },
      'ready-hushed-again': { ...ready, digest: third, hushed: 'conversation' },
      'ready-hushed': { ...ready, hushed: 'conversation' },
      'ready-urgent-long': { ...ready, urgent: { text: '' } },
      'ready-long': { ...ready, who: long, digest: full },
      'ready-colleague': { ...ready, level: 3, care: { due: 0, colleague: 'suggested' } },
      'ready-colleague-asked': { ...ready, care: { due: 0, colleague: 'asked' } },
    },
    letters: {
      letters,
      'letters-paused': {
        ...letters,
        rows: letters.rows.map((row) => ({
          ...row,
          paused: { title: words.order, from: '2026-11-20', until: '2026-12-03' },
        })),
      },
      'letters-none': { ...letters, search: 'kettle', rows: [] },
      'letters-own': { ...letters, rows: [...mine, ...letters.rows], peek },
      'letters-shortcut': { ...letters, search: 'K2', rows: mine },
      'letters-mine': { ...letters, filter: 'mine', rows: mine },
      'letters-mine-none': { ...letters, filter: 'mine', rows: [] },
      'letters-favourites-none': { ...letters, filter: 'favourites', rows: [] },
      'letters-recent-none': { ...letters, filter: 'recent', rows: [] },
      'letters-archived': { ...letters, filter: 'archived', rows: mine.map((row) => ({ ...row, archived: true })) },
      'letters-archived-none': { ...letters, filter: 'archived', rows: [] },
      'letters-editing-long': {
        ...letters,
        editing: { title: words.nextSubject, letter: 'own.t1' },
        problem: 'not-kept',
      },
      'letters-report-long': { ...letters, filter: 'mine', rows: mine, report },
      'letters-many': {
        ...letters,
        filter: 'mine',
        rows: Array.from({ length: 1000 }, (_, index) => ownRow(index, `${words.nextSubject} ${index + 1}`)),
      },
      'letters-no-mail': {
        ...letters,
        who: { name: '', given: '' },
        level: 0,
        picks: false,
        rows: [...mine, ...letters.rows],
      },
      'letters-alone': {
        ...letters,
        who: { name: '', given: '' },
        level: 0,
        picks: false,
        alone: true,
        rows: [...mine, ...letters.rows],
        problem: 'away',
      },
    },
    template: { template, 'template-fault': fault, 'template-ended': { ...template, problem: 'ended' } },
    brand: {
      brand,
      'brand-new': { ...brand, isNew: true, brands: [] },
      'brand-many': { ...brand, brand: { ...dressed, logo, voice: 'warm' }, brands, unsaved: false },
      'brand-faults': {
        ...brand,
        brand: { ...dressed, name: '', logo: { ...logo, alt: '', width: 0 }, mailboxes: ['northwind'] },
        faults: ['name-empty', 'logo-alt', 'logo-size', 'mailbox'],
        asked: true,
        problem: 'not-kept',
      },
      'brand-full': { ...brand, problem: 'full' },
      'brand-pale': { ...brand, brand: { ...dressed, colours: pale }, contrasts: brandContrasts(pale) },
      'brand-dark': {
        ...brand,
        look: { dark: true, wide: true },
        html: words.letter(words.line, words.line).replace(/#[0-9a-f]{6}/g, (colour) => forcedDark(colour)),
      },
      'brand-plain': { ...brand, look: { plain: true }, problem: 'newer' },
    },
    preview: {
      preview,
      'preview-asked': { ...preview, fields: [{ ...fix, missing: true }, line] },
      'preview-complete': complete,
      'preview-cooling': { ...complete, dial: half },
      'preview-insert': { ...complete, action: 'insert' },
      'preview-copy': { ...complete, action: 'copy', problem: 'reply-refused' },
      'preview-by-hand': { ...complete, action: 'copy', problem: 'copy-refused', byHand: true },
      'preview-colleague': { ...complete, care: { due: 0, colleague: 'copied' } },
      'preview-colleague-refused': {
        ...complete,
        care: { due: 0, colleague: 'refused', byHand: `${words.line}\n\n${words.ask}` },
      },
      'preview-paused': { ...complete, paused: { title: words.order, from: '2026-11-20', until: '' } },
      'preview-broken': { ...broken, problem: 'letter-broken' },
    },
    check: {
      check,
      'check-all': {
        ...check,
        findings: [
          ...check.findings,
          {
            id: 'n',
            kind: 'internal_note',
            rule: 'internal_note:note',
            words: `${words.line} `.repeat(4).trim(),
            fix: '',
          },
          { id: 'u', kind: 'unanswered', rule: 'unanswered:question', words: '' },
        ],
        more: 0,
        canUndo: true,
      },
      'check-fine': { ...check, findings: check.findings.slice(1), more: 0, fine: 'placeholder' },
      'check-refused': { ...check, trouble: 'changed' },
      'check-line': {
        ...check,
        findings: [{ id: 'l', kind: 'tone_deaf', rule: 'tone_deaf:line', words: '', fix: words.line }],
        more: 0,
        trouble: 'not-found',
      },
      'check-good': {
        ...check,
        findings: [],
        more: 0,
        merits: [
          { kind: 'greets', name: words.given },
          { kind: 'takes-up', count: 2 },
          ...RECOVERY_STEPS.map((step) => ({ kind: 'step' as const, step })),
          { kind: 'reminder', due: Date.UTC(2026, 10, 25, 12), onSend: false },
          { kind: 'reminder', due: Date.UTC(2026, 10, 26, 12), onSend: true },
        ],
        canUndo: true,
      },
      'check-plain': { ...check, findings: [], more: 0 },
    },
    settings: {
      settings: {
        kind: 'settings',
        settings: DEFAULT_SETTINGS,
        mailboxName: 'Elena Petrova',
        quiet: false,
        canReport: true,
      },
      'settings-quiet': {
        kind: 'settings',
        settings: DEFAULT_SETTINGS,
        mailboxName: 'Elena Petrova',
        quiet: true,
        canReport: false,
      },
      'settings-alone': {
        kind: 'settings',
        settings: DEFAULT_SETTINGS,
        mailboxName: '',
        quiet: false,
        canReport: false,
        alone: true,
      },
    },
    welcome: { welcome: { kind: 'welcome' } },
    text: {
      report: { kind: 'text', about: 'report', text: 'Take Five\nLanguage en, level 2 of 3\nFound:\n- insult: [name]' },
      lead: {
        kind: 'text',
        about: 'lead',
        text: stringsFor(language).leadNote('Ivan Petrov <ivan@customer.example>', '9:40'),
      },
      export: { kind: 'text', about: 'export', text: JSON.stringify(DEFAULT_SETTINGS, null, 2) },
    },
    forget: { forget: { kind: 'forget' } },
    promises: samplePromises(language),
    board: sampleBoard(language),
    day: {
      day,
      'day-empty': { ...day, day: emptyDay, seesSends: false },
      'day-full': {
        ...day,
        day: {
          ...day.day,
          hot: [12, 31, 4],
          pauses: { full: 22, running: 1, early: { calm: 3, urgent: 1, spoken: 1 }, none: 5 },
          answers: { count: 121, within: 101, medianMinutes: 21 },
          causes: SITUATIONS.slice(3).map((situation, index) => ({ situation, count: 1500 - 250 * index, hot: 400 })),
          saved: 21,
        },
        contactCosts: { email: 4.75, phone: 12.5, social: 1, currency: 'швейц. фр.' },
        unkept: 'not-kept',
        problem: 'copy-refused',
      },
    },
  };
}

function without<Whole extends object, Key extends keyof Whole>(
  whole: Whole,
  ...keys: readonly Key[]
): Omit<Whole, Key> {
  const left = { ...whole };
  for (const key of keys) Reflect.deleteProperty(left, key);
  return left;
}

/** The names of all samples, kind by kind. */
export function sampleNames(): readonly string[] {
  return Object.values(samplePanes('en')).flatMap((variants) => Object.keys(variants));
}

/** The sample of this name; throws for a name that there is not. */
export function samplePane(name: string, language: Language): Pane {
  const kinds: readonly Readonly<Record<string, Pane>>[] = Object.values(samplePanes(language));
  for (const variants of kinds) {
    const pane = variants[name];
    if (pane !== undefined) return pane;
  }
  throw new Error(`There is no sample "${name}".`);
}

/** A state of the session that shows `pane`. */
export function sampleState(pane: Pane, more: Partial<SessionState> = {}): SessionState {
  const language = more.language ?? 'en';
  const still = { copied: false, keys: true, now: NOW, utcOffsetMinutes: 120 };
  return { pane, language, strings: stringsFor(language), later: LATER_WORDS[language], ...still, ...more };
}
