import { AirflowTask } from 'backstage-plugin-mwaa-common';

/** So many tasks, each waiting for one or two before it. */
export const manyTasks = (count: number): AirflowTask[] =>
  Array.from({ length: count }, (_, index) => ({
    taskId: `step_${index}_of_a_dag_with_long_names`,
    operator: 'BashOperator',
    isMapped: false,
    downstream: [index + 1, index + 3]
      .filter(next => next < count && next % 5 !== 0)
      .map(next => `step_${next}_of_a_dag_with_long_names`),
  }));
