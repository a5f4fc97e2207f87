import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons';
import type { Offer } from '../../engine';
import { useSurroundings } from '../surroundings';
import { OfferRow } from './OfferRow';

const useStyles = makeStyles({
  offers: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    flexWrap: 'wrap',
  },
  heading: {
    ...typographyStyles.body1Strong,
    margin: 0,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  // Its words align with the rows below; a contrast theme shows the border, which has to stay inside.
  all: {
    marginLeft: 'auto',
    marginRight: '-8px',
    fontWeight: tokens.fontWeightRegular,
    '@media (forced-colors: active)': { marginRight: 0 },
  },
});

type Props = {
  readonly given: string;
  readonly offers: readonly Offer[];
  /** Something else comes first here, so that no letter stands out. */
  readonly second?: boolean;
};

/** At most three letters to pick from, and the way to all of them. */
export function Offers({ given, offers, second = false }: Props): React.JSX.Element {
  const { strings, keys, act } = useSurroundings();
  const styles = useStyles();
  return (
    <section className={styles.offers}>
      <div className={styles.head}>
        <h2 className={styles.heading}>{strings.reply(given)}</h2>
        <Button
          appearance="subtle"
          size="small"
          icon={<Search20Regular />}
          className={styles.all}
          onClick={() => act({ do: 'show', view: 'letters' })}
          {...(keys && { 'aria-keyshortcuts': '/' })}
        >
          {strings.allReplies}
        </Button>
      </div>
      {offers.slice(0, 3).map((offer, index) => (
        <OfferRow key={offer.letter} offer={offer} place={index + 1} best={index === 0 && !second} />
      ))}
    </section>
  );
}
