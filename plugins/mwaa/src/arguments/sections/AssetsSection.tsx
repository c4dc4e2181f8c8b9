import { Button, TextField } from '@backstage/ui';
import {
  DagAsset,
  DagTask,
  DagWork,
  Problem,
} from 'backstage-plugin-mwaa-common';
import { useState } from 'react';
import { ChoiceList } from '../editors/ChoiceList';
import editorStyles from '../editors/editors.module.css';
import { forExample } from '../editors/forExample';
import { problemSentence } from '../problemSentence';
import { problemsUnder } from '../problemsUnder';
import { Section } from './Section';

const described = ({ uri, name, alias }: DagAsset) =>
  name ?? alias ?? (typeof uri === 'string' ? uri : uri?.$template) ?? '';

const kinds = [
  {
    name: 'outlets',
    title: 'Writes',
    help: 'Assets that are new when the task has succeeded; DAGs that wait for them run.',
  },
  { name: 'inlets', title: 'Reads', help: 'Assets it reads, for lineage.' },
] as const;

/** Which assets a task reads and writes. */
export function AssetsSection({
  assets = {},
  task,
  problems,
  onChange,
  onAddAsset,
}: {
  assets: DagWork['assets'];
  task: DagTask;
  /** Paths from the task on. */
  problems: readonly Problem[];
  onChange(task: DagTask): void;
  /** Declares an asset that the task writes. */
  onAddAsset?(key: string, asset: DagAsset): void;
}) {
  const [key, setKey] = useState('');
  const [uri, setUri] = useState('');
  const own = problems.filter(({ path }) =>
    ['inlets', 'outlets'].includes(String(path[0])),
  );
  const add = () => {
    onAddAsset?.(key, { uri });
    setKey('');
    setUri('');
  };
  const isTaken = Object.hasOwn(assets, key);
  return (
    <Section
      title="Assets"
      about="What it reads and writes"
      summary={kinds
        .flatMap(({ name, title }) =>
          task[name]?.length ? [`${title}: ${task[name].join(', ')}`] : [],
        )
        .join(' · ')}
      problems={own.length}
    >
      {kinds.map(({ name, title, help }) => (
        <ChoiceList
          key={name}
          label={title}
          help={help}
          problem={
            problemsUnder(own, name)
              .map(one => problemSentence(title, one))
              .join('. ') || undefined
          }
          choices={Object.entries(assets).map(([id, asset]) => ({
            id,
            label: id,
            description: described(asset),
          }))}
          chosen={task[name] ?? []}
          onChoose={ids => {
            const { [name]: _, ...rest } = task;
            onChange(ids.length ? { ...rest, [name]: ids } : rest);
          }}
          nothingLeft="There is no other asset. Add one here, or in the settings of the DAG."
        />
      ))}
      {onAddAsset ? (
        <div className={editorStyles.row} role="group" aria-label="New asset">
          <TextField
            className={editorStyles.value}
            label="New asset"
            placeholder={forExample('orders')}
            size="small"
            validationBehavior="aria"
            validate={() =>
              isTaken ? 'There is another asset with this key.' : null
            }
            value={key}
            onChange={setKey}
          />
          <TextField
            className={editorStyles.value}
            label="Its URI"
            placeholder={forExample('s3://sales-data/orders')}
            size="small"
            value={uri}
            onChange={setUri}
          />
          <Button
            variant="secondary"
            size="small"
            isDisabled={!key || !uri || isTaken}
            onPress={add}
          >
            Add asset
          </Button>
        </div>
      ) : null}
    </Section>
  );
}
