import { compareVersions } from '../airflow/compareVersions';
import { AirflowTarget } from '../airflow/target';
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

const NEWER_RULE = 'all_done_min_one_success';

function ruleProblem(rule: DagValue, target: AirflowTarget | undefined) {
  return rule === NEWER_RULE &&
    target !== undefined &&
    compareVersions(target.airflowVersion, '3.1') < 0
    ? `is possible from Airflow 3.1 on, and this is ${target.airflowVersion}. Write "none_failed_min_one_success", which does not run after a failure, or "all_done", which runs in any case`
    : undefined;
}

/** What is wrong about how tasks run, said for one of them or for many. */
export function settingProblems(
  fields: { [field: string]: DagValue },
  path: Problem['path'],
  target?: AirflowTarget,
): Problem[] {
  const rule = ruleProblem(fields.triggerRule ?? null, target);
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
    ...(rule ? [{ path: [...path, 'triggerRule'], message: rule }] : []),
  ];
}
