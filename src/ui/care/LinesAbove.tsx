import type { CareLines } from '../../engine';
import { BurstLine } from '../board/BurstLine';
import { CheckLine } from '../check/CheckLine';
import { ColleagueLine } from '../colleague/ColleagueLine';
import { LateLine } from '../promises/LateLine';

/** Above the open item: a promise that is late, a second pair of eyes, many who write about the same, what was found in the draft. */
export function LinesAbove({ care }: { readonly care: CareLines }): React.JSX.Element {
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
