import { letterId } from '../reply/letter';
import type { Occasion } from '../reply/letter';
import { habitsOf, timesGot } from '../reply/used-letters';
import type { HostilityKind, Level } from '../mail/reading';
import type { CoolDownStatus } from '../memory/cool-down-status';
import type { Choice } from './choice';
import { fittingLetters } from './fitting-letters';
import type { Answered } from './fitting-letters';
import type { Desk } from './opened';
import type { Offer } from './offer';
import { replyLanguageOf } from './reply-language';
import type { Answerable } from './reply-language';
import { voiceOf } from './voice-of';

/** The best three letters for what is open, by their ids: their texts need not be loaded yet. `level` is the temperature that is shown. */
export function offersFor(
  desk: Desk,
  opened: Answerable,
  choice: Choice,
  pause: CoolDownStatus | undefined,
  level: Level,
): readonly Offer[] {
  const { used } = desk;
  const got = (occasion: Occasion): number => timesGot(used, opened.customer.key, occasion);
  const language = replyLanguageOf(opened, choice);
  const offers = fittingLetters(answeredOf(opened, pause, level), got, habitsOf(used)).map((occasion) => ({
    letter: letterId(occasion, language, voiceOf(desk)),
    occasion,
  }));
  return desk.writing?.withOwn(offers, desk, opened.customer.key, language) ?? offers;
}

/** A draft written after a pause answers a hot mail, whatever else is known of it. */
function answeredOf(opened: Answerable, pause: CoolDownStatus | undefined, level: Level): Answered | undefined {
  const hot = pause !== undefined || level >= 2;
  if (opened.state === 'mail') {
    const abusive = level === 3 && opened.reading.hostility.kinds.some((kind) => ABUSE.includes(kind));
    return { ...opened.reading, hot, abusive };
  }
  return pause && { situation: 'complaint', thirdTime: false, hot, abusive: false };
}

const ABUSE: readonly HostilityKind[] = ['insult', 'profanity', 'threat'];
