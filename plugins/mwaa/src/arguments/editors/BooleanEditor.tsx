import { Radio, RadioGroup } from '@backstage/ui';
import { EditorProps } from './EditorProps';
import { fieldProps } from './fieldProps';
import styles from './editors.module.css';

/** Of yes, no, or neither, when Airflow’s own default holds. */
export function BooleanEditor(props: EditorProps) {
  const { value, onChange, isRequired } = props;
  const { placeholder: _, ...shared } = fieldProps(props);
  return (
    <RadioGroup
      {...shared}
      className={styles.inline}
      orientation="horizontal"
      value={typeof value === 'boolean' ? String(value) : 'none'}
      onChange={choice =>
        onChange(choice === 'none' ? undefined : choice === 'true')
      }
    >
      {isRequired ? null : <Radio value="none">Not given</Radio>}
      <Radio value="true">Yes</Radio>
      <Radio value="false">No</Radio>
    </RadioGroup>
  );
}
