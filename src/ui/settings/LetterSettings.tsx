import { Field, Input, Label, makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { SIGNATURES } from '../../engine';
import type { Settings, Signature, Voice } from '../../engine';
import { VoiceOptions } from '../pieces/VoiceOptions';
import { ColourInput } from '../pieces/ColourInput';
import { useSurroundings } from '../surroundings';

const useStyles = makeStyles({
  letters: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  text: { minWidth: 0 },
  choice: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
});

type Letters = Pick<Settings, 'agentName' | 'agentTitle' | 'company' | 'signature' | 'voice' | 'accent'>;
type Props = {
  readonly settings: Letters;
  /** The name that stands under letters while none is given here. */
  readonly mailboxName: string;
  readonly onChange: (change: Partial<Letters>) => void;
};

/** What fits under a letter; longer ones would not be kept. */
const MOST = 80;

/** How the person's letters are written and signed: name, title, company, voice, colour. */
export function LetterSettings({ settings, mailboxName, onChange }: Props): React.JSX.Element {
  const { strings, later } = useSurroundings();
  const styles = useStyles();
  const colour = useId();
  return (
    <section className={styles.letters}>
      <h2 className={styles.heading}>{strings.settingsLetters}</h2>
      <Field label={strings.settingsAgentName}>
        <Input
          className={styles.text}
          autoComplete="name"
          maxLength={MOST}
          placeholder={mailboxName}
          value={settings.agentName}
          onChange={(_, { value }) => onChange({ agentName: value })}
        />
      </Field>
      <Field label={strings.settingsAgentTitle}>
        <Input
          className={styles.text}
          autoComplete="organization-title"
          maxLength={MOST}
          value={settings.agentTitle}
          onChange={(_, { value }) => onChange({ agentTitle: value })}
        />
      </Field>
      <Field label={strings.settingsCompany}>
        <Input
          className={styles.text}
          autoComplete="organization"
          maxLength={MOST}
          value={settings.company}
          onChange={(_, { value }) => onChange({ company: value })}
        />
      </Field>
      {later && (
        <Field label={later.insertion.whoSigns}>
          <Select
            className={styles.text}
            value={settings.signature}
            onChange={(_, { value }) => onChange({ signature: value as Signature })}
          >
            {SIGNATURES.map((signature) => (
              <option key={signature} value={signature}>
                {later.insertion.signs[signature]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={strings.replyVoice}>
        <Select
          className={styles.text}
          value={settings.voice}
          onChange={(_, { value }) => onChange({ voice: value as Voice })}
        >
          <VoiceOptions />
        </Select>
      </Field>
      <div className={styles.choice}>
        <Label htmlFor={colour}>{strings.settingsAccent}</Label>
        <ColourInput id={colour} value={settings.accent} wide onPick={(accent) => onChange({ accent })} />
      </div>
    </section>
  );
}
