import { AirflowTarget } from '../airflow/target';
import { Problem } from '../problem';
import { cronProblem } from './cron';
import { DagDraft } from './DagDraft';
import { dateProblem } from './dateProblem';
import { durationProblem } from './durationProblem';
import { nameTextProblem } from './nameTextProblem';
import { dagIdProblem } from './naming';
import { OWNER_MAX_LENGTH, TAG_MAX_LENGTH } from './textLimits';
import { timezoneProblem } from './timezone';

const tooLong = (text: string, most: number) =>
  text.length > most
    ? `is ${text.length} characters long; Airflow takes at most ${most}`
    : undefined;

function tagProblems({ tags }: DagDraft): Problem[] {
  return tags.flatMap(({ tag, path }, index) => {
    const message =
      nameTextProblem(tag) ??
      tooLong(tag, TAG_MAX_LENGTH) ??
      (tags.findIndex(other => other.tag === tag) < index
        ? 'is there twice'
        : undefined);
    return message ? [{ path, message }] : [];
  });
}

function scheduleProblems({ schedule, maxActiveRuns }: DagDraft): Problem[] {
  if (schedule.type === 'continuous' && maxActiveRuns !== 1) {
    return [
      {
        path: ['maxActiveRuns'],
        message: 'must be 1, because the schedule is continuous',
      },
    ];
  }
  const { cron } = schedule;
  const message =
    schedule.type === 'cron' && typeof cron === 'string' && cron
      ? cronProblem(cron)
      : undefined;
  return message ? [{ path: ['schedule', 'cron'], message }] : [];
}

function orderProblem({ startDate, endDate }: DagDraft['texts']) {
  if (!startDate || !endDate) return undefined;
  if (dateProblem(startDate) || dateProblem(endDate)) return undefined;
  const day = 'T00:00:00';
  return endDate.concat(day).slice(0, 19) < startDate.concat(day).slice(0, 19)
    ? 'is before "startDate"'
    : undefined;
}

/** Everything that is wrong about the DAG’s own fields. */
export function dagFieldProblems(
  draft: DagDraft,
  target?: AirflowTarget,
): Problem[] {
  const ownPython = draft.tasks.some(task => task.operatorName === 'python');
  const { dagId, owner, timezone, startDate, endDate, runTimeout } =
    draft.texts;
  const checked: Record<string, string | undefined> = {
    dagId: dagId && dagIdProblem(dagId, { ownPython }),
    owner:
      owner && (nameTextProblem(owner) ?? tooLong(owner, OWNER_MAX_LENGTH)),
    timezone: timezone && timezoneProblem(timezone, target),
    startDate: startDate && dateProblem(startDate),
    endDate: endDate && (dateProblem(endDate) ?? orderProblem(draft.texts)),
    runTimeout: runTimeout && durationProblem(runTimeout, { positive: true }),
  };
  return [
    ...Object.entries(checked).flatMap(([field, message]) =>
      message ? [{ path: [field], message }] : [],
    ),
    ...tagProblems(draft),
    ...scheduleProblems(draft),
  ];
}
