import {
  DagTask,
  DagTaskMap,
  OperatorDefinition,
  Problem,
} from 'backstage-plugin-mwaa-common';
import { FieldList } from '../fields/FieldList';
import { Argument } from '../list/Argument';
import { FormField } from '../list/FormField';
import styles from '../list/list.module.css';
import { problemSentence } from '../problemSentence';
import { problemsUnder } from '../problemsUnder';
import { MappedArguments } from './MappedArguments';
import { Section } from './Section';

const kwargsField: FormField = {
  name: 'kwargs',
  title: 'Arguments of each copy',
  help: 'A list of mappings, each with the arguments of one copy; or a result that is one.',
  type: 'list',
  template: true,
  example: undefined,
};
const labelFields: readonly FormField[] = [
  {
    name: 'label',
    title: 'Name of a copy',
    help: 'Jinja that names a copy in Airflow; from Airflow 2.9.',
    type: 'string',
    example: '{{ task.bucket_key }}',
  },
];
const ways = [
  {
    name: 'each',
    title: 'One copy for each value',
    help: 'Of several arguments: one for each combination of their values.',
  },
  {
    name: 'together',
    title: 'Values side by side',
    help: 'The first copy takes the first value of each, and so on.',
  },
] as const;

function summary(map: DagTaskMap | undefined): string {
  if (!map) return '';
  const names = [map.each, map.together].flatMap(part =>
    Object.keys(part ?? {}),
  );
  return names.length ? `For each of ${names.join(', ')}` : 'From a list';
}

/** Copies of a task, one for each of some values. */
export function CopiesSection({
  task,
  definition,
  problems,
  onChange,
}: {
  task: DagTask;
  definition: OperatorDefinition;
  /** Paths from the task on. */
  problems: readonly Problem[];
  onChange(task: DagTask): void;
}) {
  const { map = {}, ...rest } = task;
  const own = problemsUnder(problems, 'map');
  const set = (next: DagTaskMap, given = task.with) => {
    const { with: _, ...others } = rest;
    const isAny = Object.values(next).some(part => part !== undefined);
    onChange({
      ...others,
      ...(given && Object.keys(given).length && { with: given }),
      ...(isAny && { map: next }),
    });
  };
  const setPart = (name: keyof DagTaskMap, part: unknown) => {
    const { [name]: _, ...others } = map;
    set(part === undefined ? others : { ...others, [name]: part });
  };
  return (
    <Section
      title="Copies"
      about="One for each value of a list"
      summary={summary(task.map)}
      problems={own.length}
    >
      {ways.map(({ name, ...words }) => (
        <MappedArguments
          key={name}
          {...words}
          definition={definition}
          mapped={map[name]}
          taken={Object.keys({ ...map.each, ...map.together })}
          problems={problemsUnder(own, name)}
          onChange={part => setPart(name, part)}
          onAdd={argument => {
            const { [argument]: value, ...given } = task.with ?? {};
            const values = value === undefined ? [] : [value];
            set(
              { ...map, [name]: { ...map[name], [argument]: values } },
              given,
            );
          }}
        />
      ))}
      <div className={styles.list}>
        <Argument
          field={kwargsField}
          operator={definition}
          value={map.kwargs}
          problem={
            problemsUnder(own, 'kwargs')
              .map(one => problemSentence(kwargsField.title, one))
              .join('. ') || undefined
          }
          onChange={setPart as (name: string, value: unknown) => void}
        />
        {task.map ? (
          <FieldList
            fields={labelFields}
            given={map}
            problems={own}
            onChange={next => set((next ?? {}) as DagTaskMap)}
          />
        ) : null}
      </div>
    </Section>
  );
}
