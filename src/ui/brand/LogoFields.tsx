import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { BRAND_LIMITS, isLogoSize } from '../../engine';
import type { BrandLogo } from '../../engine';
import { useSurroundings } from '../surroundings';
import { BrandField } from './BrandField';
import type { BrandForm } from './brand-form';
import { FormSection } from './FormSection';

const useStyles = makeStyles({
  two: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalM,
  },
  remove: { alignSelf: 'flex-start' },
});

/** What most logos have room in, until the person says otherwise. */
const USUAL = { width: 160, height: 40 };

/** The picture on top of letters; its other fields come with its address. */
export function LogoFields({ form }: { readonly form: BrandForm }): React.JSX.Element {
  const { act } = useSurroundings();
  const styles = useStyles();
  const address = useRef<HTMLDivElement>(null);
  const [removed, setRemoved] = useState(0);
  // The button that was pressed goes with the logo.
  useEffect(() => {
    if (removed > 0) address.current?.querySelector('input')?.focus();
  }, [removed]);
  const { brand, words, dress } = form;
  const { logo } = brand;
  const set = (changes: Partial<BrandLogo>) =>
    dress({ logo: { src: '', alt: brand.words.company || brand.name, ...USUAL, ...logo, ...changes } });
  const remove = () => {
    setRemoved((times) => times + 1);
    act({ do: 'workshop', step: { make: 'no-logo' } });
  };
  const size = (label: string, name: 'width' | 'height', pixels: number, most: number) => (
    <BrandField
      form={form}
      label={label}
      type="number"
      value={pixels === 0 ? '' : String(pixels)}
      // One fault stands for both; it is said at the one that is wrong.
      faults={isLogoSize(pixels, most) ? [] : ['logo-size']}
      // A size that is no number counts as none, which cannot be saved.
      onType={(typed) => set({ [name]: Number(typed) || 0 })}
    />
  );
  return (
    <FormSection title={words.logo}>
      <div ref={address}>
        <BrandField
          key={removed}
          form={form}
          label={words.logoAddress}
          hint={words.logoAddressHint}
          type="url"
          // Drawn anew it is empty, though the brand answers a little later.
          value={removed > 0 ? '' : (logo?.src ?? '')}
          faults={['logo-address']}
          onType={(src) => set({ src: src.trim() })}
        />
      </div>
      {logo && (
        <>
          <BrandField
            form={form}
            label={words.logoAlt}
            value={logo.alt}
            faults={['logo-alt']}
            onType={(alt) => set({ alt })}
          />
          <div className={styles.two}>
            {size(words.logoWidth, 'width', logo.width, BRAND_LIMITS.logoWidth)}
            {size(words.logoHeight, 'height', logo.height, BRAND_LIMITS.logoHeight)}
          </div>
          <Button className={styles.remove} size="small" onClick={remove}>
            {words.logoRemove}
          </Button>
        </>
      )}
    </FormSection>
  );
}
