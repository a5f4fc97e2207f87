import { DigestFacts } from '../pieces/DigestFacts';
import { Foot } from '../pieces/Foot';
import { Main } from '../pieces/Main';
import { ProblemLine } from '../pieces/ProblemLine';
import { UrgentCard } from '../pieces/UrgentCard';
import { WhoLine } from '../pieces/WhoLine';
import type { PaneOf } from '../pane-of';
import { useSurroundings } from '../surroundings';
import { HoldingRow } from './HoldingRow';
import { LeadRow } from './LeadRow';
import { NextEmailCard } from './NextEmailCard';
import { Stage } from './Stage';
import { WaysOut } from './WaysOut';

/** The pause: something else to do first, the time beside it, and never a closed door. */
export function CoolingPane({ pane }: { readonly pane: PaneOf<'cooling'> }): React.JSX.Element {
  const { strings } = useSurroundings();
  // Who threatens is promised nothing before a lead has seen it.
  const holding = !pane.threat && pane.holding && <HoldingRow by={pane.holding.by} first={pane.holdingFirst} />;
  return (
    <>
      <Main tight>
        <WhoLine who={pane.who} level={pane.level} />
        <UrgentCard urgent={pane.urgent} />
        <Stage pane={pane} />
        {pane.holdingFirst && holding}
        <NextEmailCard next={pane.next} primary={!(pane.holdingFirst && pane.holding)} />
        <ProblemLine problem={pane.problem} />
        {pane.threat ? <LeadRow /> : !pane.holdingFirst && holding}
        <DigestFacts
          brief
          numbersGiveWay={pane.held === undefined}
          digest={pane.digest}
          heading={strings.needs(pane.who.given)}
          held={pane.held}
        />
        <WaysOut canExplain={pane.canExplain} />
      </Main>
      <Foot />
    </>
  );
}
