import {
  AirflowTarget,
  builtInValues,
  DagWork,
} from 'backstage-plugin-mwaa-common';
import { Surroundings } from '../Surroundings';

/** What holds for all tasks may refer to no task. */
export const dagSurroundings = (
  work: DagWork,
  {
    target,
    connectionIds = [],
  }: { target?: AirflowTarget; connectionIds?: readonly string[] },
): Surroundings => ({
  target,
  connectionIds,
  resultTasks: [],
  followers: [],
  params: Object.keys(work.params ?? {}),
  values: [...Object.keys(work.values ?? {}), ...builtInValues],
});
