import { airflowTarget, DagWork, Problem } from 'backstage-plugin-mwaa-common';
import { lazy, Suspense, useReducer } from 'react';
import { startWork, workReducer } from '../../src/work';

const TaskForm = lazy(() => import('../../src/arguments/TaskForm'));
const GroupForm = lazy(() => import('../../src/arguments/GroupForm'));
const DagForm = lazy(() => import('../../src/arguments/DagForm'));

const target = airflowTarget('3.0.6');
const connectionIds = ['aws_default', 'redshift_default', 'orders_db'];

/** The form of a task, group or the DAG alone, with the work below. */
export function FormSample({
  work,
  form,
  index = 0,
  problems = [],
}: {
  work: DagWork;
  form: 'task' | 'group' | 'dag';
  index?: number;
  problems?: readonly Problem[];
}) {
  const [state, change] = useReducer(workReducer, work, startWork);
  const shared = { work: state.work, index, target, problems, connectionIds };
  return (
    <Suspense fallback={null}>
      <button type="button" onClick={() => change({ type: 'undo' })}>
        Undo
      </button>
      {form === 'task' ? (
        <TaskForm
          {...shared}
          onChange={task => change({ type: 'setTask', index, task })}
          onRename={id => change({ type: 'renameTask', index, id })}
          onAddAsset={(key, asset) => {
            const { tasks: _, groups: __, ...settings } = state.work;
            const assets = { ...settings.assets, [key]: asset };
            change({ type: 'setDag', settings: { ...settings, assets } });
          }}
        />
      ) : null}
      {form === 'group' ? (
        <GroupForm
          {...shared}
          onChange={group => change({ type: 'setGroup', index, group })}
          onRename={id => change({ type: 'renameGroup', index, id })}
        />
      ) : null}
      {form === 'dag' ? (
        <DagForm
          {...shared}
          onChange={settings => change({ type: 'setDag', settings })}
        />
      ) : null}
      <pre data-testid="work">{JSON.stringify(state.work, null, 2)}</pre>
    </Suspense>
  );
}
