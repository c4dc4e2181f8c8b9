import { DagTask, TaskGraph } from 'backstage-plugin-mwaa-common';
import { passedResults } from './passedResults';

/** What each task names in Python: tasks whose results it takes, and its setups. */
export const neededTasks = (
  { tasks }: TaskGraph,
  specs: readonly DagTask[],
): { from: string; to: string }[] =>
  tasks.flatMap(({ id, index }) =>
    [...passedResults(specs[index]), ...(specs[index].teardown?.of ?? [])].map(
      from => ({ from, to: id }),
    ),
  );
