import { makeStyles, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState } from 'react';
import { BackTitle } from '../pieces/BackTitle';
import { Main } from '../pieces/Main';
import type { PaneOf } from '../pane-of';
import { AboutFields } from './AboutFields';
import { useBrandForm } from './brand-form';
import { BrandBar } from './BrandBar';
import { BrandLetter } from './BrandLetter';
import { BrandPicker } from './BrandPicker';
import { ColourFields } from './ColourFields';
import { LogoFields } from './LogoFields';
import { RemoveBrand } from './RemoveBrand';
import { StyleFields } from './StyleFields';
import { WordsFields } from './WordsFields';
import { useSurroundings } from '../surroundings';

const useStyles = makeStyles({
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  form: { minWidth: 0 },
});

/** A brand while it is changed, and a letter in it. */
export function BrandPane({ pane }: { readonly pane: PaneOf<'brand'> }): React.JSX.Element {
  const { act } = useSurroundings();
  const styles = useStyles();
  const form = useRef<HTMLDivElement>(null);
  // How often this brand was to be saved: each time the first fault is led to, though nothing else on the pane changes.
  const [tries, setTries] = useState({ brand: pane.brand.id, count: 0 });
  const tried = tries.brand === pane.brand.id && tries.count > 0;
  const shown = useBrandForm({ ...pane, asked: pane.asked || tried });
  const { brand, brands, isNew, contrasts } = pane;

  useLayoutEffect(() => {
    if (tries.count === 0) return;
    const fault = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    // What is folded away takes no focus.
    fault?.closest('details')?.setAttribute('open', '');
    fault?.focus();
  }, [tries]);

  const save = () => {
    act({ do: 'workshop', step: { make: 'save-brand' } });
    if (pane.faults.length > 0) setTries((before) => ({ brand: brand.id, count: before.count + 1 }));
  };
  return (
    <>
      <Main>
        <BackTitle title={isNew ? shown.words.newBrand : shown.words.title} />
        <p className={styles.intro}>{shown.words.intro}</p>
        <BrandPicker pane={pane} />
        <div ref={form} key={`form-${brand.id}`} className={styles.form}>
          <AboutFields form={shown} />
          <LogoFields form={shown} />
          <ColourFields form={shown} contrasts={contrasts} />
          <StyleFields form={shown} />
          <WordsFields form={shown} />
        </div>
        <BrandLetter pane={pane} />
        {!isNew && <RemoveBrand key={`remove-${brand.id}`} others={brands.length > 1} />}
      </Main>
      <BrandBar pane={pane} onSave={save} />
    </>
  );
}
