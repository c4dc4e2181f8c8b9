import { Problem } from '../problem';
import { argumentProblems } from './argumentProblems';
import { ArgumentScope } from './arguments/ArgumentScope';
import { DagDraft, TaskDraft } from './DagDraft';
import { defaultArguments } from './defaultArguments';
import { mappedArguments } from './mapping/mappedArguments';
import { mappingProblems } from './mapping/mappingProblems';
import { mappingOf } from './mappingOf';

/** Everything that is wrong about the arguments of one task, mapped or not. */
export function taskArgumentProblems(
  task: TaskDraft,
  draft: DagDraft,
  dagScope: ArgumentScope,
): Problem[] {
  const scope = {
    ...dagScope,
    paramNames: new Set([...dagScope.paramNames, ...task.params]),
  };
  const { names, mayHaveMore } = mappedArguments(task.map);
  const about = mappingOf(task.fields.class);
  return [
    ...argumentProblems(
      {
        operator: task.operator,
        path: [...task.path, 'with'],
        with: task.with,
        alsoGiven: new Set([...names, ...defaultArguments(draft, task)]),
        mayHaveMore,
        templateFieldsKnown: about.templateFields !== undefined,
      },
      scope,
    ),
    ...mappingProblems(task, scope),
  ];
}
