import { BackTitle } from '../pieces/BackTitle';
import { Main } from '../pieces/Main';
import type { PaneOf } from '../pane-of';

/** An own template while it is written. */
export function TemplatePane({ pane }: { readonly pane: PaneOf<'template'> }): React.JSX.Element {
  return (
    <Main>
      <BackTitle title={pane.text.title} />
    </Main>
  );
}
