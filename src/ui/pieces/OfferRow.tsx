import { makeStyles, mergeClasses, shorthands, tokens, typographyStyles } from '@fluentui/react-components';
import type { Offer } from '../../engine';
import { useSurroundings } from '../surroundings';
import { ChoiceRow } from './ChoiceRow';
import { pickOf } from './pick-of';

const useStyles = makeStyles({
  cap: {
    ...typographyStyles.caption1Strong,
    display: 'grid',
    placeItems: 'center',
    boxSizing: 'border-box',
    width: '24px',
    height: '24px',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  bestCap: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    ...shorthands.borderColor(tokens.colorBrandBackground),
  },
});

type Props = {
  readonly offer: Offer;
  /** Its place among the offers, 1-3, which is also its key; absent in the list of all letters. */
  readonly place?: number;
  /** The one to pick first. */
  readonly best?: boolean;
};

/** A letter that can be picked. */
export function OfferRow({ offer, place, best = false }: Props): React.JSX.Element {
  const { strings, keys, act } = useSurroundings();
  const styles = useStyles();
  const { title, why } =
    offer.title === undefined
      ? strings.letter[offer.occasion]
      : { title: offer.title, why: strings.languages[offer.language] };
  return (
    <ChoiceRow
      {...(place !== undefined && {
        lead: <span className={mergeClasses(styles.cap, best && styles.bestCap)}>{place}</span>,
      })}
      best={best}
      title={title}
      why={why}
      shortcut={keys && place !== undefined ? String(place) : undefined}
      onClick={() => act(pickOf(offer))}
    />
  );
}
