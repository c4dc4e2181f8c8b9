import { TextField } from '@backstage/ui';
import { DagTask, Problem } from 'backstage-plugin-mwaa-common';
import { memo } from 'react';
import { ChoiceList } from './editors/ChoiceList';
import { problemSentence } from './problemSentence';
import { Choice } from './Surroundings';
import styles from './task/task.module.css';

type After = DagTask['after'];
type Entry = NonNullable<After>[number];

const idOf = (entry: Entry) => (typeof entry === 'string' ? entry : entry.id);
const labelOf = (entry: Entry) =>
  typeof entry === 'string' ? '' : entry.label;

/** Which tasks and groups run before, each with a text for its arrow if wanted. */
export const AfterPicker = memo(function Picker({
  after = [],
  choices,
  problems,
  onChange,
}: {
  after: After;
  /** Those that make no cycle. */
  choices: readonly Choice[];
  /** Paths from `after` on. */
  problems: readonly Problem[];
  onChange(after: After): void;
}) {
  const set = (next: Entry[]) => onChange(next.length ? next : undefined);
  return (
    <ChoiceList
      label="Runs after"
      help="Tasks and groups that must have run before. Tasks whose result it uses count by themselves."
      problem={
        problems
          .map(({ path, message }) => {
            const entry = after[Number(path[0])];
            const title = entry === undefined ? 'It' : idOf(entry);
            return problemSentence(title, { path: [], message });
          })
          .join('. ') || undefined
      }
      choices={choices}
      chosen={after.map(idOf)}
      onChoose={ids =>
        set(ids.map(id => after.find(entry => idOf(entry) === id) ?? id))
      }
      beside={(id, index) => (
        <TextField
          className={styles.label}
          aria-label={`Text of the arrow from ${id}`}
          placeholder="Text of the arrow, if any"
          size="small"
          value={labelOf(after[index])}
          onChange={label => set(after.with(index, label ? { id, label } : id))}
        />
      )}
      nothingLeft="Nothing else could run before it without a circle."
    />
  );
});
