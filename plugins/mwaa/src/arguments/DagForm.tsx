import { builtInValues } from 'backstage-plugin-mwaa-common';
import { useMemo } from 'react';
import { DagFormProps, WorkSettings } from '../work';
import {
  assetFields,
  dagDocsFields,
  limitFields,
  valueFields,
} from './dag/dagFields';
import { dagSurroundings } from './dag/dagSurroundings';
import { DeadlineSection } from './dag/DeadlineSection';
import { DefaultsSections } from './dag/DefaultsSections';
import { NamedFieldsSection } from './dag/NamedFieldsSection';
import { FieldsSection } from './fields/FieldsSection';
import { ParamsEditor } from './fields/ParamsEditor';
import { ProblemList } from './ProblemList';
import { problemsUnder } from './problemsUnder';
import { runEvents } from './sections/notificationEvents';
import { NotificationsSection } from './sections/NotificationsSection';
import { Section } from './sections/Section';
import { surroundingsContext } from './surroundingsContext';
import { useSame } from './useSame';
import styles from './task/task.module.css';

const placed = new Set<string | number>([
  'params',
  'values',
  'assets',
  'defaults',
  'notify',
  'deadline',
  ...[...limitFields, ...dagDocsFields].map(({ name }) => name),
]);

/** The form of what holds for the whole DAG. */
export default function DagForm({
  work,
  target,
  problems,
  connectionIds,
  onChange,
}: DagFormProps) {
  const surroundings = useSame(
    useMemo(
      () => dagSurroundings(work, { target, connectionIds }),
      [work, target, connectionIds],
    ),
  );
  const { tasks: _, groups: __, ...settings } = work;
  const setAll = (next: object | undefined) =>
    onChange((next ?? {}) as WorkSettings);
  const put = <Name extends keyof WorkSettings>(
    name: Name,
    value: WorkSettings[Name],
  ) => {
    const { [name]: ___, ...rest } = settings;
    setAll(value === undefined ? rest : { ...settings, [name]: value });
  };
  return (
    <surroundingsContext.Provider value={surroundings}>
      <div className={styles.sections}>
        <ProblemList
          subject="The DAG"
          problems={problems.filter(
            ({ path: [first] }) => first === undefined || !placed.has(first),
          )}
        />
        <Section
          title="Params"
          about="Values that a run may change"
          summary={Object.keys(work.params ?? {}).join(', ')}
          problems={problemsUnder(problems, 'params').length}
        >
          <ParamsEditor
            params={work.params}
            problems={problemsUnder(problems, 'params')}
            onChange={params => put('params', params)}
          />
        </Section>
        <NamedFieldsSection
          title="Values per environment"
          about="Such as a bucket that has another name in each"
          thing="value"
          fields={valueFields}
          items={work.values}
          nameProblem={name =>
            builtInValues.includes(name)
              ? 'It is known in every environment already.'
              : undefined
          }
          problems={problemsUnder(problems, 'values')}
          onChange={values => put('values', values)}
        />
        <NamedFieldsSection
          title="Assets"
          about="Data that its tasks write, and other DAGs wait for"
          thing="asset"
          fields={assetFields}
          items={work.assets}
          problems={problemsUnder(problems, 'assets')}
          onChange={assets => put('assets', assets)}
        />
        <DefaultsSections
          work={work}
          defaults={work.defaults}
          problems={problemsUnder(problems, 'defaults')}
          notificationsTitle="Notifications about its tasks"
          onChange={defaults => put('defaults', defaults)}
        />
        <NotificationsSection
          title="Notifications about runs"
          events={runEvents}
          notify={work.notify}
          problems={problemsUnder(problems, 'notify')}
          onChange={notify => put('notify', notify)}
        />
        <FieldsSection
          title="Limits"
          about="How much runs at once, and how long"
          fields={limitFields}
          given={settings}
          problems={problems}
          onChange={setAll}
        />
        <DeadlineSection
          deadline={work.deadline}
          problems={problemsUnder(problems, 'deadline')}
          onChange={deadline => put('deadline', deadline)}
        />
        <FieldsSection
          title="Name, notes and access"
          about="What Airflow shows of it, and to whom"
          fields={dagDocsFields}
          given={settings}
          problems={problems}
          onChange={setAll}
        />
      </div>
    </surroundingsContext.Provider>
  );
}
