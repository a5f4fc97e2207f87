import { Component } from 'react';
import type { ReactNode } from 'react';
import type { PaneKind } from '../engine';
import type { SessionState } from '../session';

type Props = {
  /** What to show instead; `outdated` when a part of the add-in could not be fetched. */
  readonly broken: (outdated: boolean) => ReactNode;
  /** Something was thrown outside the drawing, which no boundary can catch. */
  readonly failed: SessionState['bug'];
  /** What is drawn; something else gets its own chance. */
  readonly kind: PaneKind;
  readonly children: ReactNode;
};

type Thrown = { readonly error: unknown; readonly outdated: boolean };

/** Shows `broken` in place of a view that threw while it was drawn, or whose code is no longer to be had. */
export class Boundary extends Component<Props, { readonly thrown: Thrown | undefined }> {
  override state: { readonly thrown: Thrown | undefined } = { thrown: undefined };

  static getDerivedStateFromError(error: unknown): { thrown: Thrown } {
    // The name that webpack gives the error of a file that did not come.
    return { thrown: { error, outdated: error instanceof Error && error.name === 'ChunkLoadError' } };
  }

  override componentDidUpdate(before: Props): void {
    if (this.state.thrown && before.kind !== this.props.kind) this.setState({ thrown: undefined });
  }

  override render(): ReactNode {
    const thrown = this.state.thrown ?? this.props.failed;
    return thrown ? this.props.broken(thrown.outdated) : this.props.children;
  }
}
