import { TextField } from '@backstage/ui';
import { DagValue, secretProblem } from 'backstage-plugin-mwaa-common';
import { useTyped } from '../useTyped';
import { EditorProps } from './EditorProps';
import { EntryRows } from './EntryRows';
import { ItemEditor } from './ItemEditor';
import { ValueFrame } from './ValueFrame';
import styles from './editors.module.css';

type Row = [name: string, value: DagValue];

const rowsOf = (value: DagValue | undefined): Row[] =>
  value && typeof value === 'object' ? Object.entries(value) : [];

function mappingOf(rows: readonly Row[]): DagValue | undefined {
  const named = rows.filter(([name, value]) => name !== '' || value !== '');
  return named.length ? Object.fromEntries(named) : undefined;
}

const named = (name: string, index: number) => name || `name ${index + 1}`;

/** Of a mapping of names to texts, each of which may be a template when `canTemplate`. */
export function StringMapEditor({
  canTemplate = false,
  ...props
}: EditorProps & { canTemplate?: boolean }) {
  const { value, onChange, label, problem } = props;
  const [rows, type] = useTyped(value, rowsOf, shown => {
    const next = mappingOf(shown);
    onChange(next);
    return next;
  });
  const names = rows.map(([name]) => name);
  const twice = names.find((name, index) => names.indexOf(name) < index);
  const set = (index: number, row: Row) => type(rows.with(index, row));
  return (
    <ValueFrame
      {...props}
      problem={
        twice === undefined
          ? problem
          : `"${twice}" is there twice; only the last one counts.`
      }
    >
      <EntryRows<Row>
        label={label}
        entries={rows}
        fresh={['', '']}
        removes={([name], index) =>
          `Remove ${named(name, index)} from ${label}`
        }
        onChange={type}
      >
        {([name, text], index, takesFocus) => (
          <>
            <TextField
              className={styles.name}
              aria-label={`${label}: name ${index + 1}`}
              size="small"
              placeholder="Name"
              // eslint-disable-next-line jsx-a11y/no-autofocus
              autoFocus={takesFocus}
              value={name}
              onChange={next => set(index, [next, text])}
            />
            <ItemEditor
              label={`${label}: value of ${named(name, index)}`}
              placeholder="Value"
              value={text}
              canTemplate={canTemplate}
              problem={
                typeof text === 'string' ? secretProblem(name, text) : undefined
              }
              onChange={next => set(index, [name, next])}
            />
          </>
        )}
      </EntryRows>
    </ValueFrame>
  );
}
