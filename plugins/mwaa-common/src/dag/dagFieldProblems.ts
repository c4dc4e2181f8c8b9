import { AirflowTarget } from '../airflow/target';
import { Problem } from '../problem';
import { accessProblems } from './accessProblems';
import { assetProblems } from './assets/assetProblems';
import { assetUseProblems } from './assets/assetUseProblems';
import { DagDraft } from './DagDraft';
import { deadlineProblems } from './deadlineProblems';
import { dateProblem } from './dateProblem';
import { durationProblem } from './durationProblem';
import { environmentValueProblems } from './environmentValueProblems';
import { EnvironmentValues } from './EnvironmentValues';
import { environmentScope } from './environmentScope';
import { failFastProblems } from './failFastProblems';
import { nameTextProblem } from './nameTextProblem';
import { dagIdProblem } from './naming';
import { ownerLinkProblems } from './ownerLinkProblems';
import { ownPythonOf } from './ownPythonOf';
import { paramProblems } from './params/paramProblems';
import { scheduleProblems } from './schedule/scheduleProblems';
import { targetFieldProblems } from './targetFieldProblems';
import {
  DISPLAY_NAME_MAX_LENGTH,
  OWNER_MAX_LENGTH,
  TAG_MAX_LENGTH,
} from './textLimits';
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

function orderProblem({ startDate, endDate }: DagDraft['texts']) {
  if (!startDate || !endDate) return undefined;
  if (dateProblem(startDate) || dateProblem(endDate)) return undefined;
  const day = 'T00:00:00';
  return endDate.concat(day).slice(0, 19) < startDate.concat(day).slice(0, 19)
    ? 'is before "startDate"'
    : undefined;
}

function textProblems(draft: DagDraft, target?: AirflowTarget): Problem[] {
  const { texts } = draft;
  const { dagId, displayName, owner, timezone, startDate, endDate } = texts;
  const checked: Record<string, string | undefined> = {
    dagId: dagId && dagIdProblem(dagId, { ownPython: ownPythonOf(draft.root) }),
    displayName:
      displayName &&
      (nameTextProblem(displayName) ??
        tooLong(displayName, DISPLAY_NAME_MAX_LENGTH)),
    owner:
      owner && (nameTextProblem(owner) ?? tooLong(owner, OWNER_MAX_LENGTH)),
    timezone: timezone && timezoneProblem(timezone, target),
    startDate: startDate && dateProblem(startDate),
    endDate: endDate && (dateProblem(endDate) ?? orderProblem(texts)),
    runTimeout:
      texts.runTimeout && durationProblem(texts.runTimeout, { positive: true }),
  };
  return Object.entries(checked).flatMap(([field, message]) =>
    message ? [{ path: [field], message }] : [],
  );
}

/** Everything that is wrong about the DAG’s own fields. */
export function dagFieldProblems(
  draft: DagDraft,
  target?: AirflowTarget,
  environment?: EnvironmentValues,
): Problem[] {
  const { root, schedule } = draft;
  const scope = { ...environmentScope(root, environment), target };
  const scheduled =
    typeof schedule.type === 'string' && schedule.type !== 'manual';
  return [
    ...textProblems(draft, target),
    ...tagProblems(draft),
    ...ownerLinkProblems(root.ownerLinks, root.owner),
    ...accessProblems(root.accessControl),
    ...failFastProblems(root),
    ...deadlineProblems(root),
    ...targetFieldProblems(root, target),
    ...scheduleProblems(root, target),
    ...paramProblems(root.params, ['params'], scheduled),
    ...draft.tasks.flatMap(({ fields, path }) =>
      paramProblems(fields.params, [...path, 'params'], scheduled),
    ),
    ...environmentValueProblems(root),
    ...assetProblems(root, scope),
    ...assetUseProblems(root),
  ];
}
