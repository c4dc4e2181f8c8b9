import { fieldsBesideWork, Problem } from 'backstage-plugin-mwaa-common';
import { WorkKeys } from './WorkState';

/** Problems by what they are about; paths begin there. */
export interface PartProblems {
  tasks: ReadonlyMap<number, readonly Problem[]>;
  groups: ReadonlyMap<number, readonly Problem[]>;
  /** About what holds for the whole DAG. */
  dag: readonly Problem[];
  count: number;
}

export const noProblems: PartProblems = {
  tasks: new Map(),
  groups: new Map(),
  dag: [],
  count: 0,
};

const elsewhere = new Set<string>(fieldsBesideWork);

/** Shares problems of a specification out, by the keys of its tasks and groups. */
export function problemsOfParts(
  problems: readonly Problem[],
  keys: WorkKeys,
): PartProblems {
  const tasks = new Map<number, Problem[]>();
  const groups = new Map<number, Problem[]>();
  const dag: Problem[] = [];
  const mine = problems.filter(({ path }) => !elsewhere.has(String(path[0])));
  mine.forEach(problem => {
    const [field, index, ...path] = problem.path;
    const of = { tasks, groups }[String(field)];
    const key = of && keys[field as keyof WorkKeys][Number(index)];
    if (key === undefined) {
      dag.push(problem);
    } else {
      of!.set(key, [...(of!.get(key) ?? []), { ...problem, path }]);
    }
  });
  return { tasks, groups, dag, count: mine.length };
}
