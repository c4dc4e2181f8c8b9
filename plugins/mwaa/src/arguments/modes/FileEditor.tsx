import { TextField } from '@backstage/ui';
import { DagValue, readDagValue } from 'backstage-plugin-mwaa-common';
import { EditorProps } from '../editors/EditorProps';
import { fieldProps } from '../editors/fieldProps';
import styles from '../editors/editors.module.css';
import { forExample } from '../editors/forExample';

function pathIn(value: DagValue | undefined): string {
  const reading = value === undefined ? undefined : readDagValue(value);
  return reading?.kind === 'file' ? reading.path : '';
}

/** Of a file beside the DAG, which Airflow reads and fills in. */
export function FileEditor({
  suffixes,
  ...props
}: EditorProps & { suffixes: readonly string[] }) {
  const { value, onChange } = props;
  return (
    <div>
      <TextField
        {...fieldProps(props)}
        className={styles.code}
        placeholder={forExample(`files/name${suffixes[0] ?? '.txt'}`)}
        size="small"
        value={pathIn(value)}
        onChange={path => onChange(path ? { $file: path } : undefined)}
      />
      <p className={styles.hint}>
        A file in the folder of the DAG that ends in {suffixes.join(' or ')};
        you add it to the repository.
      </p>
    </div>
  );
}
