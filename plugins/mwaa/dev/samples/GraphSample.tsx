import { taskGraph } from 'backstage-plugin-mwaa-common';
import { useMemo, useReducer } from 'react';
import TaskGraphView from '../../src/graph/TaskGraphView';
import { startWork, TaskGraphViewProps, workReducer } from '../../src/work';

interface Props {
  work: TaskGraphViewProps['work'];
  problems?: { [id: string]: number };
}

/** The drawing with a state behind it, and an input that types into a task. */
export function GraphSample({ work: given, problems = {} }: Props) {
  const [{ work, selection }, dispatch] = useReducer(
    workReducer,
    given,
    startWork,
  );
  const graph = useMemo(() => taskGraph(work), [work]);
  const selected =
    selection.kind === 'dag'
      ? undefined
      : (selection.kind === 'task' ? graph.tasks : graph.groups)[
          selection.index
        ]?.id;
  const [first] = work.tasks;
  return (
    <>
      <TaskGraphView
        work={work}
        selected={selected}
        problemsOf={id => problems[id] ?? 0}
        onSelect={id => {
          const node = id === undefined ? undefined : graph.nodes.get(id);
          dispatch({
            type: 'select',
            selection: node
              ? { kind: node.kind, index: node.index }
              : { kind: 'dag' },
          });
        }}
        onConnect={(from, to) => dispatch({ type: 'connect', from, to })}
        onDisconnect={(from, to) => dispatch({ type: 'disconnect', from, to })}
        onRemove={id => {
          const node = graph.nodes.get(id)!;
          dispatch(
            node.kind === 'task'
              ? { type: 'removeTasks', indexes: [node.index] }
              : { type: 'removeGroup', index: node.index, dropTasks: true },
          );
        }}
        onAddAfter={after =>
          dispatch({ type: 'addTask', operator: 'bash', after })
        }
      />
      <label>
        Command of the first task
        <input
          value={String(first?.with?.bash_command ?? '')}
          onChange={event =>
            dispatch({
              type: 'setTask',
              index: 0,
              at: Date.now(),
              task: { ...first, with: { bash_command: event.target.value } },
            })
          }
        />
      </label>
    </>
  );
}
