import {
  FluentProvider,
  makeStyles,
  tokens,
  typographyStyles,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { Suspense, useDeferredValue, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { KeyboardEvent } from 'react';
import type { Session } from '../session';
import { Boundary } from './Boundary';
import { BrokenPane } from './plain/BrokenPane';
import { LiveRegion } from './LiveRegion';
import { LinesAbove } from './care/later-parts';
import { fetchLaterViews, isDrawnAtOnce, PaneView } from './PaneView';
import { plainKey } from './plain-key';
import { SurroundingsContext } from './surroundings';
import type { Surroundings } from './surroundings';
import { useKeptFocus } from './use-kept-focus';

/** Outlook's theme as the host resolves it; contrast themes come from the system by themselves. */
export type ThemeName = 'light' | 'dark';

export type TaskPaneProps = {
  readonly session: Session;
  readonly theme: ThemeName;
  /** How "Start again" begins anew after a bug; reloads the page unless told otherwise. */
  readonly restart?: () => void;
  /** Calls back once when the screen is painted and nothing else is to do, and returns its stop; at once unless told otherwise. */
  readonly whenIdle?: (callback: () => void) => () => void;
};

const useStyles = makeStyles({
  provider: { backgroundColor: tokens.colorNeutralBackground1 },
  pane: {
    ...typographyStyles.body1,
    // The layout follows the pane, not the window: a mail program may draw it beside something else.
    containerType: 'inline-size',
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    boxSizing: 'border-box',
    minHeight: ['100vh', '100dvh'],
    overflowX: 'clip',
    overflowWrap: 'anywhere',
    // No line of a text ends up with one word alone.
    textWrap: 'pretty',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
});

const reload = () => window.location.reload();
const atOnce = (callback: () => void): (() => void) => {
  callback();
  return () => undefined;
};

/** The pane of one session, whole: draws its state and turns clicks and keys into actions. */
export function TaskPane({ session, theme, restart = reload, whenIdle = atOnce }: TaskPaneProps): React.JSX.Element {
  const state = useSyncExternalStore(session.subscribe, session.getState);
  // A view whose code is still loading leaves the one before it standing; a view that is here is never behind its data.
  const settled = useDeferredValue(state.pane);
  const isCurrent = settled.kind === state.pane.kind || isDrawnAtOnce(state.pane.kind);
  const pane = isCurrent ? state.pane : settled;
  const { root, follow, noteFocus, noteBlur } = useKeptFocus(pane.kind);
  const styles = useStyles();

  const settledOnce = pane.kind !== 'reading';
  useEffect(() => {
    return settledOnce ? whenIdle(() => void fetchLaterViews()) : undefined;
  }, [settledOnce, whenIdle]);

  const { language, strings, keys, now, utcOffsetMinutes, copied, notice, later, inserted } = state;
  const surroundings = useMemo(
    (): Surroundings => ({
      language,
      strings,
      keys,
      now,
      utcOffsetMinutes,
      copied,
      ...(notice && { notice }),
      ...(later && { later }),
      ...(pane.care && { care: pane.care }),
      cleanForPage: session.cleanForPage,
      act: (action) => {
        follow(action);
        void session.act(action);
      },
    }),
    [session, follow, language, strings, keys, now, utcOffsetMinutes, copied, notice, later, pane.care],
  );

  const onKeyDown = (event: KeyboardEvent) => {
    // Office.js moves focus on Tab by a list of its own, in which an element that only the program focuses is a dead end.
    if (event.key === 'Tab' && event.target instanceof HTMLElement && event.target.tabIndex < 0) {
      event.stopPropagation();
      return;
    }
    const action = plainKey(event, pane, keys);
    if (action === undefined) return;
    event.preventDefault();
    // A key that acted here is not the mail program's too: Office.js answers every Esc by leaving the pane.
    event.stopPropagation();
    surroundings.act(action);
  };

  return (
    <FluentProvider theme={theme === 'dark' ? webDarkTheme : webLightTheme} lang={language} className={styles.provider}>
      <div
        ref={root}
        className={styles.pane}
        data-pane={pane.kind}
        onKeyDown={onKeyDown}
        onFocus={noteFocus}
        onBlur={noteBlur}
      >
        <LiveRegion announcement={state.announcement} strings={strings} later={later} />
        <SurroundingsContext.Provider value={surroundings}>
          <Boundary
            broken={(outdated) => <BrokenPane outdated={outdated} restart={restart} />}
            failed={state.bug}
            kind={pane.kind}
          >
            {(pane.care ?? inserted) && later && (
              <Suspense>
                <LinesAbove.View care={pane.care} inserted={inserted} kind={pane.kind} />
              </Suspense>
            )}
            <Suspense>
              <PaneView pane={pane} />
            </Suspense>
          </Boundary>
        </SurroundingsContext.Provider>
      </div>
    </FluentProvider>
  );
}
