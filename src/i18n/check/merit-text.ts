import type { DraftMerit } from '../../engine';
import type { CheckWords } from './check-words';

/** What is in order in a draft, in words; `day` names the day of a moment (epoch ms). */
export function meritText(merit: DraftMerit, check: CheckWords, day: (at: number) => string): string {
  switch (merit.kind) {
    case 'greets':
      return check.greets(merit.name);
    case 'takes-up':
      return check.takesUp(merit.count);
    case 'step':
      return check.steps[merit.step];
    case 'reminder':
      return merit.onSend ? check.reminderOnSend(day(merit.due)) : check.reminder(day(merit.due));
  }
}
