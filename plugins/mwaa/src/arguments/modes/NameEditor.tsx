import { TextField } from '@backstage/ui';
import { DagValue } from 'backstage-plugin-mwaa-common';
import { EditorProps } from '../editors/EditorProps';
import { fieldProps } from '../editors/fieldProps';
import { SelectField } from '../editors/SelectField';
import styles from '../editors/editors.module.css';

const nameIn = (value: DagValue | undefined, mark: string): string => {
  const isMark = value !== null && typeof value === 'object' && mark in value;
  const name = isMark ? (value as { [key: string]: DagValue })[mark] : '';
  return typeof name === 'string' ? name : '';
};

/** Of a mark that names one of a few: `$param` or `$env`. A name that is none of them is shown and kept. */
export function NameEditor({
  mark,
  names,
  hint,
  ...props
}: EditorProps & { mark: string; names: readonly string[]; hint: string }) {
  const { value, onChange } = props;
  const name = nameIn(value, mark);
  const set = (next: string) => onChange(next ? { [mark]: next } : undefined);
  const all = name && !names.includes(name) ? [...names, name] : names;
  return all.length ? (
    <SelectField
      {...props}
      placeholder="Choose a name"
      options={all.map(id => ({ id, label: id }))}
      chosen={name || null}
      hint={hint}
      onChoose={set}
    />
  ) : (
    <div>
      <TextField
        {...fieldProps(props)}
        placeholder="Name"
        size="small"
        value={name}
        onChange={set}
      />
      <p className={styles.hint}>{hint}</p>
    </div>
  );
}
