import { Field, makeStyles, Select } from '@fluentui/react-components';
import { FONT_LISTS, FONT_STACKS, VOICES } from '../../engine';
import type { Brand, FontStack } from '../../engine';
import { VoiceOptions } from '../pieces/VoiceOptions';
import { useSurroundings } from '../surroundings';
import type { BrandForm } from './brand-form';
import { ChoiceButtons } from './ChoiceButtons';
import { FormSection } from './FormSection';

const useStyles = makeStyles({ select: { minWidth: 0 } });

/** Names of products, the same in every language. */
const FONTS: Readonly<Record<FontStack, string>> = {
  segoe: 'Segoe UI',
  arial: 'Arial',
  verdana: 'Verdana',
  georgia: 'Georgia',
  times: 'Times New Roman',
  trebuchet: 'Trebuchet MS',
};
const CORNERS: Readonly<Record<Brand['button'], string>> = { square: '0', rounded: '4px', pill: '16px' };
const SHAPES = Object.keys(CORNERS) as readonly Brand['button'][];

/** In which letters, buttons and manner a brand speaks. */
export function StyleFields({ form }: { readonly form: BrandForm }): React.JSX.Element {
  const { act } = useSurroundings();
  const styles = useStyles();
  const { brand, words, dress } = form;
  const speak = (value: string) => {
    const voice = VOICES.find((one) => one === value);
    if (voice) dress({ voice });
    else act({ do: 'workshop', step: { make: 'no-voice' } });
  };
  return (
    <FormSection title={words.style}>
      <ChoiceButtons
        label={words.font}
        choices={FONT_STACKS.map((font) => ({
          name: font,
          label: FONTS[font],
          on: brand.font === font,
          style: { fontFamily: FONT_LISTS.get(font) ?? '' },
        }))}
        onPress={(font) => dress({ font })}
      />
      <ChoiceButtons
        label={words.button}
        choices={SHAPES.map((shape) => ({
          name: shape,
          label: words.buttons[shape],
          on: brand.button === shape,
          style: { borderRadius: CORNERS[shape] },
        }))}
        onPress={(button) => dress({ button })}
      />
      <Field label={words.voice}>
        <Select className={styles.select} value={brand.voice ?? ''} onChange={(_, { value }) => speak(value)}>
          <option value="">{words.ownVoice}</option>
          <VoiceOptions />
        </Select>
      </Field>
    </FormSection>
  );
}
