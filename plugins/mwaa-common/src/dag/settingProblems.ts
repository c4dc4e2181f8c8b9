import { Problem } from '../problem';
import { durationProblem } from './durationProblem';
import { nameTextProblem } from './nameTextProblem';
import { DagValue } from './value';

const durations: Readonly<Record<string, { positive: boolean }>> = {
  retryDelay: { positive: false },
  retryDelayMax: { positive: true },
  executionTimeout: { positive: true },
};
const names = ['pool', 'queue'];

/** What is wrong about how tasks run, said for one of them or for many. */
export function settingProblems(
  fields: { [field: string]: DagValue },
  path: Problem['path'],
): Problem[] {
  const check = (
    name: string,
    problemOf: (text: string) => string | undefined,
  ): Problem[] => {
    const value = fields[name];
    const message =
      typeof value === 'string' && value ? problemOf(value) : undefined;
    return message ? [{ path: [...path, name], message }] : [];
  };
  const lonely =
    fields.retryDelayMax !== undefined &&
    fields.retryExponentialBackoff === false
      ? [
          {
            path: [...path, 'retryDelayMax'],
            message:
              'means something only with "retryExponentialBackoff: true"; the wait is always "retryDelay" without it',
          },
        ]
      : [];
  return [
    ...Object.entries(durations).flatMap(([name, options]) =>
      check(name, text => durationProblem(text, options)),
    ),
    ...names.flatMap(name => check(name, nameTextProblem)),
    ...lonely,
  ];
}
