import type { CareLines, InsertionNews, PaneKind } from '../../engine';
import { BurstLine } from '../board/BurstLine';
import { CheckLine } from '../check/CheckLine';
import { ColleagueLine } from '../colleague/ColleagueLine';
import { InsertionLine } from '../preview/InsertionLine';
import { LateLine } from '../promises/LateLine';

type Props = {
  readonly care: CareLines | undefined;
  /** What became of the letter that was put into the draft last. */
  readonly inserted: InsertionNews | undefined;
  readonly kind: PaneKind;
};

/**
 * Above the open item: the letter that was put into the draft, a promise that is late, a second pair of eyes, many who write about the
 * same, what was found in the draft.
 */
export function LinesAbove({ care, inserted, kind }: Props): React.JSX.Element {
  return (
    <>
      {inserted && <InsertionLine inserted={inserted} kind={kind} />}
      {care && <CareLinesAbove care={care} />}
    </>
  );
}

function CareLinesAbove({ care }: { readonly care: CareLines }): React.JSX.Element {
  const { late, deed, colleague, byHand, burst, check } = care;
  return (
    <>
      {(late ?? deed) && <LateLine care={care} />}
      {colleague && <ColleagueLine colleague={colleague} byHand={byHand} />}
      {burst && <BurstLine burst={burst} />}
      {check !== undefined && check > 0 && <CheckLine count={check} />}
    </>
  );
}
