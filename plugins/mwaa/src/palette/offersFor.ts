import {
  AirflowTarget,
  isAvailable,
  palette,
} from 'backstage-plugin-mwaa-common';
import { Offer } from './Offer';

const sentence = (text: string) =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/**
 * What can be chosen from. `offered`: ids of operators or names of services
 * to offer; all unless given.
 */
export function offersFor(
  target: AirflowTarget | undefined,
  offered?: readonly string[],
): Offer[] {
  return palette
    .filter(
      ({ id, service }) =>
        !offered || offered.includes(id) || offered.includes(service),
    )
    .map(operator =>
      !target || isAvailable(operator, target)
        ? { operator }
        : {
            operator,
            unavailable: [
              `Airflow ${target.airflowVersion} does not have it.`,
              ...(operator.nearest ? [sentence(operator.nearest)] : []),
            ].join(' '),
          },
    );
}
