import { Button, makeStyles, shorthands, tokens, typographyStyles } from '@fluentui/react-components';
import { useLayoutEffect, useRef } from 'react';
import type { Language, WhyItem } from '../../engine';
import { useSurroundings } from '../surroundings';
import { HeatDots } from '../pieces/HeatDots';
import { KIND_ICONS } from './kind-icons';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  icon: { display: 'flex', color: tokens.colorNeutralForeground3 },
  kind: { ...typographyStyles.body1Strong, margin: 0 },
  quote: { margin: 0, lineHeight: '24px' },
  hidden: {
    verticalAlign: 'baseline',
    minWidth: 0,
    height: '24px',
    lineHeight: '22px',
    padding: '0 6px',
    fontWeight: tokens.fontWeightRegular,
    letterSpacing: '2px',
    backgroundColor: tokens.colorNeutralStencil1,
    ...shorthands.borderColor('transparent'),
    '@media (forced-colors: active)': { ...shorthands.borderColor('ButtonText') },
  },
  words: {
    padding: '0 2px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorStatusWarningBackground2,
    borderRadius: tokens.borderRadiusSmall,
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
  weight: { display: 'flex', color: tokens.colorStatusWarningForeground3 },
  allow: {
    marginLeft: 'auto',
    marginRight: '-8px',
    minWidth: 0,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    '@media (forced-colors: active)': { marginRight: 0 },
  },
  reason: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly item: WhyItem;
  /** The language of the words, where it is known. */
  readonly language: Language | undefined;
};

/** One finding: its kind, the words around it, and the words themselves only once they are asked for. */
export function WhyCard({ item, language }: Props): React.JSX.Element {
  const { strings, act } = useSurroundings();
  const styles = useStyles();
  const card = useRef<HTMLLIElement>(null);
  const asked = useRef(false);
  const shown = item.words !== undefined;
  // The button that was pressed is gone, so the card that now holds the words takes its place.
  useLayoutEffect(() => {
    if (shown && asked.current) card.current?.focus();
    asked.current = false;
  }, [shown]);

  const reveal = () => {
    asked.current = true;
    act({ do: 'reveal', index: item.index });
  };
  return (
    <li ref={card} tabIndex={-1} className={styles.card}>
      <div className={styles.head}>
        <span className={styles.icon} aria-hidden>
          {KIND_ICONS[item.kind]}
        </span>
        <h2 className={styles.kind}>{strings.kind[item.kind]}</h2>
        <span className={styles.weight} role="img" aria-label={strings.heatOf(item.weight)}>
          <HeatDots level={item.weight} />
        </span>
        <Button
          appearance="subtle"
          size="small"
          className={styles.allow}
          aria-label={`${strings.notHostileHere}: ${strings.kind[item.kind]}`}
          onClick={() => act({ do: 'allow', index: item.index })}
        >
          {strings.notHostileHere}
        </Button>
      </div>
      <p className={styles.quote}>
        <span lang={language}>{item.before}</span>
        {shown ? (
          <mark className={styles.words} lang={language}>
            {item.words}
          </mark>
        ) : (
          <Button size="small" className={styles.hidden} aria-label={strings.hidden(item.kind)} onClick={reveal}>
            ••••••
          </Button>
        )}
        <span lang={language}>{item.after}</span>
      </p>
      <span className={styles.reason}>
        {strings.kindReason[item.kind]} {item.learned && strings.learned}
      </span>
    </li>
  );
}
