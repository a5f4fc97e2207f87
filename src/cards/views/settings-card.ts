import { DRAFT_PROBLEMS, LANGUAGES, SIGNATURES, VOICES } from '../../engine';
import type { Sensitivity } from '../../engine';
import { OWN_NAMES, weekdays } from '../../i18n';
import type { Card, Widget } from '../card';
import { said } from '../card-html';
import type { Drawing } from '../drawing';
import type { PaneOf } from '../pane-of';
import { cardOf, section } from '../pieces/card-of';
import { editButton } from '../pieces/edit-button';
import { wayBack } from '../pieces/foot';
import { hushedWidgets } from '../pieces/urgent-widgets';
import { button, buttons, choice, field, paragraph } from '../pieces/widgets';

/** From the earliest to the latest start of a pause. */
const SENSITIVITIES: readonly Sensitivity[] = ['high', 'normal', 'low'];
const MOST = 1000;

/** Settings: fields, and one button that saves them all. */
export function settingsCard(pane: PaneOf<'settings'>, drawing: Drawing): Card {
  const { strings, words, later, click } = drawing;
  const save = button(words.save, click({ do: 'set', settings: {} }, { form: 'settings' }), 'filled');
  return cardOf(
    strings.settings,
    undefined,
    section([
      ...pauseFields(pane, drawing),
      ...hushedWidgets(pane.quiet ? 'today' : undefined, drawing),
      ...buttons(save),
    ]),
    section(letterFields(pane, drawing), strings.settingsLetters, { showing: 0 }),
    section(hourFields(pane, drawing), strings.settingsHours, { showing: 0 }),
    section(checkFields(pane, drawing), later.check.settings, { showing: 0 }),
    section(wordFields(pane, drawing), words.ownWords, { showing: 0 }),
    section(
      buttons(
        save,
        button(later.list.templates, click({ do: 'show', view: 'letters' })),
        editButton(drawing),
        button(later.promises.title, click({ do: 'show', view: 'promises' })),
        button(later.board.title, click({ do: 'show', view: 'board' })),
        button(later.day.title, click({ do: 'show', view: 'day' })),
      ),
    ),
    section(
      [
        ...buttons(
          pane.canReport && button(strings.wrongVerdict, click({ do: 'show', view: 'report' })),
          button(strings.exportAll, click({ do: 'show', view: 'export' })),
          button(strings.forgetAll, click({ do: 'show', view: 'forget' })),
          button(strings.settingsReset, click({ do: 'reset-settings' })),
        ),
        ...paragraph(said(words.privacy)),
      ],
      strings.dataHead,
    ),
    wayBack(drawing),
  );
}

function pauseFields({ settings }: PaneOf<'settings'>, { strings, words }: Drawing): readonly Widget[] {
  const { on, thought, sensitivity, minutes, emails, language } = settings;
  return [
    choice(
      'set.ticked',
      words.beforeWriting,
      [
        { value: 'on', text: strings.settingsOn, selected: on },
        { value: 'thought', text: strings.settingsThought, selected: thought },
      ],
      { several: true },
    ),
    choice(
      'set.sensitivity',
      strings.settingsStart,
      SENSITIVITIES.map((value) => ({ value, text: strings.sensitivity[value], selected: value === sensitivity })),
    ),
    field('set.minutes', strings.settingsMinutes, String(minutes)),
    field('set.emails', strings.settingsEmails, String(emails)),
    choice('set.language', strings.settingsLanguage, [
      { value: 'auto', text: words.languageAuto, selected: language === 'auto' },
      ...LANGUAGES.map((value) => ({ value, text: OWN_NAMES[value], selected: value === language })),
    ]),
  ];
}

function letterFields(
  { settings, mailboxName }: PaneOf<'settings'>,
  { strings, words, later }: Drawing,
): readonly Widget[] {
  const { agentName, agentTitle, company, voice, signature, accent } = settings;
  return [
    field('set.agentName', strings.settingsAgentName, agentName.slice(0, 80), { hint: mailboxName }),
    field('set.agentTitle', strings.settingsAgentTitle, agentTitle.slice(0, 80)),
    field('set.company', strings.settingsCompany, company.slice(0, 80)),
    field('set.accent', strings.settingsAccent, accent.slice(0, 7)),
    choice(
      'set.signature',
      later.insertion.whoSigns,
      SIGNATURES.map((value) => ({ value, text: words.signs[value], selected: value === signature })),
    ),
    choice(
      'set.voice',
      strings.replyVoice,
      VOICES.map((value) => ({ value, text: strings.voices[value], selected: value === voice })),
    ),
  ];
}

function hourFields({ settings }: PaneOf<'settings'>, { strings, language }: Drawing): readonly Widget[] {
  const days = weekdays(language).map(({ long }, index) => ({
    value: String(index + 1),
    text: long,
    selected: settings.workDays.includes(index + 1),
  }));
  return [
    choice('set.workDays', strings.settingsHours, days, { several: true }),
    field('set.workFrom', strings.settingsFrom, clockOf(settings.workFrom)),
    field('set.workTo', strings.settingsTo, clockOf(settings.workTo)),
  ];
}

function checkFields({ settings }: PaneOf<'settings'>, { later }: Drawing): readonly Widget[] {
  const { check, draft } = later;
  const kinds = DRAFT_PROBLEMS.map((value) => ({
    value,
    text: draft.problems[value].title,
    selected: !settings.checksOff.includes(value),
  }));
  return [
    choice('set.checks', check.settingsHint, kinds, { several: true }),
    field('set.gestureLimit', check.gestureLimit, String(settings.gestureLimit)),
  ];
}

function wordFields({ settings }: PaneOf<'settings'>, { strings, room }: Drawing): readonly Widget[] {
  const most = Math.min(MOST, room.value);
  return [
    field('set.urgentText', strings.settingsUrgent, settings.urgentText.slice(0, most), {
      hint: strings.settingsUrgentHint,
      lines: true,
    }),
    field('set.products', strings.settingsProducts, settings.products.slice(0, most), {
      hint: strings.settingsProductsHint,
      lines: true,
    }),
  ];
}

/** Minutes of the day as they are typed. */
function clockOf(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
