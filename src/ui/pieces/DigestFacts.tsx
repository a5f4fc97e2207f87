import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
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
import { dayList, historyText, waitingText } from '../../i18n';
import { useSurroundings } from '../surroundings';
import { FactRow } from './FactRow';

const useStyles = makeStyles({
  facts: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: {
    ...typographyStyles.body1Strong,
    margin: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  // The customer's own words may be long, and the whole pane has to stay in sight.
  ask: {
    display: '-webkit-box',
    overflow: 'hidden',
    WebkitLineClamp: 2,
    '-webkit-box-orient': 'vertical',
  },
  oneLine: { WebkitLineClamp: 1, textWrap: 'wrap' },
  fact: { display: 'block', '::first-letter': { textTransform: 'uppercase' } },
  givesWay: { '@media (max-width: 399px)': { display: 'none' } },
  done: { color: tokens.colorStatusSuccessForeground1 },
});

const ICONS: Partial<Record<FactKind, React.JSX.Element>> = { amount: <Money20Regular />, date: <Calendar20Regular /> };

type Props = {
  readonly digest?: Digest | undefined;
  readonly heading?: string;
  /** One line for the ask and one for the time, for a pane that has more to show. */
  readonly brief?: boolean;
  /** In a narrow pane the numbers, which only the answer needs, make room for what is known of earlier emails. */
  readonly numbersGiveWay?: boolean;
  /** The title names the situation already. */
  readonly situationSaid?: boolean;
  /** Until when a holding reply promises an answer, and whether it was sent. */
  readonly held?: { readonly by: string; readonly sent: boolean } | undefined;
};

/** What the customer needs, in rows: the ask, the numbers, the time, the holding reply. */
export function DigestFacts({
  digest,
  heading,
  brief = false,
  numbersGiveWay = false,
  situationSaid = false,
  held,
}: Props): React.JSX.Element | null {
  const surroundings = useSurroundings();
  const { strings, now, utcOffsetMinutes, language } = surroundings;
  const styles = useStyles();
  if (digest === undefined && held === undefined) return null;

  const waiting = digest && waitingText(digest, surroundings, brief);
  const today = new Date(now + utcOffsetMinutes * 60_000).toISOString().slice(0, 10);
  const history = digest && historyText(digest, strings, dayList(digest.earlier, today, language));
  const asks = digest?.asks.length === 0 && !situationSaid ? [strings.situation[digest.situation]] : digest?.asks;
  const firstFact = digest?.facts[0];
  return (
    <section className={styles.facts}>
      {heading !== undefined && digest !== undefined && <h2 className={styles.heading}>{heading}</h2>}
      {asks?.slice(0, brief ? 1 : 2).map((ask) => (
        <FactRow key={ask} icon={<Chat20Regular />}>
          <span
            className={mergeClasses(styles.ask, brief && styles.oneLine)}
            title={ask}
            lang={digest?.asks.includes(ask) ? digest.language : undefined}
          >
            {ask}
          </span>
        </FactRow>
      ))}
      {digest && firstFact && (
        <div className={mergeClasses(numbersGiveWay && history !== undefined && styles.givesWay)}>
          <FactRow icon={ICONS[firstFact.kind] ?? <Box20Regular />}>
            <span className={styles.fact} lang={digest.language}>
              {digest.facts.map((fact) => fact.text).join(', ')}
            </span>
          </FactRow>
        </div>
      )}
      {waiting !== undefined && <FactRow icon={<Clock20Regular />}>{waiting}</FactRow>}
      {history !== undefined && <FactRow icon={<History20Regular />}>{history}</FactRow>}
      {held && (
        <FactRow icon={<Checkmark20Regular className={styles.done} />}>{strings.held(held.by, held.sent)}</FactRow>
      )}
    </section>
  );
}
