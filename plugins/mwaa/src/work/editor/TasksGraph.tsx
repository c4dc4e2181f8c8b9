import { ErrorBoundary } from '@backstage/core-components';
import { lazy, memo, Suspense, useDeferredValue, useMemo } from 'react';
import { Loading } from '../../form/Loading';
import { PartProblems } from '../problemsOfParts';
import { Selection } from '../Selection';
import { WorkAction } from '../WorkAction';
import { WorkStep } from '../WorkState';
import { problemCounts } from './problemCounts';
import { selectedId } from './selectedId';
import { selectionOf } from './selectionOf';

const TaskGraphView = lazy(() => import('../../graph/TaskGraphView'));

interface Props {
  drawn: Pick<WorkStep, 'work' | 'keys'>;
  selection: Selection;
  problems: PartProblems;
  dispatch(action: WorkAction): void;
  /** Does something to a task or group by its full id. */
  onCommand(id: string, command: { do: 'remove' } | { do: 'add' }): void;
}

/** The drawing of the tasks, a moment behind who changes them. If it fails the rest of the form stays. */
export const TasksGraph = memo(function Drawing(props: Props) {
  const { drawn, selection, problems, dispatch, onCommand } = props;
  const { work, keys } = useDeferredValue(drawn);
  const counts = useMemo(
    () => problemCounts(work, keys, problems),
    [work, keys, problems],
  );
  const problemsOf = useMemo(
    () => (id: string) => counts.get(id) ?? 0,
    [counts],
  );
  const events = useMemo(
    () => ({
      onSelect: (id: string | undefined) =>
        dispatch({ type: 'select', selection: selectionOf(drawn.work, id) }),
      onConnect: (from: string, to: string) =>
        dispatch({ type: 'connect', from, to }),
      onDisconnect: (from: string, to: string) =>
        dispatch({ type: 'disconnect', from, to }),
      onRemove: (id: string) => onCommand(id, { do: 'remove' }),
      onAddAfter: (id: string) => onCommand(id, { do: 'add' }),
    }),
    [dispatch, onCommand, drawn],
  );
  return (
    <ErrorBoundary>
      <Suspense fallback={<Loading what="the graph" />}>
        <TaskGraphView
          work={work}
          selected={selectedId(drawn.work, selection)}
          problemsOf={problemsOf}
          {...events}
        />
      </Suspense>
    </ErrorBoundary>
  );
});
