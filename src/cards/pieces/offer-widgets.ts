import { LANGUAGES, VOICES } from '../../engine';
import type { Language, Offer, Voice } from '../../engine';
import type { Action } from '../../session';
import type { Widget } from '../card';
import { bold, said } from '../card-html';
import type { Drawing } from '../drawing';
import { button, buttons, choice, field, line } from './widgets';

const MOST_OFFERS = 3;

/** Picks a letter; an own template is written in its own language. */
export function pickOf(offer: Offer): Action {
  return { do: 'pick', letter: offer.letter, ...(offer.title !== undefined && { language: offer.language }) };
}

/** Letters to pick from, the search among all, and in which language and voice they are offered. */
export function offerWidgets(offers: readonly Offer[], drawing: Drawing): readonly Widget[] {
  const { strings, words, click } = drawing;
  const [, language, voice] = offers.find(({ title }) => title === undefined)?.letter.split('.') ?? [];
  const search = click(
    [
      { do: 'show', view: 'letters' },
      { do: 'look', changes: {} },
    ],
    { form: 'search' },
  );
  return [
    ...offers.slice(0, MOST_OFFERS).map((offer) => {
      const { title, why } =
        offer.title === undefined
          ? strings.letter[offer.occasion]
          : { title: offer.title, why: strings.languages[offer.language] };
      return line(bold(said(title)), { below: said(why), onClick: click(pickOf(offer)) });
    }),
    field('search', strings.search, ''),
    ...buttons(button(words.search, search), button(strings.allReplies, click({ do: 'show', view: 'letters' }))),
    languageWidget(drawing.choice.language ?? language, drawing),
    voiceWidget(voice, drawing, { do: 'set', settings: {} }),
  ];
}

/** In which language the reply is. */
export function languageWidget(current: string | undefined, { strings, click }: Drawing): Widget {
  const first: Language = LANGUAGES.find((one) => one === current) ?? 'en';
  const items = LANGUAGES.map((value) => ({ value, text: strings.languages[value], selected: value === first }));
  const onChange = click({ do: 'reply-language', language: first }, { form: 'language' });
  return choice('language', strings.replyLanguage, items, { onChange });
}

/** In which voice it is; a change does `action`. */
export function voiceWidget(current: string | undefined, { strings, click }: Drawing, action: Action): Widget {
  const first: Voice = VOICES.find((one) => one === current) ?? 'warm';
  const items = VOICES.map((value) => ({ value, text: strings.voices[value], selected: value === first }));
  return choice('voice', strings.replyVoice, items, { onChange: click(action, { form: 'voice' }) });
}
