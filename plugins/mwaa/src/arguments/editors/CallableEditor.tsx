import { TextField } from '@backstage/ui';
import { DagValue } from 'backstage-plugin-mwaa-common';
import { EditorProps } from './EditorProps';
import { ValueFrame } from './ValueFrame';
import styles from './editors.module.css';

const textAt = (value: DagValue | undefined, key: string) => {
  const isMapping = value && typeof value === 'object' && !Array.isArray(value);
  return isMapping && typeof value[key] === 'string' ? value[key] : '';
};

/** Of a function of the component’s own Python. */
export function CallableEditor(props: EditorProps) {
  const { value, onChange, label } = props;
  const module = textAt(value, 'module');
  const callable = textAt(value, 'callable');
  const set = (next: { module: string; callable: string }) =>
    onChange(next.module || next.callable ? next : undefined);
  return (
    <ValueFrame {...props}>
      <div className={styles.row}>
        <TextField
          className={styles.value}
          aria-label={`${label}: module`}
          placeholder="Module, without .py"
          size="small"
          value={module}
          onChange={text => set({ module: text, callable })}
        />
        <TextField
          className={styles.value}
          aria-label={`${label}: function`}
          placeholder="Function"
          size="small"
          value={callable}
          onChange={text => set({ module, callable: text })}
        />
      </div>
    </ValueFrame>
  );
}
