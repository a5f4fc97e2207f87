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
import { when } from '../../i18n';
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
  done: { color: tokens.colorStatusSuccessForeground1 },
});

const ICONS: Partial<Record<FactKind, React.JSX.Element>> = { amount: <Money20Regular />, date: <Calendar20Regular /> };

type Props = {
  readonly digest?: Digest | undefined;
  readonly heading?: string;
  /** One line for the ask, for a pane that has more to show. */
  readonly brief?: boolean;
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
  situationSaid = false,
  held,
}: Props): React.JSX.Element | null {
  const { strings, now, utcOffsetMinutes, language } = useSurroundings();
  const styles = useStyles();
  if (digest === undefined && held === undefined) return null;

  const moment = (at: number) => when(at, now, utcOffsetMinutes, language, strings);
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
        <FactRow icon={ICONS[firstFact.kind] ?? <Box20Regular />}>
          <span className={styles.fact} lang={digest.language}>
            {digest.facts.map((fact) => fact.text).join(', ')}
          </span>
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
      {held && (
        <FactRow icon={<Checkmark20Regular className={styles.done} />}>{strings.held(held.by, held.sent)}</FactRow>
      )}
    </section>
  );
}
