import {
  dagFromParts,
  InvalidDagSpecError,
  parseDagSpec,
  Problem,
  problemText,
} from 'backstage-plugin-mwaa-common';

/** A list under a field that is longer helps nobody. */
const MOST = 10;

/*
 * What the other fields hold is their business; here it only has to be right.
 * Assets may be those of the schedule, which is not known here.
 */
const around = {
  dagId: 'dag',
  owner: 'owner',
  timing: {
    schedule: { type: 'manual' },
    timezone: 'UTC',
    startDate: '2026-01-01',
    catchup: false,
    paused: true,
  },
};

function problemsOf(work: unknown): readonly Problem[] {
  try {
    parseDagSpec(dagFromParts({ ...around, work }));
    return [];
  } catch (error) {
    if (!(error instanceof InvalidDagSpecError)) throw error;
    return error.problems;
  }
}

/** What keeps somebody on this page, as sentences. */
export function workProblems(work: unknown): string[] {
  const tasks = (work as { tasks?: unknown[] } | undefined)?.tasks;
  if (!tasks?.length) return ['Add at least one task.'];
  const problems = problemsOf(work);
  const more = problems.length - MOST;
  return [
    ...problems.slice(0, MOST).map(problemText),
    ...(more > 0 ? [`And ${more} more; they stand beside the tasks.`] : []),
  ];
}
