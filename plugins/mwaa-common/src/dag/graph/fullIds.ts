import { GraphSpec } from '../GraphTask';
import { groupNames } from './groupNames';

/** The ids of tasks and groups as Airflow shows them, in their order. */
export function fullIds({ tasks, groups = [] }: GraphSpec): {
  tasks: string[];
  groups: string[];
} {
  const names = groupNames(groups);
  const prefixes = new Map(names.map(({ id, prefix }) => [id, prefix]));
  return {
    tasks: tasks.map(({ id, group }) =>
      group === undefined ? id : `${prefixes.get(group) ?? `${group}.`}${id}`,
    ),
    groups: names.map(({ id }) => id),
  };
}
