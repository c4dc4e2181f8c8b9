import {
  DagTask,
  isOperatorClass,
  OperatorDefinition,
} from 'backstage-plugin-mwaa-common';
import { TaskFormProps } from '../../work';
import { FieldList } from '../fields/FieldList';
import { ParamsEditor } from '../fields/ParamsEditor';
import { summaryOf } from '../fields/summaryOf';
import { problemsUnder } from '../problemsUnder';
import { AssetsSection } from '../sections/AssetsSection';
import { CopiesSection } from '../sections/CopiesSection';
import { taskEvents } from '../sections/notificationEvents';
import { NotificationsSection } from '../sections/NotificationsSection';
import { Section } from '../sections/Section';
import { SettingsSection } from '../sections/SettingsSection';
import { TeardownSection } from '../sections/TeardownSection';
import { Choice } from '../Surroundings';
import { classFields, docsFields } from './taskFields';
import styles from './task.module.css';

const docsNames = docsFields.map(({ name }) => name);

/** What of a task most people need not look at, folded. */
export function TaskSections({
  work,
  index,
  problems,
  definition,
  choices,
  inherited,
  onChange,
  onAddAsset,
}: TaskFormProps & {
  definition: OperatorDefinition;
  /** Tasks that may run before it. */
  choices: readonly Choice[];
  inherited: { readonly [name: string]: unknown };
}) {
  const task = work.tasks[index];
  const setAll = (next: object | undefined) => onChange(next as DagTask);
  const put = <Name extends keyof DagTask>(
    name: Name,
    value: DagTask[Name],
  ) => {
    const { [name]: _, ...rest } = task;
    setAll(value === undefined ? rest : { ...task, [name]: value });
  };
  const ofDocs = problems.filter(({ path }) =>
    docsNames.includes(String(path[0])),
  );
  const params = Object.keys(task.params ?? {});
  return (
    <div className={styles.sections}>
      {isOperatorClass(task.operator) ? (
        <Section
          title="About the class"
          about="Where it comes from, what it fills in"
          summary={summaryOf(classFields, task.class)}
          problems={problemsUnder(problems, 'class').length}
        >
          <FieldList
            fields={classFields}
            given={task.class}
            problems={problemsUnder(problems, 'class')}
            onChange={about => put('class', about as DagTask['class'])}
          />
        </Section>
      ) : null}
      <SettingsSection
        title="How it runs"
        given={task}
        inherited={inherited}
        problems={problems}
        onChange={setAll}
      />
      <CopiesSection
        task={task}
        definition={definition}
        problems={problems}
        onChange={onChange}
      />
      <NotificationsSection
        events={taskEvents}
        notify={task.notify}
        problems={problemsUnder(problems, 'notify')}
        onChange={notify => put('notify', notify)}
      />
      <AssetsSection
        assets={work.assets}
        task={task}
        problems={problems}
        onChange={onChange}
        onAddAsset={onAddAsset}
      />
      <TeardownSection
        task={task}
        choices={choices}
        problems={problems}
        onChange={onChange}
      />
      <Section
        title="Params of this task"
        about="Values that a run may change"
        summary={params.join(', ')}
        problems={problemsUnder(problems, 'params').length}
      >
        <ParamsEditor
          params={task.params}
          problems={problemsUnder(problems, 'params')}
          onChange={next => put('params', next)}
        />
      </Section>
      <Section
        title="Name and notes"
        about="What Airflow shows of it"
        summary={summaryOf(docsFields, task)}
        problems={ofDocs.length}
      >
        <FieldList
          fields={docsFields}
          given={task}
          problems={ofDocs}
          onChange={setAll}
        />
      </Section>
    </div>
  );
}
