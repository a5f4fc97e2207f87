import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import {
  Box20Regular,
  Calendar20Regular,
  Chat20Regular,
  Checkmark20Regular,
  Clock20Regular,
  History20Regular,
  Money20Regular,
} from '@fluentui/react-icons';
import type { Digest, FactKind } from '../../engine';
import { when } from '../../i18n';
import { useSurroundings } from '../surroundings';
import { FactRow } from './FactRow';

const useStyles = makeStyles({
  facts: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  // Two lines each: the customer's own words may be long, and the whole pane has to stay in sight.
  ask: {
    display: '-webkit-box',
    overflow: 'hidden',
    WebkitLineClamp: 2,
    '-webkit-box-orient': 'vertical',
  },
  done: { color: tokens.colorStatusSuccessForeground1 },
});

const ICONS: Partial<Record<FactKind, React.JSX.Element>> = { amount: <Money20Regular />, date: <Calendar20Regular /> };

type Props = {
  readonly digest?: Digest | undefined;
  readonly heading?: string;
  /** The title names the situation already. */
  readonly situationSaid?: boolean;
  /** Until when a holding reply that was opened promises an answer. */
  readonly held?: { readonly by: string } | undefined;
};

/** What the customer needs, in rows: the ask, the numbers, the time, the holding reply. */
export function DigestFacts({ digest, heading, situationSaid = false, held }: Props): React.JSX.Element | null {
  const { strings, now, utcOffsetMinutes, language } = useSurroundings();
  const styles = useStyles();
  if (digest === undefined && held === undefined) return null;

  const moment = (at: number) => when(at, now, utcOffsetMinutes, language, strings);
  const asks = digest?.asks.length === 0 && !situationSaid ? [strings.situation[digest.situation]] : digest?.asks;
  const firstFact = digest?.facts[0];
  return (
    <section className={styles.facts}>
      {heading !== undefined && digest !== undefined && <h2 className={styles.heading}>{heading}</h2>}
      {asks?.map((ask) => (
        <FactRow key={ask} icon={<Chat20Regular />}>
          <span className={styles.ask}>{ask}</span>
        </FactRow>
      ))}
      {digest && firstFact && (
        <FactRow icon={ICONS[firstFact.kind] ?? <Box20Regular />}>
          {digest.facts.map((fact) => fact.text).join(', ')}
        </FactRow>
      )}
      {digest?.waitingSince !== undefined && (
        <FactRow icon={<Clock20Regular />}>
          {digest.answerDue === undefined
            ? strings.waitingSince(moment(digest.waitingSince))
            : strings.waitingDue(moment(digest.waitingSince), moment(digest.answerDue))}
        </FactRow>
      )}
      {digest?.thirdTime === true && <FactRow icon={<History20Regular />}>{strings.thirdTime}</FactRow>}
      {held && <FactRow icon={<Checkmark20Regular className={styles.done} />}>{strings.held(held.by)}</FactRow>}
    </section>
  );
}
