import type { Pane, PaneKind } from '../engine';
import { CalmPane } from './calm/CalmPane';
import { CoolingPane } from './cooling/CoolingPane';
import { CareView } from './care/later-parts';
import { laterView } from './later-view';
import { NoEmailPane } from './plain/NoEmailPane';
import { ReadingPane } from './plain/ReadingPane';

// The first screens are there at once; what a click or the end of a pause leads to comes when the verdict stands.
const ContinuePane = laterView(
  () => import(/* webpackChunkName: "views" */ './continue/ContinuePane'),
  (views) => views.ContinuePane,
);
const ReadyPane = laterView(
  () => import(/* webpackChunkName: "views" */ './ready/ReadyPane'),
  (views) => views.ReadyPane,
);
const UnreadablePane = laterView(
  () => import(/* webpackChunkName: "views" */ './plain/UnreadablePane'),
  (views) => views.UnreadablePane,
);
const WelcomePane = laterView(
  () => import(/* webpackChunkName: "views" */ './welcome/WelcomePane'),
  (views) => views.WelcomePane,
);
const ForgetPane = laterView(
  () => import(/* webpackChunkName: "views" */ './text/ForgetPane'),
  (views) => views.ForgetPane,
);
const WhyPane = laterView(
  () => import(/* webpackChunkName: "views" */ './why/WhyPane'),
  (views) => views.WhyPane,
);
// Form fields weigh more than all of the first screen.
const LettersPane = laterView(
  () => import(/* webpackChunkName: "forms" */ './letters/LettersPane'),
  (views) => views.LettersPane,
);
const PreviewPane = laterView(
  () => import(/* webpackChunkName: "forms" */ './preview/PreviewPane'),
  (views) => views.PreviewPane,
);
const SettingsPane = laterView(
  () => import(/* webpackChunkName: "forms" */ './settings/SettingsPane'),
  (views) => views.SettingsPane,
);

const TemplatePane = laterView(
  () => import(/* webpackChunkName: "workshop" */ './template/TemplatePane'),
  (views) => views.TemplatePane,
);

const BrandPane = laterView(
  () => import(/* webpackChunkName: "workshop" */ './brand/BrandPane'),
  (views) => views.BrandPane,
);

const TextPane = laterView(
  () => import(/* webpackChunkName: "forms" */ './text/TextPane'),
  (views) => views.TextPane,
);

/** Fetches the views that come later; one that cannot be fetched now is asked for again when it is needed. */
export async function fetchLaterViews(): Promise<void> {
  // One of each file is enough.
  await Promise.allSettled([WhyPane.fetch(), PreviewPane.fetch()]);
}

const AT_ONCE: readonly PaneKind[] = ['no-email', 'calm', 'cooling'];

/** Whether a state is drawn as soon as it is there: its code is, and it is what the person waits for. */
export function isDrawnAtOnce(kind: PaneKind): boolean {
  return AT_ONCE.includes(kind);
}

/** One component per state of the pane. */
export function PaneView({ pane }: { readonly pane: Pane }): React.JSX.Element {
  switch (pane.kind) {
    case 'no-email':
      return <NoEmailPane />;
    case 'reading':
      return <ReadingPane />;
    case 'unreadable':
      return <UnreadablePane.View pane={pane} />;
    case 'calm':
      return <CalmPane pane={pane} />;
    case 'cooling':
      return <CoolingPane pane={pane} />;
    case 'why':
      return <WhyPane.View pane={pane} />;
    case 'continue':
      return <ContinuePane.View pane={pane} />;
    case 'ready':
      return <ReadyPane.View pane={pane} />;
    case 'letters':
      return <LettersPane.View pane={pane} />;
    case 'preview':
      return <PreviewPane.View pane={pane} />;
    case 'template':
      return <TemplatePane.View pane={pane} />;
    case 'brand':
      return <BrandPane.View pane={pane} />;
    case 'settings':
      return <SettingsPane.View pane={pane} />;
    case 'welcome':
      return <WelcomePane.View />;
    case 'text':
      return <TextPane.View pane={pane} />;
    case 'forget':
      return <ForgetPane.View />;
    case 'check':
    case 'promises':
    case 'day':
    case 'board':
      return <CareView.View pane={pane} />;
  }
}
