import { Component } from 'react';
import type { ReactNode } from 'react';

type Props = {
  readonly broken: ReactNode;
  /** Something was thrown outside the drawing, which no boundary can catch. */
  readonly failed: boolean;
  readonly children: ReactNode;
};

/** Shows `broken` in place of a view that threw while it was drawn. */
export class Boundary extends Component<Props, { readonly threw: boolean }> {
  override state = { threw: false };

  static getDerivedStateFromError(): { threw: boolean } {
    return { threw: true };
  }

  override render(): ReactNode {
    return this.state.threw || this.props.failed ? this.props.broken : this.props.children;
  }
}
