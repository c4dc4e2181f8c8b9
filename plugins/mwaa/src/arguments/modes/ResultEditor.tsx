import { Button, TextField } from '@backstage/ui';
import { DagValue, readDagValue } from 'backstage-plugin-mwaa-common';
import { useContext, useState } from 'react';
import { EditorProps } from '../editors/EditorProps';
import { SelectField } from '../editors/SelectField';
import styles from '../editors/editors.module.css';
import { surroundingsContext } from '../surroundingsContext';
import { useTyped } from '../useTyped';
import { readResultPath, resultPathText } from './resultPath';

interface Shown {
  task: string;
  key: string;
  path: string;
}

function shownOf(value: DagValue | undefined): Shown {
  const reading = value === undefined ? undefined : readDagValue(value);
  return reading?.kind === 'result'
    ? {
        task: reading.task,
        key: reading.key ?? '',
        path: resultPathText(reading.path ?? []),
      }
    : { task: '', key: '', path: '' };
}

function resultOf({ task, key, path }: Shown): DagValue | undefined {
  const place = readResultPath(path);
  if (!task) return undefined;
  if (!key && !place) return { $result: task };
  return {
    $result: { task, ...(key && { key }), ...(place && { path: place }) },
  };
}

/** Of what another task returned, which makes the arrow by itself. */
export function ResultEditor(props: EditorProps) {
  const { value, onChange, label } = props;
  const { resultTasks } = useContext(surroundingsContext);
  const [shown, type] = useTyped(value, shownOf, next => {
    const result = resultOf(next);
    onChange(result);
    return result;
  });
  const [isPart, setPart] = useState(Boolean(shown.key || shown.path));
  const isKnown =
    !shown.task || resultTasks.some(({ id }) => id === shown.task);
  return (
    <div className={styles.rows}>
      <SelectField
        {...props}
        placeholder={
          resultTasks.length ? 'Choose a task' : 'No other task can run before'
        }
        options={[
          ...resultTasks,
          ...(isKnown
            ? []
            : [
                {
                  id: shown.task,
                  label: shown.task,
                  description: 'Not a task that runs before this one',
                },
              ]),
        ]}
        chosen={shown.task || null}
        onChoose={task => type({ ...shown, task })}
      />
      {isPart ? (
        <div className={styles.row}>
          <TextField
            className={styles.value}
            label="Place in the result"
            description="Keys and positions, joined by dots: rows.0"
            size="small"
            value={shown.path}
            onChange={path => type({ ...shown, path, key: '' })}
          />
          <TextField
            className={styles.value}
            label="Key"
            description="Of a task with several results."
            size="small"
            value={shown.key}
            onChange={key => type({ ...shown, key, path: '' })}
          />
        </div>
      ) : (
        <Button
          variant="tertiary"
          size="small"
          className={styles.start}
          aria-label={`Only a part of it: ${label}`}
          onPress={() => setPart(true)}
        >
          Only a part of it
        </Button>
      )}
    </div>
  );
}
