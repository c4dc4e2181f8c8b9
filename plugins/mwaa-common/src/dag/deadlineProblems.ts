import { Problem } from '../problem';
import { durationProblem } from './durationProblem';
import { mappingOf } from './mappingOf';
import { DagValue } from './value';

// A run that nobody gives a date has none to count from.
const dateless = ['manual', 'assets'];

/** What is wrong about the deadline of a run, apart from who is told. */
export function deadlineProblems(dag: {
  [field: string]: DagValue;
}): Problem[] {
  const { after, from } = mappingOf(dag.deadline);
  const { type } = mappingOf(dag.schedule);
  const late =
    typeof after === 'string' && after
      ? durationProblem(after, { positive: true })
      : undefined;
  return [
    ...(late ? [{ path: ['deadline', 'after'], message: late }] : []),
    ...(from === 'logicalDate' &&
    typeof type === 'string' &&
    dateless.includes(type)
      ? [
          {
            path: ['deadline', 'from'],
            message: `is not possible with the schedule "${type}", whose runs have no logical date; write "queued"`,
          },
        ]
      : []),
  ];
}
