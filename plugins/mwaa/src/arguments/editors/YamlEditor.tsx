import { Button, TextAreaField } from '@backstage/ui';
import { DagValue } from 'backstage-plugin-mwaa-common';
import { useTyped } from '../useTyped';
import { EditorProps } from './EditorProps';
import { fieldProps } from './fieldProps';
import { hasBareTemplate, withTemplateMarks } from './templateMarks';
import { readYamlText, yamlText } from './yamlText';
import styles from './editors.module.css';

/**
 * Of any value, as YAML or JSON. What cannot be read yet stays as text, which
 * the checks of the argument’s type refuse, so that nothing typed is lost.
 */
export function YamlEditor({
  canTemplate = false,
  ...props
}: EditorProps & { canTemplate?: boolean }) {
  const { value, onChange, problem } = props;
  const [text, type] = useTyped(value, yamlText, typed => {
    const reading = readYamlText(typed);
    const read = reading.problem === undefined ? reading.value : typed;
    const next = typed.trim() === '' ? undefined : read;
    onChange(next);
    return next;
  });
  const reading = text.trim() === '' ? undefined : readYamlText(text);
  const unreadable =
    reading?.problem && `Not YAML yet: ${reading.problem}. It is kept as text.`;
  const offers = canTemplate && value !== undefined && hasBareTemplate(value);
  return (
    <div>
      <TextAreaField
        {...fieldProps({ ...props, problem: unreadable ?? problem })}
        className={styles.code}
        rows={Math.min(Math.max(text.split('\n').length + 1, 3), 20)}
        spellCheck="false"
        value={text}
        onChange={type}
      />
      {offers ? (
        <Button
          variant="secondary"
          size="small"
          onPress={() => onChange(withTemplateMarks(value as DagValue))}
        >
          Make texts with {'{{'} templates
        </Button>
      ) : null}
    </div>
  );
}
