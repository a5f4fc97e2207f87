import type { Pane } from '../../engine';
import { BoardPane } from '../board/BoardPane';
import { CheckPane } from '../check/CheckPane';
import { laterView } from '../later-view';
import { PromisesPane } from '../promises/PromisesPane';

// Its charts weigh more than all else here.
const DayPane = laterView(
  () => import(/* webpackChunkName: "day" */ '../day/DayPane'),
  (views) => views.DayPane,
);
type Props = { readonly pane: Extract<Pane, { kind: 'check' | 'promises' | 'day' | 'board' }> };

/** The views of drafts, promises, the day and what is going on: one file in the place of four, of which the first screen needs none. */
export function CareView({ pane }: Props): React.JSX.Element {
  switch (pane.kind) {
    case 'check':
      return <CheckPane pane={pane} />;
    case 'promises':
      return <PromisesPane pane={pane} />;
    case 'day':
      return <DayPane.View pane={pane} />;
    case 'board':
      return <BoardPane pane={pane} />;
  }
}
