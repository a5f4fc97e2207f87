import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import type { TemplateEditorWords } from '../../i18n';
import { RichSide } from './RichSide';
import { SideTabs } from './SideTabs';
import type { Side } from './SideTabs';
import { SourceSide } from './SourceSide';
import type { TemplateProblem } from './template-problem';
import type { TemplateValue } from './template-value';
import { useRichEditor } from './use-rich-editor';
import { useWide } from './use-wide';

/** From this width on, in pixels, both sides stand beside each other. */
const WIDE = 700;

const useStyles = makeStyles({
  editor: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  sides: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingHorizontalL },
  both: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
});

export type TemplateEditorProps = {
  readonly body: string;
  readonly onChange: (body: string) => void;
  /** Of the template, as a `lang` attribute takes it. */
  readonly language: string;
  readonly values: readonly TemplateValue[];
  /** Those of the first drawing are kept in the chips. */
  readonly words: TemplateEditorWords;
  /** What is wrong with this body, if anything; to be found in the same drawing. */
  readonly problem?: TemplateProblem | undefined;
};

/** Edits the body of a template as a text with chips and as its source; each side follows the other. */
export function TemplateEditor(props: TemplateEditorProps): React.JSX.Element {
  const { body, onChange, language, values, words, problem } = props;
  const styles = useStyles();
  const id = useId();
  const element = useRef<HTMLDivElement>(null);
  const wide = useWide(element, WIDE);
  const [side, setSide] = useState<Side>('text');
  const rich = useRichEditor({ body, onChange, values, words, faulty: problem !== undefined });
  const panel = (name: Side) => ({
    id: `${id}-${name}`,
    ...(wide
      ? { role: 'group', 'aria-label': words[name] }
      : { role: 'tabpanel', 'aria-labelledby': `${id}-${name}-tab`, hidden: side !== name }),
  });
  return (
    <div ref={element} className={styles.editor}>
      {!wide && <SideTabs id={id} side={side} words={words} onChange={setSide} />}
      <div className={mergeClasses(styles.sides, wide && styles.both)}>
        <div {...panel('text')}>
          <RichSide rich={rich} language={language} values={values} words={words} />
        </div>
        <div {...panel('source')}>
          <SourceSide {...{ body, onChange, language, values, words, problem }} />
        </div>
      </div>
    </div>
  );
}
