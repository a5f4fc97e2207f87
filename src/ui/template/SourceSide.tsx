import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import type { TemplateEditorWords } from '../../i18n';
import { CompletionList } from './CompletionList';
import { valueQuery } from './find-values';
import type { TemplateProblem } from './template-problem';
import { tagsFor } from './template-value';
import type { TemplateValue } from './template-value';
import { useCompletion } from './use-completion';
import { ValueMenu } from './ValueMenu';

// The text and what lies behind it to mark a line break their lines at the same places.
const written = {
  gridArea: '1 / 1',
  boxSizing: 'border-box',
  width: '100%',
  minWidth: 0,
  minHeight: '160px',
  margin: 0,
  padding: tokens.spacingHorizontalM,
  border: `1px solid transparent`,
  fontFamily: tokens.fontFamilyMonospace,
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase300,
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
  tabSize: 2,
} as const;

const useStyles = makeStyles({
  side: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  box: { position: 'relative', display: 'grid', minWidth: 0, backgroundColor: tokens.colorNeutralBackground1 },
  behind: { ...written, color: 'transparent', '@media (forced-colors: active)': { forcedColorAdjust: 'none' } },
  fault: {
    color: 'transparent',
    backgroundColor: tokens.colorStatusDangerBackground2,
    '@media (forced-colors: active)': { backgroundColor: 'transparent', outline: '2px solid Highlight' },
  },
  text: {
    ...written,
    overflow: 'hidden',
    resize: 'none',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  faulty: { border: `1px solid ${tokens.colorStatusDangerBorder2}` },
  problem: { ...typographyStyles.caption1, margin: 0, color: tokens.colorStatusDangerForeground3 },
});

type Props = {
  readonly body: string;
  readonly onChange: (body: string) => void;
  readonly language: string;
  readonly values: readonly TemplateValue[];
  readonly words: TemplateEditorWords;
  readonly problem: TemplateProblem | undefined;
};

/** The body as it is stored; the line with a fault is marked, and said. */
export function SourceSide({ body, onChange, language, values, words, problem }: Props): React.JSX.Element {
  const styles = useStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  const problemId = useId();
  const [caret, setCaret] = useState<number>();

  const query = caret === undefined ? undefined : valueQuery(body.slice(0, caret));
  const insert = (value: TemplateValue, before = 0) => {
    const text = field.current;
    if (!text) return;
    const start = text.selectionStart - before;
    const [first = '', ...more] = tagsFor(value);
    const closed = before > 0 && text.value.startsWith('}}', text.selectionEnd) ? 2 : 0;
    text.setRangeText([first, ...more].join(''), start, text.selectionEnd + closed);
    text.focus();
    text.setSelectionRange(start + first.length, start + first.length);
    setCaret(start + first.length);
    onChange(text.value);
  };
  const pick = (value: TemplateValue) => insert(value, query?.length);
  const completion = useCompletion({ query, values, onPick: pick });
  const lines = body.split('\n');
  const faultyLine = problem && Math.min(problem.line, lines.length) - 1;
  return (
    <div className={styles.side}>
      <div>
        <ValueMenu label={words.insertValue} values={values} onPick={(value) => insert(value)} />
      </div>
      <div className={styles.box}>
        <pre aria-hidden="true" className={styles.behind}>
          {lines.map((line, at) => (
            <span key={at} {...(at === faultyLine && { className: styles.fault, 'data-fault': '' })}>
              {`${line}\n`}
            </span>
          ))}
        </pre>
        <textarea
          ref={field}
          className={mergeClasses(styles.text, problem && styles.faulty)}
          aria-label={words.source}
          aria-autocomplete="list"
          aria-controls={completion.activeId && completion.id}
          aria-activedescendant={completion.activeId}
          {...(problem && { 'aria-invalid': true, 'aria-describedby': problemId })}
          {...completion.keepTab}
          lang={language}
          spellCheck={false}
          value={body}
          onChange={({ target }) => {
            setCaret(target.selectionStart);
            onChange(target.value);
          }}
          onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart)}
          onBlur={() => setCaret(undefined)}
          onKeyDown={completion.onKey}
        />
        <CompletionList completion={completion} label={words.insertValue} onPick={pick} />
      </div>
      {problem && (
        <p id={problemId} role="status" className={styles.problem}>
          {words.line(problem.line)}: {problem.text}
        </p>
      )}
    </div>
  );
}
