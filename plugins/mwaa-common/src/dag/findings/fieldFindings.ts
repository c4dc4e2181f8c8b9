import { compareVersions } from '../../airflow/compareVersions';
import { AirflowTarget } from '../../airflow/target';
import { Problem } from '../../problem';
import { DagSpec } from '../spec';

const isOlder = (target: AirflowTarget | undefined, version: string) =>
  target !== undefined && compareVersions(target.airflowVersion, version) < 0;

/** Fields of the DAG that the target's Airflow takes in its own way. */
export function fieldFindings(
  spec: DagSpec,
  target?: AirflowTarget,
): Problem[] {
  const messages: Record<string, string | false | undefined> = {
    deadline:
      spec.deadline &&
      isOlder(target, '3.2') &&
      `is left out: Airflow ${target?.airflowVersion} has no deadlines, so nobody is told when a run is late`,
    accessControl:
      spec.accessControl &&
      target?.major === 3 &&
      'is read only by environments whose roles are those of Airflow’s FAB auth manager, and is deprecated from Airflow 3.2 on; give the roles their rights in Airflow instead',
    nativeRendering:
      spec.nativeRendering &&
      'makes a number, a list or a mapping of every rendered text that looks like one: "007" arrives as 7. Write literals where a text is to stay text, or leave it out',
  };
  return [
    ...(target?.assumedFrom === undefined
      ? []
      : [
          {
            path: [],
            message: `Airflow ${target.airflowVersion} is not known yet, so the DAG is written for ${target.assumedFrom}. Look at its import errors in Airflow after the deployment`,
          },
        ]),
    ...Object.entries(messages).flatMap(([field, message]) =>
      message ? [{ path: [field], message }] : [],
    ),
  ];
}
