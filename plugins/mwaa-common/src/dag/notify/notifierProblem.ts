import { isAvailable } from '../../airflow/isAvailable';
import { notifierById } from '../../airflow/notifierById';
import { notifiers } from '../../airflow/notifiers';
import { OperatorDefinition } from '../../airflow/operatorDefinition';
import { AirflowTarget } from '../../airflow/target';
import { didYouMean } from '../../didYouMean';
import { quoted } from '../../quoted';

const isPossible = (notifier: OperatorDefinition, target: AirflowTarget) =>
  notifier.generatedFor?.(target) || isAvailable(notifier, target);

const others = (possible: (notifier: OperatorDefinition) => boolean) =>
  `Possible are: ${notifiers
    .filter(possible)
    .map(({ id }) => id)
    .join(', ')}`;

/** Why a notifier is refused; `ofDeadline`: Airflow waits for it. */
export function notifierProblem(
  id: string,
  ofDeadline: boolean,
  target?: AirflowTarget,
): string | undefined {
  const notifier = notifierById(id);
  if (!notifier) {
    return `${quoted(id)} is no notifier of the palette.${didYouMean(
      id,
      notifiers.map(known => known.id),
    )}`;
  }
  if (target && !isPossible(notifier, target)) {
    return `${quoted(id)} is not possible: Airflow ${target.airflowVersion} has no ${notifier.className}. ${others(other => isPossible(other, target))}`;
  }
  return ofDeadline && notifier.onlySynchronous
    ? `${quoted(id)} cannot tell about a deadline, because Airflow cannot wait for it there. ${others(other => !other.onlySynchronous)}`
    : undefined;
}
