import type { ContactCosts } from '../../engine';
import { amountText } from '../../i18n';
import { useLaterWords, useSurroundings } from '../surroundings';
import { DayPart } from './DayPart';

type Props = { readonly saved: number; readonly costs: ContactCosts };

/** Emails that a better first answer might have spared, and about what they cost. */
export function SavedPart({ saved, costs }: Props): React.JSX.Element {
  const { language } = useSurroundings();
  const words = useLaterWords().day;
  if (saved === 0) return <DayPart head={words.savedHead} lines={[words.savedNone]} />;
  const cost = (each: number) => amountText(saved * each, costs.currency, language);
  const { email, phone, social } = costs;
  return (
    <DayPart
      head={words.savedHead}
      lines={[
        words.savedLine(saved),
        words.savedCost({ email: cost(email), phone: cost(phone), social: cost(social) }),
      ]}
    />
  );
}
