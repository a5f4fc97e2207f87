import { lazy } from 'react';
import type { Pane } from '../engine';
import { CalmPane } from './calm/CalmPane';
import { ContinuePane } from './continue/ContinuePane';
import { CoolingPane } from './cooling/CoolingPane';
import { NoEmailPane } from './plain/NoEmailPane';
import { ReadingPane } from './plain/ReadingPane';
import { UnreadablePane } from './plain/UnreadablePane';
import { ReadyPane } from './ready/ReadyPane';
import { WhyPane } from './why/WhyPane';

// Form fields weigh more than all of the first screen; they come with the views that need them, fetched while idle.
const LettersPane = lazy(() =>
  import(/* webpackPrefetch: true */ './letters/LettersPane').then((room) => ({ default: room.LettersPane })),
);
const PreviewPane = lazy(() =>
  import(/* webpackPrefetch: true */ './preview/PreviewPane').then((room) => ({ default: room.PreviewPane })),
);
const SettingsPane = lazy(() =>
  import(/* webpackPrefetch: true */ './settings/SettingsPane').then((room) => ({ default: room.SettingsPane })),
);

/** One component per state of the pane. */
export function PaneView({ pane }: { readonly pane: Pane }): React.JSX.Element {
  switch (pane.kind) {
    case 'no-email':
      return <NoEmailPane />;
    case 'reading':
      return <ReadingPane />;
    case 'unreadable':
      return <UnreadablePane pane={pane} />;
    case 'calm':
      return <CalmPane pane={pane} />;
    case 'cooling':
      return <CoolingPane pane={pane} />;
    case 'why':
      return <WhyPane pane={pane} />;
    case 'continue':
      return <ContinuePane pane={pane} />;
    case 'ready':
      return <ReadyPane pane={pane} />;
    case 'letters':
      return <LettersPane pane={pane} />;
    case 'preview':
      return <PreviewPane pane={pane} />;
    case 'settings':
      return <SettingsPane pane={pane} />;
  }
}
