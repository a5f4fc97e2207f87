import { act, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { UserEvent } from '@testing-library/user-event';
import type { Pane } from '../../src/engine';
import type { Session, SessionState } from '../../src/session';
import { TaskPane } from '../../src/ui';
import type { TaskPaneProps } from '../../src/ui';
import { samplePane, sampleState } from './sample-panes';
import { stillSession } from './still-session';
import type { StillSession } from './still-session';

type Drawn = {
  readonly session: StillSession;
  readonly user: UserEvent;
  /** Goes on to another pane, as a session does after an action or a tick. */
  readonly show: (pane: Pane | string, more?: Partial<SessionState>) => Promise<void>;
  readonly close: () => void;
};

type Options = Partial<SessionState> & {
  readonly cleanForPage?: Session['cleanForPage'];
  readonly restart?: () => void;
  readonly whenIdle?: TaskPaneProps['whenIdle'];
};

/** Draws the pane of a session that does nothing by itself; a string names a sample. Waits for lazy views. */
export async function renderPane(
  pane: Pane | string,
  { cleanForPage, restart, whenIdle, ...more }: Options = {},
): Promise<Drawn> {
  const whole = (shown: Pane | string) => (typeof shown === 'string' ? samplePane(shown, 'en') : shown);
  const session = stillSession(sampleState(whole(pane), more), cleanForPage);
  const { unmount } = await act(async () =>
    render(<TaskPane session={session} theme="light" {...(restart && { restart })} {...(whenIdle && { whenIdle })} />),
  );
  return {
    session,
    user: userEvent.setup(),
    show: (next, extra) => act(async () => session.show(sampleState(whole(next), { ...more, ...extra }))),
    close: unmount,
  };
}
