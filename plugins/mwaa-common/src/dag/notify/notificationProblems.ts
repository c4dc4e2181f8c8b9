import { compareVersions } from '../../airflow/compareVersions';
import { notifierById } from '../../airflow/notifierById';
import { Problem } from '../../problem';
import { argumentProblems } from '../argumentProblems';
import { ArgumentScope } from '../arguments/ArgumentScope';
import { DagDraft } from '../DagDraft';
import { mappingOf } from '../mappingOf';
import { ownFunctionProblems } from '../ownFunctionProblems';
import { textOf } from '../textOf';
import { NotificationDraft } from './NotificationDraft';
import { notifierProblem } from './notifierProblem';
import { readNotificationDrafts } from './readNotificationDrafts';

function eventProblems(
  drafts: readonly NotificationDraft[],
  { target }: ArgumentScope,
): Problem[] {
  if (!target || compareVersions(target.airflowVersion, '2.9') >= 0) return [];
  return drafts
    .filter(({ event, path }) => event === 'onSkipped' && path.at(-1) === 0)
    .map(({ path }) => ({
      path: path.slice(0, -1),
      message: `is possible from Airflow 2.9 on, and this is ${target.airflowVersion}. Add a task after this one with the trigger rule "all_skipped" that tells somebody`,
    }));
}

function duplicateProblems(drafts: readonly NotificationDraft[]): Problem[] {
  const seen = new Set<string>();
  return drafts.flatMap(({ path, fields }) => {
    const identity = JSON.stringify([path.slice(0, -1), fields]);
    if (seen.has(identity)) return [{ path, message: 'is there twice' }];
    seen.add(identity);
    return [];
  });
}

/** What Airflow adds to the context of a callback. */
function moreRoots(
  path: Problem['path'],
  event: NotificationDraft['event'],
): string[] {
  if (path[0] === 'notify') return ['reason'];
  return event === 'onFailure' || event === 'onRetry' ? ['exception'] : [];
}

function ownProblems(
  { path, fields, event, task }: NotificationDraft,
  draft: DagDraft,
  scope: ArgumentScope,
): Problem[] {
  const id = textOf(fields.notifier);
  const message = id && notifierProblem(id, event === undefined, scope.target);
  const operator = id ? notifierById(id) : undefined;
  const given = mappingOf(fields.with);
  const params = task === undefined ? [] : draft.tasks[task].params;
  return [
    ...(message ? [{ path: [...path, 'notifier'], message }] : []),
    ...ownFunctionProblems({ operator, path, with: given }, scope.dagId),
    ...argumentProblems(
      { operator, path: [...path, 'with'], with: given },
      {
        ...scope,
        paramNames: new Set([...scope.paramNames, ...params]),
        isNotification: true,
        moreRoots: moreRoots(path, event),
      },
    ),
  ];
}

/** Everything that is wrong about who is told what, at every level. */
export function notificationProblems(
  draft: DagDraft,
  scope: ArgumentScope,
): Problem[] {
  const drafts = readNotificationDrafts(draft.root);
  return [
    ...drafts.flatMap(each => ownProblems(each, draft, scope)),
    ...duplicateProblems(drafts),
    ...eventProblems(drafts, scope),
  ];
}
