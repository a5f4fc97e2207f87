import type { BrandColours, BrandContrast } from '../../engine';
import type { BrandForm } from './brand-form';
import { ColourField } from './ColourField';
import { ContrastLines } from './ContrastLines';
import { FormSection } from './FormSection';

const COLOURS: readonly (keyof BrandColours)[] = ['text', 'paper', 'accent', 'link', 'button', 'buttonText'];

type Props = { readonly form: BrandForm; readonly contrasts: readonly BrandContrast[] };

/** The colours of a brand, and how well words can be read in them. */
export function ColourFields({ form, contrasts }: Props): React.JSX.Element {
  const { brand, words, dress } = form;
  const set = (changes: Partial<BrandColours>) => dress({ colours: { ...brand.colours, ...changes } });
  return (
    <FormSection title={words.coloursHead}>
      {COLOURS.map((name) => (
        <ColourField
          key={name}
          form={form}
          label={words.colours[name]}
          value={brand.colours[name]}
          onPick={(colour) => set({ [name]: colour })}
        />
      ))}
      <ContrastLines words={words} contrasts={contrasts} onMend={set} />
    </FormSection>
  );
}
