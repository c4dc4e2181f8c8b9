import { Taken } from './Taken';

const count = (number: number, one: string, many = `${one}s`) =>
  `${number} ${number === 1 ? one : many}`;

/** Says what was taken of a DAG, and what was not. */
export function takenInWords({ source, dag, problems }: Taken): string {
  const { work, timing, dagId } = dag;
  const groups = work.groups?.length ?? 0;
  const tasks = count(work.tasks.length, 'task');
  const taken = [
    groups ? `${tasks} in ${count(groups, 'group')}` : tasks,
    ...(timing ? ['the schedule'] : []),
    ...(dagId ? ['the dag_id'] : []),
  ];
  const last = taken.pop();
  return [
    `Taken from ${source}: ${taken.length ? `${taken.join(', ')} and ${last}` : last}.`,
    ...(timing ? [] : ['Its schedule was not taken, because it is not right.']),
    ...(problems
      ? [
          `${count(problems, 'problem')} of it ${problems === 1 ? 'is' : 'are'} still there.`,
        ]
      : []),
  ].join(' ');
}
