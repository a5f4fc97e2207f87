import { BackTitle } from '../pieces/BackTitle';
import { Main } from '../pieces/Main';
import type { PaneOf } from '../pane-of';

/** A brand while it is changed, and a letter in it. */
export function BrandPane({ pane }: { readonly pane: PaneOf<'brand'> }): React.JSX.Element {
  return (
    <Main>
      <BackTitle title={pane.brand.name} />
    </Main>
  );
}
