import { Problem } from 'backstage-plugin-mwaa-common';
import { PartProblems } from '../problemsOfParts';
import { Selection } from '../Selection';
import { WorkKeys } from '../WorkState';

/** A part with a problem, and where in it that is. */
export interface ProblemPlace {
  selection: Selection;
  path: Problem['path'];
}

/** The next part with a problem after the selected one, from the first on again. */
export function nextProblem(
  problems: PartProblems,
  keys: WorkKeys,
  selection: Selection,
): ProblemPlace | undefined {
  const inParts = (kind: 'task' | 'group') => {
    const of = kind === 'task' ? 'tasks' : 'groups';
    return keys[of].flatMap((key, index): ProblemPlace[] => {
      const [first] = problems[of].get(key) ?? [];
      return first ? [{ selection: { kind, index }, path: first.path }] : [];
    });
  };
  const places: ProblemPlace[] = [
    ...problems.dag.slice(0, 1).map(({ path }): ProblemPlace => ({
      selection: { kind: 'dag' },
      path,
    })),
    ...inParts('group'),
    ...inParts('task'),
  ];
  const indexOf = (part: Selection) =>
    part.kind === 'dag' ? undefined : part.index;
  const at = places.findIndex(
    place =>
      place.selection.kind === selection.kind &&
      indexOf(place.selection) === indexOf(selection),
  );
  return places[(at + 1) % places.length];
}
